using System.Globalization;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using DisclosureDeadlines.Tests.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>What goes through System.Text.Json comes back, by reflection and by the context alike.</summary>
public sealed class JsonContextTests
{
    private static readonly JsonSerializerOptions InChinese = new()
    {
        Converters = { new DeadlineJsonConverter(new CultureInfo("zh-CN")) },
    };

    private static readonly DeadlinesJsonContext Context = DeadlinesJsonContext.Default;

    public static TheoryData<RuleKind> Kinds => [.. Enum.GetValues<RuleKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Rules_ByTheContext_AreWrittenAndReadAsByReflection(RuleKind kind)
    {
        var rules = new RandomRules(new Random(20260901 + (int)kind));
        for (int i = 0; i < 50; i++)
        {
            var rule = rules.OfKind(kind);
            string json = JsonSerializer.Serialize(rule, Context.DeadlineRule);

            Assert.Equal(JsonSerializer.Serialize(rule), json);
            Assert.Equal(rule, JsonSerializer.Deserialize(json, Context.DeadlineRule));
        }
    }

    [Theory]
    [InlineData("信息形成或者变更之日起20个工作日内", null)]
    [InlineData("应当在三日内撤回", "行政处罚法第四十八条")]
    public void TimeLimit_WithItsLaw_ComesBackWithTheSameRule(string text, string? law)
    {
        var limit = TimeLimit.Parse(text, law);

        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(limit, Context.TimeLimit), Context.TimeLimit)!;

        Assert.Equal((limit, limit.Law, limit.Rule), (back, back.Law, back.Rule));
    }

    [Fact]
    public void TimeLimit_Written_IsThePhraseAndOnlyWithALawAnObject()
    {
        Assert.Equal("实时公开", JsonDocument.Parse(JsonSerializer.Serialize(TimeLimit.Parse("实时公开"))).RootElement.GetString());
        Assert.Equal(
            ["text", "law"],
            JsonDocument
                .Parse(JsonSerializer.Serialize(TimeLimit.Parse("三日内", "行政处罚法")))
                .RootElement.EnumerateObject()
                .Select(f => f.Name)
        );
    }

    [Theory]
    [InlineData("""  "若干日内" """, "若干日内")]
    [InlineData("20", "20")]
    [InlineData("""{"law":"行政处罚法"}""", "text")]
    [InlineData("""{"text":"三日内","text":"五日内"}""", "text")]
    [InlineData("""{"text":"三日内","rule":"?"}""", "rule")]
    [InlineData("""{"text":7}""", "7")]
    public void TimeLimit_WhatIsNone_IsRefusedByName(string json, string named)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.TimeLimit));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-Q3")]
    [InlineData("2025-09")]
    [InlineData("2025-W38")]
    public void ReportingPeriod_EveryKind_ComesBack(string text)
    {
        string json = JsonSerializer.Serialize(ReportingPeriod.Parse(text), Context.ReportingPeriod);

        Assert.Equal($"\"{text}\"", json);
        Assert.Equal(ReportingPeriod.Parse(text), JsonSerializer.Deserialize(json, Context.ReportingPeriod));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("\"2025-13\"")]
    [InlineData("{}")]
    public void ReportingPeriod_WhatIsNone_IsRefusedByName(string json)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.ReportingPeriod));

        Assert.Contains(json.Trim('"'), fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "DeadlineInEnglish")]
    [InlineData("zh-CN", "DeadlineInChinese")]
    public void Deadline_OfSeveralParts_IsWrittenWithTheNamesOfTheContract(string culture, string golden)
    {
        using var spoken = new InCulture(culture);
        var limit = TimeLimit.Parse("信息形成20个工作日内公开；其中行政处罚事项自作出决定之日起7个工作日内公示");
        var deadline = limit.Rule.Apply(new LocalDate(2026, 9, 18), ChinaCalendar.Official);

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(deadline, Context.Deadline));

        Verified.Text(golden, JsonSerializer.Serialize(json.RootElement, Readable));
    }

    [Fact]
    public void Deadline_AConverterOfOneLanguage_WritesItWhateverTheCultureIs()
    {
        using var spoken = new InCulture("en");
        var deadline = TimeLimit.Parse("实时公开").Rule.Apply(new LocalDate(2026, 9, 18), ChinaCalendar.Official);

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(deadline, InChinese));

        Assert.Equal("实时公开", json.RootElement.GetProperty("ruleText").GetString());
        Assert.Equal(deadline.Reason?.Chinese, json.RootElement.GetProperty("reason").GetString());
        Assert.Throws<ArgumentNullException>("language", () => new DeadlineJsonConverter(null!));
    }

    [Fact]
    public void Deadline_OfARegion_NamesIt()
    {
        Assert.True(Region.TryFind("ningxia", out var region));
        var deadline = new WorkingDaysAfter(20, null).Apply(new LocalDate(2025, 9, 18), ChinaCalendar.Official.In(region));

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(deadline, Context.Deadline));

        Assert.Equal(region.Name, json.RootElement.GetProperty("region").GetString());
    }

    [Fact]
    public void Deadline_FromJson_IsRefusedWithTheWayToDoIt()
    {
        var fault = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", Context.Deadline));

        Assert.Contains("apply it to the event", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conditional_NoPartWithACondition_IsRefusedByTheTypeAndByTheReader()
    {
        CompositePart[] parts = [new(NoFixedDate.RealTime), new(NoFixedDate.Dynamic)];
        const string Json = """{"kind":"composite","relation":"conditional","parts":[{"kind":"realTime"},{"kind":"dynamic"}]}""";

        Assert.Throws<ArgumentException>(() => new Composite(PartsRelation.Conditional, parts));
        Assert.Contains(
            "condition",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Json, Context.DeadlineRule)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void SpanParsable_TheParsableTypes_ReadSpansAsTheyReadStrings()
    {
        Assert.Equal(TimeLimit.Parse("实时公开"), Span<TimeLimit>("实时公开"));
        Assert.Equal(ReportingPeriod.Parse("2025-Q3"), Span<ReportingPeriod>("2025-Q3"));
        Assert.False(TrySpan<TimeLimit>("若干日内"));
        Assert.False(TrySpan<ReportingPeriod>("2025-Q5"));
    }

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static T Span<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);

    private static bool TrySpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.TryParse(text, null, out _);
}
