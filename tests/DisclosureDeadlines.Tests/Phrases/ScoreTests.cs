using System.Globalization;
using System.Text;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>Real time limits of other authorities, read by a person: how many the library reads the same way.</summary>
public class ScoreTests
{
    private static readonly IReadOnlyList<ScoredPhrase> Phrases = ScoredPhrase.Read("phrases-dev.tsv");

    [Theory]
    [InlineData("page", 97)]
    [InlineData("clause", 90)]
    [InlineData("variant", 100)]
    public void Score_AGroup_IsAboveItsFloor(string group, int percent) =>
        Assert.InRange(Percent(Phrases.Where(phrase => phrase.Group == group), phrase => phrase.IsExact), percent, 100);

    [Fact]
    public void Score_Triggers_AreAboveTheirFloor() =>
        Assert.InRange(
            Percent(Phrases.Where(phrase => phrase.IsTriggerExact is not null), phrase => phrase.IsExact && phrase.IsTriggerExact!.Value),
            85,
            100
        );

    [Fact]
    public void Score_PhrasesWithoutADate_AreNeverGivenOne() => Assert.DoesNotContain(Phrases, phrase => phrase.InventsDate);

    [Fact]
    public void Score_AllOfThem_IsVerified() => Verified.Text("Score", Table());

    private static string Table()
    {
        var table = new StringBuilder();
        foreach (var by in new Func<ScoredPhrase, string>[] { phrase => phrase.Group, phrase => phrase.Kind })
        {
            foreach (var group in Phrases.GroupBy(by).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var triggers = group.Where(phrase => phrase.IsTriggerExact is not null).ToList();
                table.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"{group.Key, -18} {group.Count(phrase => phrase.IsExact), 3} of {group.Count(), 3}   triggers {triggers.Count(phrase => phrase.IsTriggerExact!.Value), 2} of {triggers.Count, 2}"
                );
            }

            table.AppendLine();
        }

        foreach (var phrase in Phrases.Where(phrase => !phrase.IsExact || phrase.IsTriggerExact == false))
        {
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"{phrase.Phrase}\n    label {phrase.Kind} {phrase.N} {phrase.Unit} {phrase.Trigger}\n    read  {phrase.Rule?.Sentence.Chinese ?? "unreadable"}"
            );
        }

        return table.ToString();
    }

    private static double Percent(IEnumerable<ScoredPhrase> phrases, Func<ScoredPhrase, bool> isRight) =>
        100.0 * phrases.Average(phrase => isRight(phrase) ? 1 : 0);
}
