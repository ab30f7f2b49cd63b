using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// Rules as JSON: every kind comes back as it went, in whatever order its fields stand; what is wrong is refused by name.
/// </summary>
public sealed class RuleJsonTests
{
    public static TheoryData<RuleKind> Kinds => [.. Enum.GetValues<RuleKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Serialize_RandomRules_ComeBackEqual(RuleKind kind)
    {
        var rules = new RandomRules(new Random(20260106 + (int)kind));
        for (int i = 0; i < 300; i++)
        {
            var rule = rules.OfKind(kind);
            string json = JsonSerializer.Serialize(rule);
            var back = JsonSerializer.Deserialize<DeadlineRule>(json);

            Assert.True(rule.Equals(back) && rule.GetType() == back?.GetType() && json == JsonSerializer.Serialize(back), json);
            Assert.Equal(rule, JsonSerializer.Deserialize<DeadlineRule>(KindLast(JsonNode.Parse(json)!).ToJsonString()));
        }
    }

    /// <summary>Each fault with the words by which its message must name it.</summary>
    [Theory]
    [InlineData("""{"kind":"fortnightlyBy"}""", "fortnightlyBy")]
    [InlineData("""{"n":20}""", "kind")]
    [InlineData("""{"kind":20}""", "kind")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"colour":"red"}""", "colour")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"n":21}""", "n")]
    [InlineData("""{"kind":"realTime","kind":"realTime"}""", "kind")]
    [InlineData("""{"kind":"workingDaysAfter"}""", "n")]
    [InlineData("""{"kind":"workingDaysAfter","n":0}""", "0")]
    [InlineData("""{"kind":"workingDaysAfter","n":-1}""", "-1")]
    [InlineData("""{"kind":"workingDaysAfter","n":10000}""", "10000")]
    [InlineData("""{"kind":"workingDaysAfter","n":2.5}""", "2.5")]
    [InlineData("""{"kind":"workingDaysAfter","n":"20"}""", "20")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"unit":"month"}""", "month")]
    [InlineData("""{"kind":"beforeEvent","n":3,"unit":"fortnight"}""", "fortnight")]
    [InlineData("""{"kind":"beforeEvent","n":10000,"unit":"hour"}""", "10000")]
    [InlineData("""{"kind":"workingDaysAfter","n":5,"countsEventDay":1}""", "countsEventDay")]
    [InlineData("""{"kind":"hoursAfter","n":5,"countsEventDay":true}""", "countsEventDay")]
    [InlineData("""{"kind":"updateInterval","n":1,"unit":"week","times":0}""", "times")]
    [InlineData("""{"kind":"updateInterval","n":1,"unit":"week","times":1000}""", "times")]
    [InlineData("""{"kind":"minimumPeriod","n":1,"unit":"week","times":2}""", "times")]
    [InlineData("""{"kind":"retention","until":"2026-12-31"}""", "until")]
    [InlineData("""{"kind":"retention","until":{"year":2026,"month":2,"day":29}}""", "29")]
    [InlineData("""{"kind":"retention","until":{"month":2,"day":30}}""", "30")]
    [InlineData("""{"kind":"retention","until":{"month":2,"day":28,"hour":1}}""", "hour")]
    [InlineData("""{"kind":"retention","until":{"month":2,"day":28},"n":1,"unit":"year"}""", "n")]
    [InlineData("""{"kind":"annualBy","month":13,"day":1}""", "13")]
    [InlineData("""{"kind":"annualBy","month":2,"day":30}""", "30")]
    [InlineData("""{"kind":"annualBy","month":1,"day":31,"periodOffset":2}""", "2")]
    [InlineData("""{"kind":"quarterlyBy","monthOfPeriod":4,"day":1}""", "4")]
    [InlineData("""{"kind":"quarterlyBy","day":1}""", "monthOfPeriod")]
    [InlineData("""{"kind":"monthlyBy","day":32}""", "32")]
    [InlineData("""{"kind":"weeklyBy","weekday":8}""", "8")]
    [InlineData("""{"kind":"fixedDate","year":2025,"month":2,"day":29}""", "29")]
    [InlineData("""{"kind":"composite","relation":"some","parts":[{"kind":"realTime"},{"kind":"dynamic"}]}""", "some")]
    [InlineData("""{"kind":"composite","relation":"all","parts":[{"kind":"realTime"}]}""", "parts")]
    [InlineData(
        """{"kind":"composite","relation":"all","parts":[{"kind":"realTime"},{"kind":"composite","relation":"all","parts":[{"kind":"realTime"},{"kind":"dynamic"}]}]}""",
        "part"
    )]
    [InlineData("""["workingDaysAfter"]""", "object")]
    public void Deserialize_WhatIsNoRule_IsRefusedByName(string json, string named)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DeadlineRule>(json));

        Assert.Contains(named, fault.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static JsonObject KindLast(JsonNode node)
    {
        var rule = node.AsObject();
        var kind = rule["kind"];
        rule.Remove("kind");
        foreach (var part in rule["parts"]?.AsArray() ?? [])
        {
            KindLast(part!);
        }

        rule.Add("kind", kind);
        return rule;
    }
}
