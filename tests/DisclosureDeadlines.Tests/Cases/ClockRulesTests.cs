using System.Text.Json;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>
/// The rules in <c>seeds/clocks/</c> against the words in <c>seeds/case-words.json</c>. A name that is misspelled in a rule is found
/// nowhere else: the rule would be read, and no case would ever start, pause or stop its clock.
/// </summary>
public sealed class ClockRulesTests
{
    [Fact]
    public void Kinds_OfEveryRule_AreNamesThatRegistersHaveWordsFor() => AssertKnown("kinds", rule => rule.Kinds);

    [Fact]
    public void Channels_OfEveryRule_AreNamesThatRegistersHaveWordsFor() =>
        AssertKnown("channels", rule => rule.Starts.SelectMany(start => start.Channels));

    [Fact]
    public void Causes_OfEveryRule_AreNamesThatRegistersHaveWordsFor() =>
        AssertKnown(
            "causes",
            rule => rule.Pauses.SelectMany(pause => pause.Causes.Concat(pause.Uncapped)).Concat(rule.AfterPause?.Causes ?? [])
        );

    [Fact]
    public void Names_OfRules_AreEachOneRules() =>
        Assert.Equal(ClockRules.All.Count, ClockRules.All.Select(rule => rule.Name).ToHashSet(StringComparer.OrdinalIgnoreCase).Count);

    [Fact]
    public void Rules_Each_HaveACaseThatWasCountedByHand()
    {
        var counted = CaseVectorTests.Vectors().Cast<string>().Select(vector => vector.Split('\t')[1]).ToHashSet();

        string[] without = [.. ClockRules.All.Select(rule => rule.Name).Except(counted)];
        Assert.True(without.Length == 0, $"No case counted by hand in Data/case-vectors-own.tsv: {string.Join(", ", without)}");
    }

    /// <summary>All of them are named in full: a collection that is printed by the test runner is cut off.</summary>
    private static void AssertKnown(string list, Func<ClockRule, IEnumerable<string>> names)
    {
        string[] unknown = [.. Unknown(list, names)];
        Assert.True(unknown.Length == 0, string.Join('\n', unknown));
    }

    private static IEnumerable<string> Unknown(string list, Func<ClockRule, IEnumerable<string>> names)
    {
        using var words = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("seeds", "case-words.json")));
        var known = words
            .RootElement.GetProperty(list)
            .EnumerateArray()
            .Select(entry => entry.GetProperty("name").GetString()!)
            .ToHashSet();
        return
        [
            .. ClockRules.All.SelectMany(rule =>
                names(rule).Where(name => !known.Contains(name)).Select(name => $"{rule.Name}: {name} is not in {list} of case-words.json")
            ),
        ];
    }
}
