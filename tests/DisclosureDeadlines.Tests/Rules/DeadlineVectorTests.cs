using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Due dates worked out by hand from the articles, one case for each choice that the law leaves open.</summary>
public sealed class DeadlineVectorTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;
    private static readonly CountingPolicy NoRoll = new() { PeriodRoll = Roll.None };
    private static readonly CountingPolicy Back = new() { PeriodRoll = Roll.Preceding, FixedDateRoll = Roll.Preceding };
    private static readonly CountingPolicy Deemed = new() { RestDayEvent = RestDayEvent.Deemed };

    [Theory]
    [MemberData(nameof(WorkingDayVectors.All), MemberType = typeof(WorkingDayVectors))]
    public void WorkingDaysAfter_DefaultPolicy_EndsOnTheNthDayCounted(string eventDate, int n, string due)
    {
        var deadline = new WorkingDaysAfter(n, Trigger.InformationFormed).Apply(Day.Of(eventDate), Calendar);
        MustBeDue(deadline, due, publishBy: due);
        Assert.Equal(Certainty.Official, deadline.Certainty);
    }

    /// <summary>
    /// The court took the application of a Sunday as made on Monday 19, so that Tuesday 20 was day 1. The safe day stays the strict one.
    /// </summary>
    [Theory]
    [InlineData("2017-06-18 Sun", 15, "2017-07-10 Mon", "2017-07-07 Fri")]
    [InlineData("2025-02-01 Sat", 20, "2025-03-04 Tue", "2025-03-03 Mon")]
    [InlineData("2017-06-19 Mon", 15, "2017-07-10 Mon", "2017-07-10 Mon")] // a working day is not moved
    [InlineData("2025-01-26 Sun", 20, "2025-02-28 Fri", "2025-02-28 Fri")] // nor is a make-up Sunday
    public void WorkingDaysAfter_Deemed_EventOnTheNextWorkingDay(string eventDate, int n, string due, string publishBy) =>
        MustBeDue(new WorkingDaysAfter(n, null).Apply(Day.Of(eventDate), Calendar, Deemed), due, publishBy);

    [Theory]
    [InlineData("2025-09-15 Mon", 20, "2025-10-05 Sun", "2025-10-09 Thu", "2025-09-30 Tue")]
    [InlineData("2025-01-20 Mon", 20, "2025-02-09 Sun", "2025-02-10 Mon", "2025-02-08 Sat")] // the Saturday is worked for 春节
    [InlineData("2025-01-19 Sun", 20, "2025-02-08 Sat", "2025-02-08 Sat", "2025-02-08 Sat")] // it is a working day, so nothing rolls
    public void CalendarDaysAfter_RestDayAtTheEnd_RollsOrNotByPolicy(
        string eventDate,
        int n,
        string unrolled,
        string rolled,
        string publishBy
    )
    {
        var rule = new CalendarDaysAfter(n, null);
        MustBeDue(rule.Apply(Day.Of(eventDate), Calendar), rolled, publishBy);
        MustBeDue(rule.Apply(Day.Of(eventDate), Calendar, NoRoll), unrolled, publishBy);
        MustBeDue(rule.Apply(Day.Of(eventDate), Calendar, Back), publishBy, publishBy);
    }

    /// <summary>Taken as of Monday 19 June, fifteen days end on 4 July; strictly they end on Monday 3.</summary>
    [Fact]
    public void CalendarDaysAfter_Deemed_CountsFromTheNextWorkingDay() =>
        MustBeDue(new CalendarDaysAfter(15, null).Apply(Day.Of("2017-06-18 Sun"), Calendar, Deemed), "2017-07-04 Tue", "2017-07-03 Mon");

    [Theory]
    [InlineData("2026-01-31 Sat", 1, "2026-02-28 Sat", "2026-02-28 Sat")] // no 31st in February; the Saturday is worked for 春节, so it does not roll
    [InlineData("2024-01-31 Wed", 1, "2024-02-29 Thu", "2024-02-29 Thu")] // a leap year
    [InlineData("2024-05-31 Fri", 1, "2024-06-30 Sun", "2024-07-01 Mon")] // the end of the month, and a Sunday
    [InlineData("2025-02-28 Fri", 1, "2025-03-28 Fri", "2025-03-28 Fri")] // the corresponding day, not the end of the month
    [InlineData("2025-08-31 Sun", 6, "2026-02-28 Sat", "2026-02-28 Sat")]
    [InlineData("2025-12-15 Mon", 2, "2026-02-15 Sun", "2026-02-24 Tue")] // the first day of 春节
    public void MonthsAfter_AnyEvent_CorrespondingDayOrMonthEnd(string eventDate, int months, string unrolled, string rolled)
    {
        var rule = new MonthsAfter(months, null);
        Assert.Equal(Day.Of(unrolled), rule.Apply(Day.Of(eventDate), Calendar, NoRoll).DueOn);
        Assert.Equal(Day.Of(rolled), rule.Apply(Day.Of(eventDate), Calendar).DueOn);
    }

    [Theory]
    [InlineData("2024-02-29 Thu", 1, "2025-02-28 Fri")]
    [InlineData("2020-02-29 Sat", 4, "2024-02-29 Thu")]
    [InlineData("2020-02-29 Sat", 2, "2022-02-28 Mon")]
    [InlineData("2023-10-01 Sun", 1, "2024-10-08 Tue")] // 1 October is in 国庆节, which ended on the 7th
    public void YearsAfter_AnyEvent_CorrespondingDayOrMonthEnd(string eventDate, int years, string due) =>
        Assert.Equal(Day.Of(due), new YearsAfter(years, null).Apply(Day.Of(eventDate), Calendar).DueOn);

    /// <summary>2026-01-31 is a Saturday: the date stands, the last working day before it is the safe one.</summary>
    [Theory]
    [InlineData("2025-12-20 Sat")]
    [InlineData("2025-02-01 Sat")] // the day after this year's date
    [InlineData("2026-01-30 Fri")]
    public void AnnualBy_DateOnARestDay_StandsWithAnEarlierPublishBy(string asked) =>
        MustBeDue(AnnualReport.Apply(Day.Of(asked), Calendar), "2026-01-31 Sat", "2026-01-30 Fri");

    [Fact]
    public void AnnualBy_AskedOnTheDateItself_DueThatDay()
    {
        MustBeDue(AnnualReport.Apply(Day.Of("2024-01-31 Wed"), Calendar), "2024-01-31 Wed", "2024-01-31 Wed");
        Assert.Equal(Day.Of("2025-01-31 Fri"), AnnualReport.Apply(Day.Of("2024-02-01 Thu"), Calendar).DueOn);
    }

    [Theory]
    [InlineData("2020-01-02 Thu", "2020-01-23 Thu")] // 春节 2020
    [InlineData("2021-01-04 Mon", "2021-01-29 Fri")]
    [InlineData("2022-01-04 Tue", "2022-01-30 Sun")] // a make-up Sunday
    [InlineData("2025-01-02 Thu", "2025-01-27 Mon")]
    public void AnnualBy_31JanuaryInOtherYears_LastWorkingDayBefore(string asked, string publishBy) =>
        Assert.Equal(Day.Of(publishBy), AnnualReport.Apply(Day.Of(asked), Calendar).PublishBy);

    [Fact]
    public void AnnualBy_FixedDateRoll_MovesTheDueDateButNotPublishBy()
    {
        var asked = Day.Of("2025-12-20 Sat");
        MustBeDue(
            AnnualReport.Apply(asked, Calendar, new CountingPolicy { FixedDateRoll = Roll.Following }),
            "2026-02-02 Mon",
            "2026-01-30 Fri"
        );
        MustBeDue(AnnualReport.Apply(asked, Calendar, Back), "2026-01-30 Fri", "2026-01-30 Fri");
    }

    [Theory]
    [InlineData("2026-01-05 Mon", "2026-02-28 Sat")]
    [InlineData("2024-01-05 Fri", "2024-02-29 Thu")]
    public void AnnualBy_EndOfFebruary_TheLastDayOfThatYear(string asked, string due) =>
        Assert.Equal(Day.Of(due), new AnnualBy(new AnnualDate(2, 29)).Apply(Day.Of(asked), Calendar).DueOn);

    /// <summary>Day 1 is Sunday 30 April, in the holiday; the working day before it is Friday 28, before the event.</summary>
    [Fact]
    public void PublishBy_WouldFallBeforeTheEvent_NoneWithAReason()
    {
        var deadline = new CalendarDaysAfter(1, null).Apply(Day.Of("2023-04-29 Sat"), Calendar);
        Assert.Equal(Day.Of("2023-05-04 Thu"), deadline.DueOn);
        Assert.Null(deadline.PublishBy);
        Assert.NotNull(deadline.PublishByReason);
        Assert.Equal("建议最迟日会早于起算日", deadline.PublishByReason.Chinese);
        Assert.Null(deadline.Reason);
    }

    [Theory]
    [InlineData("2026-11-30 Mon", "2026-12-28 Mon", Certainty.Official)]
    [InlineData("2026-12-01 Tue", "2026-12-29 Tue", Certainty.Provisional)]
    [InlineData("2026-12-02 Wed", "2026-12-30 Wed", Certainty.Provisional)]
    public void Certainty_DueInTheLastDaysOfTheLastYear_Provisional(string eventDate, string due, Certainty certainty)
    {
        var deadline = new WorkingDaysAfter(20, null).Apply(Day.Of(eventDate), Calendar);
        Assert.Equal(Day.Of(due), deadline.DueOn);
        Assert.Equal(certainty, deadline.Certainty);
        Assert.Equal(certainty == Certainty.Official, deadline.CertaintyReason is null);
    }

    /// <summary>No calendar is consulted, so a day without a notice is no obstacle.</summary>
    [Theory]
    [InlineData(2026, 9, 18)]
    [InlineData(1990, 1, 1)]
    [InlineData(2030, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void NoFixedDate_AnyDay_NoDueDateButAReason(int year, int month, int day) =>
        Assert.All(
            [NoFixedDate.RealTime, NoFixedDate.Dynamic, NoFixedDate.AsAppropriate, NoFixedDate.AsPrescribed],
            rule =>
            {
                var deadline = rule.Apply(new LocalDate(year, month, day), Calendar);
                Assert.Null(deadline.DueOn);
                Assert.Null(deadline.PublishBy);
                Assert.Null(deadline.Certainty);
                Assert.Null(deadline.CertaintyReason);
                Assert.Equal(rule.Reason, deadline.Reason);
                Assert.Equal(rule.Reason, deadline.PublishByReason);
            }
        );

    [Fact]
    public void Apply_EventOrAnswerOutside_Refused()
    {
        Assert.Throws<CalendarCoverageException>(() => new WorkingDaysAfter(20, null).Apply(Day.Of("2026-12-18 Fri"), Calendar));
        Assert.Throws<CalendarCoverageException>(() => new CalendarDaysAfter(20, null).Apply(Day.Of("2000-12-20 Wed"), Calendar));
        Assert.Throws<CalendarCoverageException>(() => new MonthsAfter(1, null).Apply(Day.Of("2026-12-01 Tue"), Calendar));
        Assert.Throws<CalendarCoverageException>(() => AnnualReport.Apply(Day.Of("2026-02-01 Sun"), Calendar));
    }

    [Fact]
    public void Apply_EventOfAnotherCalendarSystem_SameDayInIso()
    {
        var deadline = new WorkingDaysAfter(20, null).Apply(Day.Of("2026-09-18 Fri").WithCalendar(CalendarSystem.Julian), Calendar);
        Assert.Equal(Day.Of("2026-09-18 Fri"), deadline.EventDate);
        Assert.Equal(Day.Of("2026-10-22 Thu"), deadline.DueOn);
    }

    [Fact]
    public void Apply_WithoutPolicy_TheDefaultsOnRecord()
    {
        var deadline = AnnualReport.Apply(Day.Of("2025-12-20 Sat"), Calendar);
        Assert.Same(CountingPolicy.Default, deadline.Policy);
        Assert.Equal(
            (Roll.Following, Roll.None, RestDayEvent.Strict),
            (deadline.Policy.PeriodRoll, deadline.Policy.FixedDateRoll, deadline.Policy.RestDayEvent)
        );
        Assert.Equal(Calendar.DataVersion, deadline.DataVersion);
    }

    private static AnnualBy AnnualReport { get; } = new(new AnnualDate(1, 31));

    private static void MustBeDue(Deadline deadline, string due, string publishBy)
    {
        Assert.Equal(Day.Of(due), deadline.DueOn);
        Assert.Equal(Day.Of(publishBy), deadline.PublishBy);
        Assert.Null(deadline.Reason);
        Assert.Null(deadline.PublishByReason);
    }
}
