using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>
/// The same facts over the library's index, asked with <see cref="LocalDate"/>; and a day asked for in another calendar system is the same
/// day.
/// </summary>
public sealed class LocalDateArithmeticTests : WorkingDayArithmeticTests
{
    private static readonly LocalDate[] Days =
    [
        Day.Of("2026-02-13 Fri"),
        Day.Of("2026-02-14 Sat"),
        Day.Of("2026-02-17 Tue"),
        Day.Of("2026-09-20 Sun"),
    ];

    public static TheoryData<string> OtherCalendarSystems() =>
        [
            CalendarSystem.Julian.Id,
            CalendarSystem.HebrewCivil.Id,
            CalendarSystem.Coptic.Id,
            CalendarSystem.PersianSimple.Id,
            CalendarSystem.IslamicBcl.Id,
        ];

    private protected override IDayArithmetic Calendar { get; } = new Index(ChinaCalendar.Official);

    [Theory]
    [MemberData(nameof(OtherCalendarSystems))]
    public void AddWorkingDays_DayOfAnotherCalendarSystem_SameDayInIso(string id)
    {
        var calendar = ChinaCalendar.Official;
        Assert.All(
            Days,
            day =>
            {
                foreach (int n in (int[])[-20, -1, 0, 1, 20])
                {
                    Assert.Equal(calendar.AddWorkingDays(day, n), calendar.AddWorkingDays(In(id, day), n));
                    Assert.True(calendar.TryAddWorkingDays(In(id, day), n, out var result));
                    Assert.Equal(calendar.AddWorkingDays(day, n), result);
                }
            }
        );
    }

    [Theory]
    [MemberData(nameof(OtherCalendarSystems))]
    public void KindOfAndDescribe_DayOfAnotherCalendarSystem_SameDayInIso(string id)
    {
        var calendar = ChinaCalendar.Official;
        Assert.All(
            Days,
            day =>
            {
                Assert.Equal(calendar.KindOf(day), calendar.KindOf(In(id, day)));
                Assert.Equal(calendar.IsWorkingDay(day), calendar.IsWorkingDay(In(id, day)));
                Assert.Equal(day, calendar.Describe(In(id, day)).Date);
                Assert.Equal(calendar.Describe(day).HolidayName, calendar.Describe(In(id, day)).HolidayName);
            }
        );
    }

    [Theory]
    [MemberData(nameof(OtherCalendarSystems))]
    public void CountWorkingDays_EndsOfDifferentCalendarSystems_AsInIso(string id)
    {
        var calendar = ChinaCalendar.Official;
        var start = Day.Of("2026-09-18 Fri");
        var end = Day.Of("2026-10-22 Thu");
        Assert.Equal(20, calendar.CountWorkingDays(In(id, start), end));
        Assert.Equal(-20, calendar.CountWorkingDays(end, In(id, start)));
    }

    [Theory]
    [MemberData(nameof(OtherCalendarSystems))]
    public void NextOrSameAndPreviousOrSame_DayOfAnotherCalendarSystem_NeighbouringWorkingDays(string id)
    {
        var calendar = ChinaCalendar.Official;
        var inSpringFestival = In(id, Day.Of("2026-02-17 Tue"));
        Assert.Equal(Day.Of("2026-02-24 Tue"), calendar.NextOrSame(inSpringFestival));
        Assert.Equal(Day.Of("2026-02-14 Sat"), calendar.PreviousOrSame(inSpringFestival));
    }

    private static LocalDate In(string id, LocalDate day) => day.WithCalendar(CalendarSystem.ForId(id));

    private sealed class Index(WorkingDayCalendar calendar) : IDayArithmetic
    {
        public bool IsWorkingDay(DateOnly day) => calendar.IsWorkingDay(LocalDate.FromDateOnly(day));

        public DateOnly Add(DateOnly day, int workingDays) =>
            calendar.AddWorkingDays(LocalDate.FromDateOnly(day), workingDays).ToDateOnly();

        public int Count(DateOnly startExclusive, DateOnly endInclusive) =>
            calendar.CountWorkingDays(LocalDate.FromDateOnly(startExclusive), LocalDate.FromDateOnly(endInclusive));

        public DateOnly NextOrSame(DateOnly day) => calendar.NextOrSame(LocalDate.FromDateOnly(day)).ToDateOnly();

        public DateOnly PreviousOrSame(DateOnly day) => calendar.PreviousOrSame(LocalDate.FromDateOnly(day)).ToDateOnly();
    }
}
