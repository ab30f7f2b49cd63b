using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Rules of every kind with the shortest and the longest lengths and the edges of their dates, and their answers where there are any.
/// </summary>
internal static class EdgeRules
{
    private static readonly Trigger QuarterEnded = new("季度结束");

    public static IReadOnlyList<DeadlineRule> All { get; } =
    [
        .. new[] { 1, 9999 }.SelectMany(n =>
            (DeadlineRule[])
                [
                    new WorkingDaysAfter(n, null),
                    new CalendarDaysAfter(n, null),
                    new BeforeEvent(n, TimeUnit.WorkingDay, null),
                    new BeforeEvent(n, TimeUnit.CalendarDay, null),
                ]
        ),
        .. new[] { 1, 999 }.SelectMany(n =>
            (DeadlineRule[])
                [
                    new WeeksAfter(n, null),
                    new MonthsAfter(n, null),
                    new BeforeEvent(n, TimeUnit.Week, null),
                    new BeforeEvent(n, TimeUnit.Month, null),
                ]
        ),
        .. new[] { 1, 99 }.SelectMany(n => (DeadlineRule[])[new YearsAfter(n, null), new BeforeEvent(n, TimeUnit.Year, null)]),
        new WorkingDaysAfter(10, QuarterEnded),
        new MonthsAfter(1, new("年度终了")),
        new HoursAfter(9999, null),
        .. new[] { -1, 0, 1 }.SelectMany(offset =>
            (DeadlineRule[])
                [
                    new AnnualBy(new AnnualDate(1, 1), periodOffset: (PeriodOffset?)offset),
                    new AnnualBy(new AnnualDate(12, 31), new AnnualDate(2, 29), (PeriodOffset?)offset),
                    new AnnualBy(new AnnualDate(2, 29), periodOffset: (PeriodOffset?)offset),
                    new QuarterlyBy(1, 1, (PeriodOffset?)offset),
                    new QuarterlyBy(3, 31, (PeriodOffset?)offset),
                    new MonthlyBy(1, (PeriodOffset?)offset),
                    new MonthlyBy(31, (PeriodOffset?)offset),
                    new WeeklyBy(IsoDayOfWeek.Monday, (PeriodOffset?)offset),
                    new WeeklyBy(IsoDayOfWeek.Sunday, (PeriodOffset?)offset),
                ]
        ),
        new AnnualBy(default),
        new QuarterlyBy(),
        new MonthlyBy(null),
        new WeeklyBy(null),
        new FixedDate(default(LocalDate)),
        new FixedDate(new LocalDate(4, 12, 31)),
        new FixedDate(new LocalDate(2026, 9, 20)),
        new FixedDate(new LocalDate(9899, 12, 31)),
        new FixedDate(LocalDate.MaxIsoValue),
        new BeforeEvent(9999, TimeUnit.Hour, null),
        StandingDuty.UpdateInterval(1, TimeUnit.Week, StandingDuty.MaxTimes),
        StandingDuty.KeptUntil(new(new AnnualDate(2, 29))),
        StandingDuty.KeptUntil(new(LocalDate.MaxIsoValue)),
        StandingDuty.KeptUntil(new(new LocalDate(4, 2, 29))),
        new WorkingDaysAfter(1, null, countsEventDay: true),
        new WorkingDaysAfter(9999, null, countsEventDay: true),
        new CalendarDaysAfter(1, null, countsEventDay: true),
        new MonthsAfter(1, null, countsEventDay: true),
        new SameTime(null),
        StandingDuty.Retention(null),
        StandingDuty.UpdateInterval(9999, TimeUnit.Hour),
        NoFixedDate.RealTime,
        NoFixedDate.Ditto,
        new Composite(
            PartsRelation.All,
            [new(new WorkingDaysAfter(1, null)), new(new CalendarDaysAfter(1, null)), new(new BeforeEvent(1, TimeUnit.WorkingDay, null))]
        ),
        new Composite(PartsRelation.All, [new(new WorkingDaysAfter(1, QuarterEnded)), new(new MonthsAfter(1, QuarterEnded))]),
        new Composite(PartsRelation.Alternatives, [new(new WorkingDaysAfter(20, null)), new(new AnnualBy(new AnnualDate(1, 31)))]),
        new Composite(
            PartsRelation.Conditional,
            [new(new WorkingDaysAfter(20, null)), new(new WorkingDaysAfter(7, null), "行政许可、行政处罚事项")]
        ),
        new Composite(PartsRelation.Sequence, [new(NoFixedDate.RealTime), new(StandingDuty.MinimumPeriod(1, TimeUnit.WorkingDay, null))]),
    ];

    /// <summary>Every answer that a calendar gives to one of the rules for an event at an edge.</summary>
    public static IEnumerable<Deadline> Deadlines()
    {
        CountingPolicy[] policies = [CountingPolicy.Default, CountingPolicy.Earliest, CountingPolicy.Latest];
        return from calendar in EdgeCalendars.All
            from day in EdgeDates.All
            where calendar.Contains(day)
            from rule in All
            from policy in policies
            let deadline = Answer(rule, day, calendar, policy)
            where deadline is not null
            select deadline;
    }

    private static Deadline? Answer(DeadlineRule rule, LocalDate day, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        try
        {
            return rule.Apply(day, calendar, policy);
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }
}
