using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// 207 more real limits, labelled by a person before anything was run: how many the library reads as that person did, and how many of the
/// sentences without a limit it refuses.
/// </summary>
public class SecondScoreTests
{
    private static readonly IReadOnlyList<LabelledPhrase> Phrases = LabelledPhrase.Read("phrases-dev2.tsv");

    [Theory]
    [InlineData("page", 95)]
    [InlineData("clause", 97)]
    [InlineData("trap", 95)]
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
        Assert.Equal(207, Phrases.Count);
        Assert.InRange(Phrases.Count(phrase => phrase.IsTrap), 10, 30);
    }
}
