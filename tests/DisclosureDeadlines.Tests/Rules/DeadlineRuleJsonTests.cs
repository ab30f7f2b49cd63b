using System.Text.Json;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>A rule as JSON: the text itself is a contract, so it is asserted, not only that it comes back.</summary>
public sealed class DeadlineRuleJsonTests
{
    /// <summary>Chinese is left as it is, so that the expected texts can be read.</summary>
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Dictionary<string, DeadlineRule> ByJson = new()
    {
        ["""{"kind":"workingDaysAfter","n":20,"unit":"workingDay","trigger":"信息形成"}"""] = new WorkingDaysAfter(
            20,
            Trigger.InformationFormed
        ),
        ["""{"kind":"workingDaysAfter","n":9999,"unit":"workingDay"}"""] = new WorkingDaysAfter(9999, null),
        ["""{"kind":"calendarDaysAfter","n":15,"unit":"calendarDay","trigger":"颁发"}"""] = new CalendarDaysAfter(15, new Trigger("颁发")),
        ["""{"kind":"monthsAfter","n":1,"unit":"month","trigger":"答复“提案”\\人"}"""] = new MonthsAfter(1, new Trigger("答复“提案”\\人")),
        ["""{"kind":"yearsAfter","n":99,"unit":"year"}"""] = new YearsAfter(99, null),
        ["""{"kind":"weeksAfter","n":2,"unit":"week"}"""] = new WeeksAfter(2, null),
        ["""{"kind":"hoursAfter","n":24,"unit":"hour","trigger":"突发事件发生"}"""] = new HoursAfter(24, new Trigger("突发事件发生")),
        ["""{"kind":"beforeEvent","n":5,"unit":"workingDay","trigger":"听证会召开"}"""] = new BeforeEvent(
            5,
            TimeUnit.WorkingDay,
            new Trigger("听证会召开")
        ),
        ["""{"kind":"sameTime","trigger":"政策文件发布"}"""] = new SameTime(new Trigger("政策文件发布")),
        ["""{"kind":"annualBy","month":10,"day":14,"from":{"month":9,"day":15},"periodOffset":-1}"""] = new AnnualBy(
            new AnnualDate(10, 14),
            new AnnualDate(9, 15),
            PeriodOffset.Previous
        ),
        ["""{"kind":"quarterlyBy","monthOfPeriod":1,"day":15}"""] = new QuarterlyBy(1, 15),
        ["""{"kind":"quarterlyBy"}"""] = new QuarterlyBy(),
        ["""{"kind":"monthlyBy","day":10,"periodOffset":0}"""] = new MonthlyBy(10, 0),
        ["""{"kind":"weeklyBy","weekday":7}"""] = new WeeklyBy(IsoDayOfWeek.Sunday),
        ["""{"kind":"fixedDate","year":2020,"month":10,"day":31}"""] = new FixedDate(new LocalDate(2020, 10, 31)),
        ["""{"kind":"updateInterval","n":6,"unit":"month"}"""] = StandingDuty.UpdateInterval(6, TimeUnit.Month),
        ["""{"kind":"minimumPeriod","n":5,"unit":"workingDay"}"""] = StandingDuty.MinimumPeriod(5, TimeUnit.WorkingDay, null),
        ["""{"kind":"retention"}"""] = StandingDuty.Retention(null),
        ["""{"kind":"retention","n":1,"unit":"year","trigger":"公开"}"""] = StandingDuty.Retention(1, TimeUnit.Year, new Trigger("公开")),
        ["""{"kind":"ditto"}"""] = NoFixedDate.Ditto,
        [
            """{"kind":"composite","relation":"conditional","parts":[{"kind":"workingDaysAfter","n":20,"unit":"workingDay"},{"kind":"workingDaysAfter","n":7,"unit":"workingDay","condition":"行政许可"}]}"""
        ] = new Composite(PartsRelation.Conditional, [new(new WorkingDaysAfter(20, null)), new(new WorkingDaysAfter(7, null), "行政许可")]),
        ["""{"kind":"annualBy","month":1,"day":31}"""] = new AnnualBy(new AnnualDate(1, 31)),
        ["""{"kind":"annualBy","month":2,"day":29}"""] = new AnnualBy(new AnnualDate(2, 29)),
        ["""{"kind":"realTime"}"""] = NoFixedDate.RealTime,
        ["""{"kind":"dynamic"}"""] = NoFixedDate.Dynamic,
        ["""{"kind":"asAppropriate"}"""] = NoFixedDate.AsAppropriate,
        ["""{"kind":"asPrescribed"}"""] = NoFixedDate.AsPrescribed,
    };

    public static TheoryData<string> Rules() => [.. ByJson.Keys];

    [Fact]
    public void Rules_Table_HoldsEveryKind() =>
        Assert.Equal(Enum.GetValues<RuleKind>(), ByJson.Values.Select(rule => rule.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void RoundTrip_EveryKind_SameTextAndEqualRule(string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(ByJson[json], Options));
        Assert.Equal(ByJson[json], JsonSerializer.Deserialize<DeadlineRule>(json, Options));
    }

    [Fact]
    public void RoundTrip_ListInAnObject_EqualRules()
    {
        var list = new Dictionary<string, List<DeadlineRule>> { ["rules"] = [.. ByJson.Values] };
        string json = JsonSerializer.Serialize(list, Options);
        Assert.Equal($$"""{"rules":[{{string.Join(',', ByJson.Keys)}}]}""", json);
        Assert.Equal(list, JsonSerializer.Deserialize<Dictionary<string, List<DeadlineRule>>>(json, Options));
    }

    /// <summary>Names are fixed; an application's own naming policy does not reach them.</summary>
    [Fact]
    public void Serialize_ApplicationWithItsOwnNamingPolicy_SameText()
    {
        var options = new JsonSerializerOptions(Options) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };
        Assert.All(ByJson, pair => Assert.Equal(pair.Key, JsonSerializer.Serialize(pair.Value, options)));
    }

    [Theory]
    [InlineData("""{"n":20,"unit":"workingDay","trigger":"信息形成","kind":"workingDaysAfter"}""")]
    [InlineData("""{"trigger":"信息形成","kind":"workingDaysAfter","n":20}""")] // the unit follows from the kind
    [InlineData("""{ "n" : 20, "trigger" : "\u4fe1\u606f\u5f62\u6210", "unit" : null, "kind" : "workingDaysAfter" }""")]
    public void Deserialize_KindNotFirst_EqualRule(string json) =>
        Assert.Equal(new WorkingDaysAfter(20, Trigger.InformationFormed), JsonSerializer.Deserialize<DeadlineRule>(json));

    [Fact]
    public void Deserialize_KindLastInAnnualBy_EqualRule() =>
        Assert.Equal(
            new AnnualBy(new AnnualDate(1, 31)),
            JsonSerializer.Deserialize<DeadlineRule>("""{"day":31,"month":1,"kind":"annualBy"}""")
        );

    [Theory]
    [InlineData("""{"kind":"workingHoursAfter","n":20}""", "workingHoursAfter")]
    [InlineData("""{"kind":"WorkingDaysAfter","n":20}""", "WorkingDaysAfter")]
    [InlineData("""{"kind":"0","n":20}""", "\"0\"")]
    [InlineData("""{"kind":0,"n":20}""", "\"kind\"")]
    [InlineData("""{"kind":null,"n":20}""", "\"kind\"")]
    [InlineData("""{"n":20}""", "\"kind\"")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"units":"workingDay"}""", "units")]
    [InlineData("""{"kind":"workingDaysAfter","N":20}""", "in \"n\", found nothing")] // names are exact
    [InlineData("""{"kind":"workingDaysAfter","n":20,"unit":"calendarDay"}""", "calendarDay")]
    [InlineData("""{"kind":"workingDaysAfter"}""", "\"n\"")]
    [InlineData("""{"kind":"workingDaysAfter","n":0}""", "from 1 to 9999 in \"n\", found 0")]
    [InlineData("""{"kind":"workingDaysAfter","n":-20}""", "found -20")]
    [InlineData("""{"kind":"workingDaysAfter","n":10000}""", "found 10000")]
    [InlineData("""{"kind":"workingDaysAfter","n":4294967316}""", "found 4294967316")] // 2^32 + 20
    [InlineData("""{"kind":"workingDaysAfter","n":20.5}""", "found 20.5")]
    [InlineData("""{"kind":"workingDaysAfter","n":"20"}""", "found \"20\"")]
    [InlineData("""{"kind":"calendarDaysAfter","n":10000}""", "found 10000")]
    [InlineData("""{"kind":"monthsAfter","n":1000}""", "from 1 to 999 in \"n\", found 1000")]
    [InlineData("""{"kind":"yearsAfter","n":100}""", "from 1 to 99 in \"n\", found 100")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"trigger":" "}""", "\"trigger\"")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"trigger":3}""", "found 3")]
    [InlineData("""{"kind":"annualBy","month":13,"day":1}""", "from 1 to 12 in \"month\", found 13")]
    [InlineData("""{"kind":"annualBy","month":0,"day":1}""", "found 0")]
    [InlineData("""{"kind":"annualBy","month":1,"day":32}""", "from 1 to 31 in \"day\", found 32")]
    [InlineData("""{"kind":"annualBy","month":4,"day":31}""", "day of month 4, found 31")]
    [InlineData("""{"kind":"annualBy","month":2,"day":30}""", "day of month 2, found 30")]
    [InlineData("""{"kind":"annualBy","month":1}""", "\"day\"")]
    [InlineData("""[20]""", "found [20]")]
    [InlineData(""" "workingDaysAfter" """, "found \"workingDaysAfter\"")]
    public void Deserialize_NoRule_JsonExceptionThatNamesTheFault(string json, string named) =>
        Assert.Contains(
            named,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DeadlineRule>(json)).Message,
            StringComparison.Ordinal
        );
}
