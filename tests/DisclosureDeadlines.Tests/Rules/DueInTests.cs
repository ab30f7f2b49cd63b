using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>The due dates of a recurring duty in one year.</summary>
public sealed class DueInTests
{
    private static readonly CountingPolicy Following = CountingPolicy.Default with { FixedDateRoll = Roll.Following };
    private static readonly CountingPolicy Preceding = CountingPolicy.Default with { FixedDateRoll = Roll.Preceding };

    public static TheoryData<RecurringBy> Rules =>
        [
            new AnnualBy(new AnnualDate(1, 31)),
            new AnnualBy(new AnnualDate(12, 31), periodOffset: PeriodOffset.Same),
            new AnnualBy(new AnnualDate(1, 1), periodOffset: PeriodOffset.Previous),
            new QuarterlyBy(1, 15),
            new QuarterlyBy(3, 31),
            new MonthlyBy(10),
            new MonthlyBy(31),
            new MonthlyBy(1, periodOffset: PeriodOffset.Previous),
            new WeeklyBy(IsoDayOfWeek.Wednesday),
            new WeeklyBy(IsoDayOfWeek.Sunday, periodOffset: PeriodOffset.Next),
        ];

    [Fact]
    public void DueIn_AnnualReport_IsTheOneOnTheYearBefore()
    {
        var deadline = Assert.Single(new AnnualBy(new AnnualDate(1, 31)).DueIn(2027, ChinaCalendar.Projected));

        Assert.Equal(
            (Day.Of("2027-01-31 Sun"), "2026", Day.Of("2027-01-29 Fri")),
            (deadline.DueOn, deadline.Period!.ToString(), deadline.PublishBy)
        );
    }

    [Fact]
    public void DueIn_DateThatRollsIntoTheNextYear_BelongsToThat()
    {
        var rule = new AnnualBy(new AnnualDate(12, 31), periodOffset: PeriodOffset.Same);

        // 2022-12-31 is a Saturday, and New Year's Day is taken until 2 January.
        Assert.Equal(["2022"], Periods(rule.DueIn(2022, ChinaCalendar.Official)));
        Assert.Empty(rule.DueIn(2022, ChinaCalendar.Official, Following));
        var rolled = rule.DueIn(2023, ChinaCalendar.Official, Following)[0];
        Assert.Equal((Day.Of("2023-01-03 Tue"), "2022"), (rolled.DueOn, $"{rolled.Period}"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void DueIn_YearAfterYear_HasEachOccurrenceOnceUnderEveryRoll(RecurringBy rule)
    {
        foreach (var policy in new[] { CountingPolicy.Default, Following, Preceding })
        {
            var planned = Enumerable
                .Range(2005, 20)
                .SelectMany(year => rule.DueIn(year, ChinaCalendar.Projected, policy).Select(deadline => (Year: year, deadline)))
                .ToList();

            Assert.All(planned, found => Assert.Equal(found.Year, found.deadline.DueOn!.Value.Year));
            var periods = planned.Select(found => found.deadline.Period!).ToList();
            Assert.Equal(Enumerable.Range(0, periods.Count).Select(i => periods[0].Plus(i)), periods);
            Assert.True(
                rule.DateFor(periods[0].Plus(-1)) < Day.Of("2005-01-15")
                    && rule.Apply(periods[0].Plus(-1), ChinaCalendar.Projected, policy).DueOn < Day.Of("2005-01-01")
            );
            Assert.True(rule.Apply(periods[^1].Plus(1), ChinaCalendar.Projected, policy).DueOn > Day.Of("2024-12-31"));
        }
    }

    [Fact]
    public void DueIn_DatesThatRollOutOfTheCalendar_AreNotOfTheYear()
    {
        LocalDate[] holidays = [new(2025, 1, 1), new(2025, 12, 31)];
        var calendar = WorkingDayCalendar.Create(new DateInterval(holidays[0], holidays[1]), holidays);

        Assert.Equal(12, new MonthlyBy(31).DueIn(2025, calendar).Count);
        Assert.Equal(11, new MonthlyBy(31).DueIn(2025, calendar, Following).Count);
        Assert.Equal(12, new MonthlyBy(1).DueIn(2025, calendar, Following).Count);
        Assert.Equal(11, new MonthlyBy(1).DueIn(2025, calendar, Preceding).Count);
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(2027)]
    public void DueIn_YearThatTheCalendarDoesNotKnow_IsRefused(int year) =>
        Assert.Throws<CalendarCoverageException>(() => new MonthlyBy(15).DueIn(year, ChinaCalendar.Official));

    [Fact]
    public void DueIn_RuleWithoutADay_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new QuarterlyBy().DueIn(2026, ChinaCalendar.Official));

    private static IEnumerable<string> Periods(IEnumerable<Deadline> deadlines) =>
        deadlines.Select(deadline => deadline.Period!.ToString());
}
