using System.Text.Json;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>Every time limit that the five source documents print.</summary>
public class SeedPhrasesTests
{
    private const int NoisyForms = 40;

    public static TheoryData<string> Phrases => [.. SeedPhrase.All.Select(row => row.Phrase)];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Parse_AsPrinted_GivesTheRuleOfTheTable(string phrase)
    {
        var limit = TimeLimit.Parse(phrase);

        Assert.Equal(phrase, limit.Text);
        Assert.Equal(SeedPhrase.Of(phrase).Rule, limit.Rule);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Json_AsPrinted_SpeaksInTheWordsOfTheTable(string phrase)
    {
        var expected = SeedPhrase.Of(phrase);

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(TimeLimit.Parse(phrase).Rule));

        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["kind"] = expected.Kind,
                ["n"] = expected.N,
                ["unit"] = expected.Unit,
                ["trigger"] = expected.Trigger,
                ["month"] = expected.Month,
                ["day"] = expected.Day,
            }
                .Where(field => field.Value is not null)
                .ToDictionary(),
            json.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => Value(field.Value))
        );
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Parse_WithNoiseBetweenTheCharacters_GivesTheSameRule(string phrase) =>
        Assert.All(Enumerable.Range(1, NoisyForms), seed => AssertReadsAs(phrase, Noise.Around(phrase, new Random(seed)), $"seed {seed}"));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Parse_WithFullWidthDigits_GivesTheSameRule(string phrase) => AssertReadsAs(phrase, Noise.FullWidth(phrase), "full width");

    [Theory]
    [InlineData("信息形成或变更之日起20个工作日内", "信息形成或变更\n之日起20个工作\n\n日内")]
    [InlineData("信息形成或者变更之日起20个工作日内", "信息形成或者变\n更之日起20个工\n作日内")]
    [InlineData("信息形成或者变更之日起20个工作日内", "信息形成或者变\n\n更之日起20个工\n作日内")]
    [InlineData("信息形成或者变更之日起20个工作日内", "信息形成或 者变更之日 起20个工作 日内")]
    [InlineData("信息形成或者变更之日起20个工作日内", "信息形成 或者变更 之日起 20 个工作日内")]
    [InlineData("信息形成之日起20个工作日内", "信息形 成之日 起20 个工作 日内")]
    [InlineData("颁发之日起15日内", "颁发之 日起15 日内")]
    [InlineData("作出处罚决定后七个工作日内", "作出 处罚 决定 后七 个工作 日内")]
    [InlineData("信息形成（更改）之日起20个工作日内。", "信息形成（更改）之日起 20 个工作日内。")]
    [InlineData("信息形成（更改）之日起20个工作日内", "信息形成(更改)之日起 20 个工作日内")]
    [InlineData("每年1月31日前。", "每年 1 月 31 日前。")]
    public void Parse_BrokenAsInTheCell_GivesTheSameRule(string phrase, string cell) => AssertReadsAs(phrase, cell, "cell");

    private static void AssertReadsAs(string phrase, string text, string form)
    {
        Assert.True(TimeLimit.TryParse(text, out var limit, out var error), $"{form}: {error}");
        Assert.True(limit.Rule.Equals(SeedPhrase.Of(phrase).Rule), $"{form}: {limit.Rule}");
        Assert.Equal(text, limit.Text);
    }

    private static object? Value(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt32() : value.GetString();
}
