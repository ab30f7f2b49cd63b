using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Periods as they are written, and the days that they span.</summary>
public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2026-H1", "2026-H1", "2026-01-01", "2026-06-30")]
    [InlineData("2026年下半年", "2026-H2", "2026-07-01", "2026-12-31")]
    [InlineData("2026年度上半年", "2026-H1", "2026-01-01", "2026-06-30")]
    [InlineData("2026-h2", "2026-H2", "2026-07-01", "2026-12-31")]
    public void Parse_AHalfYear_IsThatHalf(string text, string written, string first, string last)
    {
        var period = ReportingPeriod.Parse(text);

        Assert.Equal((PeriodKind.HalfYear, written), (period.Kind, period.ToString()));
        Assert.Equal((first, last), ($"{period.FirstDay:uuuu-MM-dd}", $"{period.LastDay:uuuu-MM-dd}"));
        Assert.Equal(period, period.Plus(3).Plus(-3));
        Assert.Equal(period, ReportingPeriod.Containing(period.FirstDay.PlusDays(100), PeriodKind.HalfYear));
    }

    [Theory]
    [InlineData("2025", PeriodKind.Year, "2025-01-01", "2025-12-31", "2025")]
    [InlineData("2025年", PeriodKind.Year, "2025-01-01", "2025-12-31", "2025")]
    [InlineData("2025-Q1", PeriodKind.Quarter, "2025-01-01", "2025-03-31", "2025-Q1")]
    [InlineData("2025-Q4", PeriodKind.Quarter, "2025-10-01", "2025-12-31", "2025-Q4")]
    [InlineData("2025年第三季度", PeriodKind.Quarter, "2025-07-01", "2025-09-30", "2025-Q3")]
    [InlineData("2025-09", PeriodKind.Month, "2025-09-01", "2025-09-30", "2025-09")]
    [InlineData("2025年9月份", PeriodKind.Month, "2025-09-01", "2025-09-30", "2025-09")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29", "2024-02")]
    [InlineData("2025-W38", PeriodKind.Week, "2025-09-15", "2025-09-21", "2025-W38")]
    [InlineData("2025-W01", PeriodKind.Week, "2024-12-30", "2025-01-05", "2025-W01")]
    [InlineData("2020-W53", PeriodKind.Week, "2020-12-28", "2021-01-03", "2020-W53")]
    [InlineData("2026-W53", PeriodKind.Week, "2026-12-28", "2027-01-03", "2026-W53")]
    public void Parse_WrittenPeriod_SpansItsDaysAndIsWrittenBack(string text, PeriodKind kind, string first, string last, string written)
    {
        var period = ReportingPeriod.Parse(text);

        Assert.Equal((kind, Iso(first), Iso(last), written), (period.Kind, period.FirstDay, period.LastDay, period.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2025-Q0")]
    [InlineData("2025-Q5")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-W00")]
    [InlineData("2025-W53")]
    [InlineData("2025-W54")]
    [InlineData("2025年第五季度")]
    [InlineData("2025年13月")]
    [InlineData("2025-09-15")]
    [InlineData("0000")]
    [InlineData("25")]
    [InlineData("-2025")]
    [InlineData("99999")]
    [InlineData("2025年第三")]
    [InlineData("第三季度")]
    public void TryParse_NoPeriod_IsRefused(string? text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Null(period);
        if (text is not null)
        {
            Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
        }
    }

    [Fact]
    public void Operators_OfEqualPeriods_AreThoseOfEqualNumbers()
    {
        var (first, same, next) = (ReportingPeriod.Parse("2025-Q2"), ReportingPeriod.Parse("2025-Q2"), ReportingPeriod.Parse("2025-Q3"));

        Assert.True(first < next && !(first < same) && !(next < first));
        Assert.True(next > first && !(same > first) && !(first > next));
        Assert.True(first <= next && first <= same && !(next <= first));
        Assert.True(next >= first && same >= first && !(first >= next));
    }

    /// <summary>Every day of the century: in its period, after the one before, and read back from what is written.</summary>
    [Theory]
    [InlineData(PeriodKind.Week)]
    [InlineData(PeriodKind.Month)]
    [InlineData(PeriodKind.Quarter)]
    [InlineData(PeriodKind.Year)]
    public void Containing_EveryDay_IsInItsPeriodOnly(PeriodKind kind)
    {
        var previous = ReportingPeriod.Containing(new LocalDate(1999, 12, 31), kind);
        for (var day = new LocalDate(2000, 1, 1); day.Year < 2101; day = day.PlusDays(1))
        {
            var period = ReportingPeriod.Containing(day, kind);
            Assert.InRange(day, period.FirstDay, period.LastDay);
            if (!period.Equals(previous))
            {
                Assert.Equal(previous.LastDay.PlusDays(1), period.FirstDay);
                Assert.Equal(day, period.FirstDay);
                Assert.Equal((period, previous), (previous.Plus(1), period.Plus(-1)));
                Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
                Assert.Equal(period.GetHashCode(), previous.Plus(1).GetHashCode());
                previous = period;
            }
        }
    }

    [Fact]
    public void Containing_KindThatIsNone_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Containing(new LocalDate(2025, 1, 1), (PeriodKind)9));

    [Fact]
    public void Equals_SameFirstDayOfAnotherKind_IsAnotherPeriod() =>
        Assert.NotEqual(ReportingPeriod.Parse("2025"), ReportingPeriod.Parse("2025-01"));

    private static LocalDate Iso(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    [Theory]
    [InlineData(PeriodKind.Year)]
    [InlineData(PeriodKind.Quarter)]
    [InlineData(PeriodKind.Month)]
    [InlineData(PeriodKind.Week)]
    public void Plus_BeyondAllDates_IsRefusedAndDoesNotWrap(PeriodKind kind)
    {
        var period = ReportingPeriod.Containing(new LocalDate(2026, 1, 1), kind);

        Assert.All(
            [int.MaxValue, int.MaxValue / 2, int.MinValue / 2],
            n => Assert.True(Record.Exception(() => period.Plus(n)) is OverflowException or ArgumentOutOfRangeException)
        );
    }
}
