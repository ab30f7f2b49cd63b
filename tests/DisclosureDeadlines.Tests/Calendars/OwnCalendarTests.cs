using DisclosureDeadlines.Calendars;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Calendars from anybody's days.</summary>
public sealed class OwnCalendarTests
{
    private static readonly LocalDate From = new(2026, 1, 1);
    private static readonly LocalDate To = new(2026, 12, 31);

    [Fact]
    public void Create_HolidaysAndMakeUpDays_CountsByThem()
    {
        var calendar = WorkingDayCalendar.Create(new DateInterval(From, To), [new(2026, 9, 25), new(2026, 10, 1)], [new(2026, 9, 20)]);

        Assert.Equal(DayKind.Holiday, calendar.KindOf(new LocalDate(2026, 10, 1)));
        Assert.Equal(DayKind.MakeUpWorkday, calendar.KindOf(new LocalDate(2026, 9, 20)));
        Assert.Equal(new LocalDate(2026, 9, 21), calendar.AddWorkingDays(new LocalDate(2026, 9, 18), 2));
        Assert.Equal(Certainty.Official, calendar.CertaintyOf(From, To));
        Assert.Equal("-", calendar.DataVersion);
    }

    [Fact]
    public void Create_FridayAndSaturdayOff_HasThatWeekend()
    {
        var calendar = WorkingDayCalendar.Create(new DateInterval(From, To), [], weekend: [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday]);

        Assert.Equal(DayKind.Weekend, calendar.KindOf(new LocalDate(2026, 9, 18)));
        Assert.Equal(DayKind.Workday, calendar.KindOf(new LocalDate(2026, 9, 20)));
    }

    [Fact]
    public void Create_FromTheOfficialDays_CountsLikeTheOfficialCalendar()
    {
        var official = ChinaCalendar.Official;
        LocalDate[] days =
        [
            .. Enumerable.Range(0, Period.DaysBetween(official.FirstDay, official.LastDay) + 1).Select(i => official.FirstDay.PlusDays(i)),
        ];
        var own = WorkingDayCalendar.Create(
            new DateInterval(official.FirstDay, official.LastDay),
            days.Where(d => official.KindOf(d) == DayKind.Holiday),
            days.Where(d => official.KindOf(d) == DayKind.MakeUpWorkday)
        );

        Assert.All(days, day => Assert.Equal(official.KindOf(day), own.KindOf(day)));
    }

    [Fact]
    public void Create_ImpossibleDays_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => WorkingDayCalendar.Create(new DateInterval(To, From), []));
        Assert.Throws<ArgumentException>(() => WorkingDayCalendar.Create(new DateInterval(From, From.PlusDays(65_535)), []));
        Assert.Throws<ArgumentException>(() => WorkingDayCalendar.Create(new DateInterval(From, To), [From], [From]));
        Assert.Throws<ArgumentException>(() =>
            WorkingDayCalendar.Create(new DateInterval(From, To), [], weekend: Enum.GetValues<IsoDayOfWeek>().Skip(1))
        );
        Assert.Throws<ArgumentException>(() => WorkingDayCalendar.Create(new DateInterval(From, To), [], weekend: [IsoDayOfWeek.None]));
        Assert.Throws<InvalidOperationException>(() => WorkingDayCalendar.Create(new DateInterval(From, To), []).In(Region.All[0]));
    }

    [Fact]
    public void Create_LongestRange_Counts()
    {
        var calendar = WorkingDayCalendar.Create(new DateInterval(From, From.PlusDays(65_534)), [], weekend: []);

        Assert.Equal(65_534, calendar.CountWorkingDays(From, calendar.LastDay));
        Assert.Equal(calendar.LastDay, calendar.AddWorkingDays(From, 65_534));
    }

    [Fact]
    public void AsKnownOn_OwnCalendar_KeepsItsOwnDays() =>
        Assert.Equal(
            DayKind.Holiday,
            WorkingDayCalendar
                .Create(new DateInterval(From, To), [new(2026, 10, 1)])
                .AsKnownOn(new LocalDate(2020, 1, 1))
                .KindOf(new LocalDate(2026, 10, 1))
        );
}
