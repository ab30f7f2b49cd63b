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
    public void Kinds_OfEveryRule_AreNamesThatRegistersHaveWordsFor() => Assert.Empty(Unknown("kinds", rule => rule.Kinds));

    [Fact]
    public void Channels_OfEveryRule_AreNamesThatRegistersHaveWordsFor() =>
        Assert.Empty(Unknown("channels", rule => rule.Starts.SelectMany(start => start.Channels)));

    [Fact]
    public void Causes_OfEveryRule_AreNamesThatRegistersHaveWordsFor() =>
        Assert.Empty(
            Unknown(
                "causes",
                rule => rule.Pauses.SelectMany(pause => pause.Causes.Concat(pause.Uncapped)).Concat(rule.AfterPause?.Causes ?? [])
            )
        );

    [Fact]
    public void Names_OfRules_AreEachOneRules() =>
        Assert.Equal(ClockRules.All.Count, ClockRules.All.Select(rule => rule.Name).ToHashSet(StringComparer.OrdinalIgnoreCase).Count);

    [Fact]
    public void Rules_Each_HaveACaseThatWasCountedByHand()
    {
        var counted = CaseVectorTests.Vectors().Cast<string>().Select(vector => vector.Split('\t')[1]).ToHashSet();

        Assert.Empty(ClockRules.All.Select(rule => rule.Name).Except(counted));
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
