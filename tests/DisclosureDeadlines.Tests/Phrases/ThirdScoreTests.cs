using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// 605 more limits and sentences without one, written and labelled before anything was run: cells of catalogues, clauses, and those that
/// set no limit.
/// </summary>
public class ThirdScoreTests
{
    private static readonly IReadOnlyList<LabelledPhrase> Phrases = LabelledPhrase.Read("phrases-dev3.tsv");

    [Theory]
    [InlineData("page", 98)]
    [InlineData("clause", 98)]
    [InlineData("trap", 98)]
    public void Score_AGroup_IsAboveItsFloor(string group, int percent)
    {
        var members = Phrases.Where(phrase => phrase.Group == group).ToList();
        var wrong = members.Where(phrase => !phrase.IsRight).ToList();
        Assert.True(
            100 * (members.Count - wrong.Count) >= percent * members.Count,
            string.Join('\n', wrong.Select(phrase => $"{phrase.Phrase}: {phrase.Reading}"))
        );
    }

    [Fact]
    public void Score_AllOfThem_NoneIsMisreadWithoutADoubt() =>
        Assert.Empty(Phrases.Where(phrase => phrase.IsMisreadWithoutADoubt).Select(phrase => $"{phrase.Phrase}: {phrase.Reading}"));

    /// <summary>A score over labels that say nothing would prove nothing.</summary>
    [Fact]
    public void Labels_AllOfThem_AreThere()
    {
        Assert.Equal(605, Phrases.Count);
        Assert.InRange(Phrases.Count(phrase => phrase.IsTrap), 150, 220);
    }
}
