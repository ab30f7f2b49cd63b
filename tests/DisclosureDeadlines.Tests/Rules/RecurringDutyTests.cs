using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>A recurring duty belongs to a period, whatever day its report was written on.</summary>
public sealed class RecurringDutyTests
{
    /// <summary>每年1月31日前: 政府信息公开条例 art. 49.</summary>
    private static readonly AnnualBy AnnualReport = new(new AnnualDate(1, 31));

    [Fact]
    public void Apply_ReportWrittenAfterItsDate_IsOverdueAndNotEarlyForTheNextYear()
    {
        var formed = new LocalDate(2026, 2, 3);
        var deadline = AnnualReport.Apply(formed, ChinaCalendar.Official, period: ReportingPeriod.Parse("2025"));
        var status = deadline.StatusOn(formed);

        Assert.Equal(new LocalDate(2026, 1, 31), deadline.DueOn);
        Assert.Null(deadline.PublishBy);
        Assert.Equal((DeadlineState.Overdue, 3, 2), (status.State, status.DaysLate, status.WorkingDaysLate));
    }

    [Fact]
    public void Apply_NoPeriod_AnswersWithTheNextOccurrence() =>
        Assert.Equal(
            (new LocalDate(2026, 1, 31), new LocalDate(2027, 1, 31)),
            (
                AnnualReport.Apply(new LocalDate(2026, 1, 31), ChinaCalendar.Projected).DueOn,
                AnnualReport.Apply(new LocalDate(2026, 2, 3), ChinaCalendar.Projected).DueOn
            )
        );

    [Fact]
    public void Apply_PeriodAlone_IsDueAsWithAnEventInIt() =>
        Assert.Equal(new LocalDate(2026, 1, 31), AnnualReport.Apply(ReportingPeriod.Parse("2025"), ChinaCalendar.Official).DueOn);

    [Theory]
    [InlineData(-1, "2024-07-31")]
    [InlineData(0, "2025-07-31")]
    [InlineData(1, "2026-07-31")]
    [InlineData(null, "2026-07-31")]
    public void DateFor_PeriodOffset_LiesInThePeriodBeforeInOrAfter(int? offset, string date) =>
        Assert.Equal(
            Iso(date),
            new AnnualBy(new AnnualDate(7, 31), periodOffset: (PeriodOffset?)offset).DateFor(ReportingPeriod.Parse("2025"))
        );

    /// <summary>What the paper does not say: the period after, but the period itself for its own last day, and for a week.</summary>
    [Fact]
    public void DateFor_NoOffsetGiven_IsTheCustomaryPeriod()
    {
        Assert.Equal(new LocalDate(2025, 7, 15), new QuarterlyBy(1, 15).DateFor(ReportingPeriod.Parse("2025-Q2")));
        Assert.Equal(new LocalDate(2025, 6, 30), new QuarterlyBy(3, 31).DateFor(ReportingPeriod.Parse("2025-Q2")));
        Assert.Equal(new LocalDate(2025, 10, 10), new MonthlyBy(10).DateFor(ReportingPeriod.Parse("2025-09")));
        Assert.Equal(new LocalDate(2025, 2, 28), new MonthlyBy(31).DateFor(ReportingPeriod.Parse("2025-02")));
        Assert.Equal(new LocalDate(2025, 9, 17), new WeeklyBy(IsoDayOfWeek.Wednesday).DateFor(ReportingPeriod.Parse("2025-W38")));
    }

    [Fact]
    public void DateFor_LeapDay_IsTheEndOfFebruary() =>
        Assert.Equal(new LocalDate(2026, 2, 28), new AnnualBy(new AnnualDate(2, 29)).DateFor(ReportingPeriod.Parse("2025")));

    [Fact]
    public void NextOccurrences_AnnualReport_AreFourYearsInOrder()
    {
        var next = AnnualReport.NextOccurrences(new LocalDate(2026, 2, 1), 4, ChinaCalendar.Projected);

        Assert.Equal([2027, 2028, 2029, 2030], next.Select(d => d.DueOn!.Value.Year));
        Assert.All(next, d => Assert.Equal((1, 31), (d.DueOn!.Value.Month, d.DueOn.Value.Day)));
        Assert.Equal(["2026", "2027", "2028", "2029"], next.Select(d => d.Period!.ToString()));
    }

    [Fact]
    public void NextOccurrences_NoDayNamed_Refuses() =>
        Assert.Throws<InvalidOperationException>(() =>
            new QuarterlyBy().NextOccurrences(new LocalDate(2026, 2, 1), 1, ChinaCalendar.Projected)
        );

    [Fact]
    public void NextOccurrences_BeyondTheLastNotice_Refuses() =>
        Assert.Throws<CalendarCoverageException>(() => AnnualReport.NextOccurrences(new LocalDate(2026, 2, 1), 4, ChinaCalendar.Official));

    [Fact]
    public void PeriodsDueFrom_RandomRules_AreTheOnesWhoseDatesFollow()
    {
        var rules = new RandomRules(new Random(20260105));
        for (int i = 0; i < 2000; i++)
        {
            var kind = (RuleKind)((int)RuleKind.AnnualBy + (i % 4));
            if (rules.OfKind(kind) is RecurringBy { HasDate: true } rule)
            {
                var from = rules.Date(2001, 2040);
                var day = from;
                foreach (var period in rule.PeriodsDueFrom(from).Take(3))
                {
                    while (!SlowDates.IsNamed(rule, day))
                    {
                        day = day.PlusDays(1);
                    }

                    Assert.Equal(day, rule.DateFor(period));
                    day = day.PlusDays(1);
                }
            }
        }
    }

    [Theory]
    [InlineData("2025-Q1")]
    [InlineData("2025-09")]
    [InlineData("2025-W38")]
    public void Apply_PeriodOfAnotherKind_IsRefused(string period)
    {
        var other = ReportingPeriod.Parse(period);

        Assert.Throws<ArgumentException>(() => AnnualReport.Apply(other, ChinaCalendar.Official));
        Assert.Throws<ArgumentException>(() => AnnualReport.Apply(other.FirstDay, ChinaCalendar.Official, period: other));
        Assert.Throws<ArgumentException>(() => AnnualReport.DateFor(other));
    }

    private static LocalDate Iso(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
}
