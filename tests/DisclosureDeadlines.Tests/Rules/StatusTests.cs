using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>How a duty stands on a day: decided by dates, with the working days beside them.</summary>
public sealed class StatusTests
{
    /// <summary>A Friday, with an ordinary week on either side.</summary>
    private static readonly LocalDate Due = new(2025, 6, 20);

    private static Deadline DueOnFriday => new FixedDate(Due).Apply(new LocalDate(2025, 6, 2), ChinaCalendar.Official);

    [Theory]
    [InlineData("2025-06-13", null, DeadlineState.NotYetDue, 0, 0, 7, 5)]
    [InlineData("2025-06-19", null, DeadlineState.NotYetDue, 0, 0, 1, 1)]
    [InlineData("2025-06-20", null, DeadlineState.DueToday, 0, 0, 0, 0)]
    [InlineData("2025-06-21", null, DeadlineState.Overdue, 1, 0, 0, 0)]
    [InlineData("2025-06-23", null, DeadlineState.Overdue, 3, 1, 0, 0)]
    [InlineData("2025-07-30", "2025-06-19", DeadlineState.PublishedInTime, 0, 0, 0, 0)]
    [InlineData("2025-07-30", "2025-06-20", DeadlineState.PublishedInTime, 0, 0, 0, 0)]
    [InlineData("2025-07-30", "2025-06-21", DeadlineState.PublishedLate, 1, 0, 0, 0)]
    [InlineData("2025-07-30", "2025-06-24", DeadlineState.PublishedLate, 4, 2, 0, 0)]
    public void StatusOn_DueOnFriday_StandsAsDatesSay(
        string today,
        string? published,
        DeadlineState state,
        int daysLate,
        int workingDaysLate,
        int daysLeft,
        int workingDaysLeft
    )
    {
        var status = DueOnFriday.StatusOn(Iso(today), published is null ? null : Iso(published));

        Assert.Equal(
            (state, daysLate, workingDaysLate, daysLeft, workingDaysLeft),
            (status.State, status.DaysLate, status.WorkingDaysLate, status.DaysLeft, status.WorkingDaysLeft)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-06-20")]
    public void StatusOn_NoDueDate_CannotBeJudged(string? published)
    {
        var deadline = NoFixedDate.RealTime.Apply(Due, ChinaCalendar.Official);
        var status = deadline.StatusOn(Due.PlusDays(100), published is null ? null : Iso(published));

        Assert.Equal((DeadlineState.NoDueDate, 0, 0, 0, 0), Figures(status));
    }

    [Fact]
    public void StatusOn_OverdueBeyondTheCalendar_Refuses() =>
        Assert.Throws<CalendarCoverageException>(() => DueOnFriday.StatusOn(ChinaCalendar.Official.LastDay.PlusDays(1)));

    [Fact]
    public void StatusOn_AMakeUpSunday_IsAWorkingDayLate()
    {
        // 2025-01-26 is a Sunday that the notice orders to be worked.
        var deadline = new FixedDate(new LocalDate(2025, 1, 24)).Apply(new LocalDate(2025, 1, 2), ChinaCalendar.Official);

        Assert.Equal((DeadlineState.Overdue, 2, 1, 0, 0), Figures(deadline.StatusOn(new LocalDate(2025, 1, 26))));
    }

    [Theory]
    [InlineData(20260102)]
    public void StatusOn_RandomDays_CountsAsTheSlowReading(int seed)
    {
        var random = new Random(seed);
        var rules = new RandomRules(random);
        var days = new SlowDays(ChinaCalendar.Projected);
        for (int i = 0; i < 5000; i++)
        {
            var due = rules.Date(2002, 2035);
            var today = due.PlusDays(random.Next(-120, 120));
            LocalDate? published = rules.Chance(2) ? due.PlusDays(random.Next(-60, 60)) : null;

            var status = new FixedDate(due).Apply(rules.Date(2002, 2035), ChinaCalendar.Projected).StatusOn(today, published);

            Assert.True(
                Expected(days, due, today, published) == Figures(status),
                $"seed {seed}: due {due}, today {today}, published {published}: {status}"
            );
        }
    }

    [Fact]
    public void StatusOn_OneDay_IsEqualByValue() => Assert.Equal(DueOnFriday.StatusOn(Due), DueOnFriday.StatusOn(Due));

    private static (DeadlineState State, int DaysLate, int WorkingDaysLate, int DaysLeft, int WorkingDaysLeft) Expected(
        SlowDays days,
        LocalDate due,
        LocalDate today,
        LocalDate? published
    )
    {
        var reached = published ?? today;
        if (reached > due)
        {
            var state = published is null ? DeadlineState.Overdue : DeadlineState.PublishedLate;
            return (state, Period.DaysBetween(due, reached), days.WorkedBetween(due, reached), 0, 0);
        }

        if (published is not null)
        {
            return (DeadlineState.PublishedInTime, 0, 0, 0, 0);
        }

        return (
            today == due ? DeadlineState.DueToday : DeadlineState.NotYetDue,
            0,
            0,
            Period.DaysBetween(today, due),
            days.WorkedBetween(today, due)
        );
    }

    private static (DeadlineState State, int DaysLate, int WorkingDaysLate, int DaysLeft, int WorkingDaysLeft) Figures(
        DeadlineStatus status
    ) => (status.State, status.DaysLate, status.WorkingDaysLate, status.DaysLeft, status.WorkingDaysLeft);

    private static LocalDate Iso(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
}
