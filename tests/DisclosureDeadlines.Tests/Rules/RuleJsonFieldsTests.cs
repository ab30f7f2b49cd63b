using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

public sealed class RuleJsonFieldsTests
{
    /// <summary>The names of the contract: times, until and hours before.</summary>
    [Theory]
    [InlineData("""{"kind":"updateInterval","n":1,"unit":"week","times":2}""", "每1周至少更新2次")]
    [InlineData("""{"kind":"retention","until":{"year":2026,"month":12,"day":31}}""", "公开至2026年12月31日")]
    [InlineData(
        """{"kind":"calendarDaysAfter","n":7,"unit":"calendarDay","trigger":"公告","countsEventDay":true}""",
        "公告之日起7日内（含当日）"
    )]
    [InlineData("""{"kind":"retention","until":{"month":8,"day":31}}""", "公开至当年8月31日")]
    [InlineData("""{"kind":"beforeEvent","n":24,"unit":"hour","trigger":"停气"}""", "停气的24小时前")]
    public void Deserialize_ARuleInTheContractsNames_IsReadAndWrittenBack(string json, string sentence)
    {
        var rule = JsonSerializer.Deserialize<DeadlineRule>(json);

        Assert.Equal(sentence, rule?.Sentence.Chinese);
        Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), JsonNode.Parse(JsonSerializer.Serialize(rule))!.ToJsonString());
    }

    /// <summary>The converter's own words: a field that does not apply to the kind is absent.</summary>
    [Theory]
    [InlineData("""{"kind":"annualBy","month":1,"day":31,"n":5}""")]
    [InlineData("""{"kind":"realTime","n":20,"trigger":"信息形成"}""")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"n":5}""")]
    public void Deserialize_AFieldThatDoesNotApplyOrStandsTwice_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DeadlineRule>(json));
}
