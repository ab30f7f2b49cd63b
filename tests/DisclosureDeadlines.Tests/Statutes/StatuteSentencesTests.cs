using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Statutes;

/// <summary>
/// The sentence of every limit is read by the reader of phrases to the rule that the seed states: periods, leads, least times, yearly and
/// other recurring duties. <c>Sentences.tsv</c> lists what differs, and why.
/// </summary>
public sealed class StatuteSentencesTests
{
    private static readonly Dictionary<string, (string Differs, string Reason)> Listed = File.ReadLines(
            Repository.PathTo("tests", "DisclosureDeadlines.Tests", "Statutes", "Sentences.tsv")
        )
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => (row[1], row[2]));

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (
            var (name, text) in StatutoryLimits
                .All.Where(limit => limit.Text is not null)
                .Select(limit => (limit.Name, limit.Text!))
                .Distinct()
        )
        {
            data.Add(name, text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Text_WhereKnown_StatesTheRule(string name, string text)
    {
        var limit = StatutoryLimits.All.Last(limit => limit.Name == name && limit.Text == text);
        bool isRead = TimeLimit.TryParse(text, limit.Law, out var read, out _) && WithoutEvent(read.Rule) == WithoutEvent(limit.Rule);
        bool hasEvent = isRead && IsSameEvent(read!.Rule, limit.Rule);

        Assert.Equal(
            Listed.TryGetValue(name, out var listed) ? listed.Differs : "",
            !isRead ? "rule"
                : !hasEvent ? "event"
                : ""
        );
    }

    [Fact]
    public void Listed_EveryDifference_IsOfALimitAndHasItsReason() =>
        Assert.All(
            Listed,
            pair =>
                Assert.True(
                    pair.Value.Reason.Length > 10 && StatutoryLimits.All.Any(limit => limit.Name == pair.Key && limit.Text is not null),
                    pair.Key
                )
        );

    /// <summary>The words of an event may be fewer in the one than in the other: 公布 and 法规、规章公布.</summary>
    private static bool IsSameEvent(DeadlineRule read, DeadlineRule stated)
    {
        var (one, other) = (EventOf(read), EventOf(stated));
        return one == other
            || (
                one is not null
                && other is not null
                && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal))
            );
    }

    private static string? EventOf(DeadlineRule rule) => (string?)JsonSerializer.SerializeToNode(rule)!["trigger"];

    private static string WithoutEvent(DeadlineRule rule)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(rule)!;
        json.Remove("trigger");
        return json.ToJsonString();
    }
}
