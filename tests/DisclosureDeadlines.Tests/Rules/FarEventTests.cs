using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>An event at the end of what a date can hold is outside the calendar like any other, and refused like any other.</summary>
public sealed class FarEventTests
{
    private static readonly DeadlineRule[] Rules =
    [
        new WorkingDaysAfter(1, null),
        new CalendarDaysAfter(1, null),
        new WeeksAfter(1, null),
        new MonthsAfter(1, null),
        new YearsAfter(1, null),
        new BeforeEvent(1, TimeUnit.WorkingDay, null),
        new BeforeEvent(1, TimeUnit.CalendarDay, null),
        new SameTime(null),
        new AnnualBy(new AnnualDate(1, 31)),
        new QuarterlyBy(1, 15),
        new MonthlyBy(15),
        new WeeklyBy(IsoDayOfWeek.Friday),
    ];

    [Theory]
    [InlineData(9999, 12, 31)]
    [InlineData(-9998, 1, 1)]
    public void Apply_FirstOrLastDayOfAll_Refused(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.All(Rules, rule => Assert.Throws<CalendarCoverageException>(() => rule.Apply(date, ChinaCalendar.Official)));
    }
}
