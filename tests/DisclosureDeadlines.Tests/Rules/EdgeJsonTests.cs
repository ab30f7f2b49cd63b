using System.Text.Json;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// What can be made can be written and read back, up to the first and last dates and lengths that there are; what is refused in code is
/// refused in JSON.
/// </summary>
public sealed class EdgeJsonTests
{
    private const int Seed = 20261209;
    private const int Mutants = 20_000;

    [Fact]
    public void Rules_AtTheEdges_AreReadBackAsTheyAre() =>
        Assert.All(
            EdgeRules.All,
            rule =>
            {
                Assert.Equal(rule, JsonSerializer.Deserialize<DeadlineRule>(JsonSerializer.Serialize(rule)));
                Assert.Equal(
                    rule,
                    JsonSerializer.Deserialize(
                        JsonSerializer.Serialize(rule, DeadlinesJsonContext.Default.DeadlineRule),
                        DeadlinesJsonContext.Default.DeadlineRule
                    )
                );
            }
        );

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0004-02-29")]
    public void FixedDate_FirstAndLastOfAll_IsReadBack(string date)
    {
        var rule = new FixedDate(Day.Of(date));

        Assert.Equal(rule, JsonSerializer.Deserialize<FixedDate>(JsonSerializer.Serialize(rule)));
    }

    [Fact]
    public void FixedDate_BeforeYearOne_IsRefusedInCodeAndInJson()
    {
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => new FixedDate(new LocalDate(0, 12, 31))).ParamName);
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<DeadlineRule>("""{"kind":"fixedDate","year":0,"month":12,"day":31}""")
        );
    }

    /// <summary>The first and the last period of each kind are read back, and there is none before or after them.</summary>
    [Theory]
    [InlineData(PeriodKind.Year, "0001", "9998")]
    [InlineData(PeriodKind.Quarter, "0001-Q1", "9998-Q4")]
    [InlineData(PeriodKind.Month, "0001-01", "9998-12")]
    [InlineData(PeriodKind.Week, "0001-W01", "9998-W52")]
    public void Periods_FirstAndLastOfAll_AreReadBackAndHaveNoneBeyond(PeriodKind kind, string first, string last)
    {
        foreach (string written in (string[])[first, last])
        {
            var period = ReportingPeriod.Parse(written);
            Assert.Equal((kind, written), (period.Kind, period.ToString()));
            Assert.Equal(period, JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(period)));
            Assert.Equal(period, ReportingPeriod.Containing(period.FirstDay, kind));
            Assert.Equal(period, ReportingPeriod.Containing(period.LastDay, kind));
            Assert.Equal(period, period.Plus(0));
        }

        Assert.Equal(new LocalDate(1, 1, 1), ReportingPeriod.Parse(first).FirstDay);
        int[] before = [-1, -2, int.MinValue];
        int[] after = [1, 2, int.MaxValue];
        Assert.All(
            before,
            n => Assert.Equal("periods", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Parse(first).Plus(n)).ParamName)
        );
        Assert.All(
            after,
            n => Assert.Equal("periods", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Parse(last).Plus(n)).ParamName)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Containing(ReportingPeriod.Parse(last).LastDay.PlusDays(1), kind));
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("9999-Q1")]
    [InlineData("9999-12")]
    [InlineData("9998-W53")]
    [InlineData("9999-W01")]
    public void Periods_BeyondTheFirstAndLast_AreNoPeriods(string written)
    {
        Assert.False(ReportingPeriod.TryParse(written, out _));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReportingPeriod>($"\"{written}\""));
    }

    /// <summary>Duties before and after the first and last periods still have dates.</summary>
    [Fact]
    public void DateFor_FirstAndLastPeriods_IsADate()
    {
        Assert.Equal(
            new LocalDate(9999, 12, 31),
            new AnnualBy(new AnnualDate(12, 31), periodOffset: PeriodOffset.Next).DateFor(ReportingPeriod.Parse("9998"))
        );
        Assert.Equal(
            new LocalDate(0, 1, 1),
            new AnnualBy(new AnnualDate(1, 1), periodOffset: PeriodOffset.Previous).DateFor(ReportingPeriod.Parse("0001"))
        );
        Assert.Equal(
            new LocalDate(9999, 1, 3),
            new WeeklyBy(IsoDayOfWeek.Sunday, PeriodOffset.Next).DateFor(ReportingPeriod.Parse("9998-W52"))
        );
    }

    [Fact]
    public void Deadlines_AtTheEdges_AreWrittenWithTheirDates() =>
        Assert.All(
            EdgeRules.Deadlines().Where((_, place) => place % 29 == 0),
            deadline =>
            {
                using var json = JsonDocument.Parse(JsonSerializer.Serialize(deadline));
                Assert.Equal($"{deadline.EventDate:uuuu-MM-dd}", json.RootElement.GetProperty("event").GetString());
                Assert.Equal(deadline.DueOn is { } due ? $"{due:uuuu-MM-dd}" : null, json.RootElement.GetProperty("dueOn").GetString());
                Assert.Equal(deadline.Rule, json.RootElement.GetProperty("rule").Deserialize<DeadlineRule>());
            }
        );

    /// <summary>
    /// A document with a piece put elsewhere, left out, doubled or made extreme is read as a rule or refused with a
    /// <see cref="JsonException"/>.
    /// </summary>
    [Fact]
    public void Rules_DamagedJson_AreReadOrRefused()
    {
        string[] pieces =
        [
            "\\ud800",
            "null",
            "-1",
            "0",
            "9999",
            "10000",
            "2147483648",
            "1e400",
            "\"\"",
            "{}",
            "[]",
            "\"kind\":",
            "\"unit\":\"year\"",
            "\"periodOffset\":2",
            "{",
            "}",
            ",",
            "\"",
            "\u2028",
            "\\u0000",
        ];
        string[] documents = [.. EdgeRules.All.Select(rule => JsonSerializer.Serialize(rule))];
        var random = new Random(Seed);
        int read = 0;
        for (int i = 0; i < Mutants; i++)
        {
            string whole = documents[i % documents.Length];
            int at = random.Next(whole.Length + 1);
            int left = random.Next(2) == 0 ? 0 : random.Next(Math.Min(12, whole.Length - at) + 1);
            string damaged = string.Concat(
                whole.AsSpan(0, at),
                random.Next(4) == 0 ? "" : pieces[random.Next(pieces.Length)],
                whole.AsSpan(at + left)
            );
            var thrown = Record.Exception(() =>
            {
                var rule = JsonSerializer.Deserialize<DeadlineRule>(damaged);
                Assert.Equal(rule, rule is null ? null : JsonSerializer.Deserialize<DeadlineRule>(JsonSerializer.Serialize(rule)));
                read++;
            });
            Assert.True(thrown is null or JsonException, $"seed {Seed}: {damaged}: {thrown}");
        }

        Assert.InRange(read, 100, Mutants);
    }
}
