using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>The latest event that still meets a date, against a search that tries one day after the other.</summary>
public sealed class LatestEventTests
{
    private static readonly RuleKind[] FromAnEvent =
    [
        RuleKind.WorkingDaysAfter,
        RuleKind.CalendarDaysAfter,
        RuleKind.WeeksAfter,
        RuleKind.MonthsAfter,
        RuleKind.YearsAfter,
        RuleKind.BeforeEvent,
        RuleKind.SameTime,
    ];

    /// <summary>Every kind and every policy: a search by halves relies on later events never being due earlier.</summary>
    [Theory]
    [InlineData(20260103)]
    public void LatestEvent_RandomCases_IsWhatTheSlowSearchFinds(int seed)
    {
        var rules = new RandomRules(new Random(seed));
        var days = new SlowDays(ChinaCalendar.Projected);
        foreach (var policy in DifferentialTests.Policies)
        {
            foreach (var kind in FromAnEvent)
            {
                for (int i = 0; i < Share.Of(4); i++)
                {
                    var rule = rules.OfKind(kind);
                    var dueDate = rules.Date(2002, 2040);
                    var expected = SlowSearch(rule, dueDate, days, policy);
                    var actual = rule.LatestEvent(dueDate, ChinaCalendar.Projected, policy);
                    Assert.True(
                        expected == actual,
                        $"seed {seed}: {rule}, due {dueDate}, {policy}: {actual}, by the slow search {expected}"
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData(20260104)]
    public void LatestEvent_KindsWithoutADateFromAnEvent_IsNull(int seed)
    {
        var rules = new RandomRules(new Random(seed));
        RuleKind[] kinds = [.. Enum.GetValues<RuleKind>().Except(FromAnEvent).Except([RuleKind.Composite])];
        Assert.All(kinds, kind => Assert.Null(rules.OfKind(kind).LatestEvent(new LocalDate(2025, 6, 20), ChinaCalendar.Projected)));
    }

    [Fact]
    public void LatestEvent_TwentyWorkingDaysAcrossTheNationalDay_IsTheSundayAfterTheFriday() =>
        Assert.Equal(
            new LocalDate(2025, 9, 21),
            new WorkingDaysAfter(20, null).LatestEvent(new LocalDate(2025, 10, 23), ChinaCalendar.Official)
        );

    [Fact]
    public void LatestEvent_BeforeTheCalendarBegins_IsNull() =>
        Assert.Null(new WorkingDaysAfter(20, null).LatestEvent(new LocalDate(2001, 1, 10), ChinaCalendar.Official));

    [Fact]
    public void LatestEvent_DayBeyondTheCalendar_Refuses() =>
        Assert.Throws<CalendarCoverageException>(() =>
            new WorkingDaysAfter(20, null).LatestEvent(new LocalDate(2031, 1, 10), ChinaCalendar.Official)
        );

    /// <summary>
    /// Down from a day that is later than the answer can be: a lead is looked for behind its length and the longest break.
    /// </summary>
    private static LocalDate? SlowSearch(DeadlineRule rule, LocalDate dueDate, SlowDays days, CountingPolicy policy)
    {
        if (rule is BeforeEvent { Unit: TimeUnit.Hour })
        {
            return null;
        }

        var law = new SlowLaw(days, policy);
        var last = rule is BeforeEvent before
            ? before.Unit == TimeUnit.WorkingDay
                ? dueDate.PlusDays((before.Length * 3 / 2) + 90)
                : SlowDates.Plus(dueDate, before.Length, before.Unit).PlusDays(40)
            : dueDate.PlusDays(rule is PeriodAfter { Trigger.EndedPeriod: not null } ? 800 : 40);
        for (var day = LocalDate.Min(last, days.Calendar.LastDay); day >= days.Calendar.FirstDay; day = day.PlusDays(-1))
        {
            if (IsInTime(law, rule, day, dueDate))
            {
                // Where the calendar's very last day is early enough, a later one that it does not know may be so too.
                return day == days.Calendar.LastDay ? null : day;
            }
        }

        return null;
    }

    private static bool IsInTime(SlowLaw law, DeadlineRule rule, LocalDate eventDate, LocalDate dueDate)
    {
        try
        {
            return law.LastDayInTime(rule, eventDate) <= dueDate;
        }
        catch (DaysRanOutException)
        {
            return false;
        }
    }
}
