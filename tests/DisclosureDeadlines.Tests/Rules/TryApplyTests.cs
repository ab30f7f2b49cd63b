using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// Whether the calendar reaches is asked before anything is counted: the answer is that of <c>Apply</c>, and no exception is thrown on the
/// way.
/// </summary>
public sealed class TryApplyTests
{
    private static readonly CountingPolicy[] Policies =
    [
        .. from period in Enum.GetValues<Roll>()
        from fixedDate in Enum.GetValues<Roll>()
        from restDay in Enum.GetValues<RestDayEvent>()
        from lead in Enum.GetValues<LeadDays>()
        select new CountingPolicy
        {
            PeriodRoll = period,
            FixedDateRoll = fixedDate,
            RestDayEvent = restDay,
            LeadDays = lead,
        },
    ];

    /// <summary>Two months that begin and end with days off.</summary>
    private static readonly WorkingDayCalendar Short = WorkingDayCalendar.Create(
        new DateInterval(new LocalDate(2026, 8, 1), new LocalDate(2026, 10, 4)),
        [new(2026, 8, 3), new(2026, 10, 1), new(2026, 10, 2)],
        [new(2026, 8, 2), new(2026, 9, 20)]
    );

    private static readonly DeadlineRule[] Near =
    [
        .. new[] { 1, 2, 20 }.SelectMany(n =>
            (DeadlineRule[])
                [
                    new WorkingDaysAfter(n),
                    new WorkingDaysAfter(n, countsEventDay: true),
                    new CalendarDaysAfter(n),
                    new CalendarDaysAfter(n, countsEventDay: true),
                    new WeeksAfter(n),
                    new BeforeEvent(n, TimeUnit.WorkingDay),
                    new BeforeEvent(n, TimeUnit.CalendarDay),
                ]
        ),
        new MonthsAfter(1),
        new MonthsAfter(1, countsEventDay: true),
        new BeforeEvent(1, TimeUnit.Month),
        new MonthlyBy(RecurringBy.MonthEnd),
        new MonthlyBy(3),
        new WeeklyBy(IsoDayOfWeek.Sunday),
    ];

    [Fact]
    public void TryApply_EveryRulePolicyAndDay_IsWhatApplyAnswers()
    {
        var days = Enumerable.Range(-3, 72).Where(n => n % Share.Step == 0).Select(n => Short.FirstDay.PlusDays(n)).ToArray();
        var near = from rule in Near.Concat(EdgeRules.All) from day in days from policy in Policies select (rule, day, Short, policy);
        var edges =
            from calendar in EdgeCalendars.All
            from rule in EdgeRules.All
            from day in EdgeDates.All
            from policy in Policies.Where((_, i) => i % 7 == 0)
            select (rule, day, calendar, policy);

        foreach (var (rule, day, calendar, policy) in near.Concat(edges))
        {
            var expected = Applied(rule, day, calendar, policy);
            int thrown = Thrown(() =>
                Assert.True(
                    rule.TryApply(day, calendar, out var deadline, policy) == expected is not null && deadline == expected,
                    $"{rule} for {day} on {calendar}: expected {expected}, found {deadline}"
                )
            );
            Assert.Equal(0, thrown);
        }
    }

    [Fact]
    public void TryDueFor_AnAnswerBeyondTheLastNotice_IsNoException()
    {
        var limit = TimeLimit.Parse("三日内撤回", "行政处罚法");

        Assert.False(limit.TryDueFor(new DateOnly(2026, 12, 30), ChinaCalendar.Official, out var none));
        Assert.Null(none);
        // Calendar days before 2021-07-15, working days since: as the law of the event's day counts.
        Assert.True(limit.TryDueFor(new LocalDate(2020, 1, 16), ChinaCalendar.Official, out var old));
        Assert.Equal(new LocalDate(2020, 1, 19), old.DueOn);
        Assert.True(limit.TryDueFor(new DateOnly(2026, 9, 18), ChinaCalendar.Official, out var today));
        Assert.Equal(new LocalDate(2026, 9, 22), today.DueOn);
    }

    [Fact]
    public void TryDueFor_ARecurringDutyWithItsPeriod_IsThatPeriodsDueDate()
    {
        var limit = TimeLimit.Parse("每年1月31日前");

        Assert.True(
            limit.TryDueFor(new LocalDate(2026, 2, 3), ChinaCalendar.Official, out var deadline, period: ReportingPeriod.Parse("2025"))
        );
        Assert.Equal(new LocalDate(2026, 1, 31), deadline.DueOn);
        Assert.False(limit.TryDueFor(new LocalDate(2026, 2, 3), ChinaCalendar.Official, out _));
    }

    private static Deadline? Applied(DeadlineRule rule, LocalDate day, WorkingDayCalendar calendar, CountingPolicy policy)
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

    /// <summary>How many exceptions were thrown on this thread, caught or not.</summary>
    private static int Thrown(Action action)
    {
        int thrown = 0;
        int thread = Environment.CurrentManagedThreadId;
        void Count(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs e) =>
            thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            action();
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        return thrown;
    }
}
