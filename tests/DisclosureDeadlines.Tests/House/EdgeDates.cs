using NodaTime;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Days at the edges: of the type, of the calendars that people use and may make, of years and months; some of other calendar systems.
/// </summary>
internal static class EdgeDates
{
    public static IReadOnlyList<LocalDate> All { get; } =
    [
        LocalDate.MinIsoValue,
        LocalDate.MaxIsoValue,
        default,
        new(0, 12, 31),
        new(1, 12, 31),
        new(2, 1, 1),
        new(2, 1, 2),
        new(4, 12, 31),
        new(2000, 12, 31),
        new(2001, 1, 1),
        new(2001, 1, 2),
        new(2026, 2, 28),
        new(2026, 9, 18),
        new(2026, 9, 19),
        new(2026, 9, 20),
        new(2026, 12, 31),
        new(2027, 1, 1),
        new(2100, 12, 31),
        new(2101, 1, 1),
        new(9895, 1, 1),
        new(9899, 12, 30),
        new(9899, 12, 31),
        new(9900, 1, 1),
        new(9998, 12, 31),
        .. OtherSystems.Select(system => new LocalDate(2026, 9, 19).WithCalendar(system)),
        .. OtherSystems.Select(system => new LocalDate(system.MinYear, 1, 1, system)),
        .. OtherSystems.Select(system => new LocalDate(system.MaxYear, system.GetMonthsInYear(system.MaxYear), 1, system)),
    ];

    public static IReadOnlyList<DateInterval> Intervals { get; } =
    [
        new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue),
        new(new(2, 1, 1), new(2, 1, 1)),
        new(new(2, 1, 1), new(4, 12, 31)),
        new(new(2026, 9, 18), new(2026, 10, 22)),
        new(new(2026, 12, 31), new(2027, 1, 1)),
        new(new(9895, 1, 1), new(9899, 12, 31)),
        new(new(2026, 1, 1), new(9899, 12, 31)),
        new(new LocalDate(2026, 9, 18).WithCalendar(CalendarSystem.Julian), new LocalDate(2026, 9, 19).WithCalendar(CalendarSystem.Julian)),
    ];

    public static IReadOnlyList<CalendarSystem> OtherSystems =>
        [CalendarSystem.Julian, CalendarSystem.HebrewCivil, CalendarSystem.IslamicBcl, CalendarSystem.Coptic, CalendarSystem.PersianSimple];
}
