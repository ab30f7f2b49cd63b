using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>The day to be reminded on, so many working days before a due date.</summary>
public sealed class RemindOnTests
{
    [Theory]
    [InlineData("2026-10-22", 0, "2026-10-22 Thu")]
    [InlineData("2026-10-22", 1, "2026-10-21 Wed")]
    [InlineData("2026-10-22", 3, "2026-10-19 Mon")]
    [InlineData("2026-10-12", 1, "2026-10-10 Sat")] // a make-up workday
    [InlineData("2026-10-12", 3, "2026-10-08 Thu")]
    [InlineData("2026-10-08", 1, "2026-09-30 Wed")] // the holiday between
    [InlineData("2026-01-31", 0, "2026-01-30 Fri")] // due on a Saturday: Friday is the last day
    [InlineData("2026-01-31", 1, "2026-01-29 Thu")]
    public void RemindOn_DueDate_IsTheWorkingDayWithSoManyLeft(string due, int left, string expected) =>
        Assert.Equal(Day.Of(expected), Due(due, ChinaCalendar.Official).RemindOn(left));

    [Fact]
    public void RemindOn_RegionThatTakesADayOff_ComesEarlier()
    {
        Region.TryFind("宁夏", out var ningxia);

        Assert.Equal(Day.Of("2024-06-17 Mon"), Due("2024-06-18", ChinaCalendar.Official).RemindOn(1));
        Assert.Equal(Day.Of("2024-06-14 Fri"), Due("2024-06-18", ChinaCalendar.Official.In(ningxia!)).RemindOn(0));
    }

    [Fact]
    public void RemindOn_NoDueDate_IsNoDay() =>
        Assert.Null(TimeLimit.Parse("实时公开").Rule.Apply(Day.Of("2026-09-18"), ChinaCalendar.Official).RemindOn(1));

    [Fact]
    public void RemindOn_DayBeforeTheCalendar_IsNoDay()
    {
        var due = Due("2001-01-04", ChinaCalendar.Official);

        Assert.Equal(Day.Of("2001-01-02 Tue"), due.RemindOn(2));
        Assert.Null(due.RemindOn(3));
    }

    [Fact]
    public void RemindOn_NegativeNumber_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Due("2026-10-22", ChinaCalendar.Official).RemindOn(-1));

    [Fact]
    public void RemindOn_RandomDueDates_AgreesWithWalkingBackDayByDay()
    {
        const int Seed = 20260922;
        var random = new Random(Seed);
        var days = new SlowDays(ChinaCalendar.Projected);
        for (int i = 0; i < 2000; i++)
        {
            var due = Day.Of("2005-01-01").PlusDays(random.Next(9000));
            int left = random.Next(30);

            var day = Due($"{due:uuuu'-'MM'-'dd}", ChinaCalendar.Projected).RemindOn(left)!.Value;

            Assert.True(days.Count(days.LastWorked(due), left, -1) == day, $"seed {Seed}: {left} before {due}: {day}");
            Assert.Equal(left, Due($"{due:uuuu'-'MM'-'dd}", ChinaCalendar.Projected).StatusOn(day).WorkingDaysLeft);
        }
    }

    private static Deadline Due(string date, WorkingDayCalendar calendar) =>
        new FixedDate(Day.Of(date)).Apply(Day.Of(date).PlusDays(-1), calendar);
}
