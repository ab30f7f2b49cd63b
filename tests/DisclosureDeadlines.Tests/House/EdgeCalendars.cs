using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Calendars at the edges: the first and the last that can be made, without a working day, without a rest day, of one day.
/// </summary>
internal static class EdgeCalendars
{
    public static WorkingDayCalendar First { get; } =
        WorkingDayCalendar.Create(new DateInterval(new LocalDate(2, 1, 1), new LocalDate(4, 12, 31)), [new(2, 1, 1)]);

    public static WorkingDayCalendar Last { get; } =
        WorkingDayCalendar.Create(
            new DateInterval(new LocalDate(9895, 1, 1), new LocalDate(9899, 12, 31)),
            [new(9899, 12, 31)],
            [new(9899, 12, 30)]
        );

    public static IReadOnlyList<WorkingDayCalendar> All { get; } =
    [
        ChinaCalendar.Official,
        ChinaCalendar.Projected,
        ChinaCalendar.Official.In(Region.All[0]),
        ChinaCalendar.Projected.AsKnownOn(new LocalDate(2012, 12, 1)),
        First,
        Last,
        WorkingDayCalendar.Create(new DateInterval(new LocalDate(2026, 9, 19), new LocalDate(2026, 9, 20)), []),
        WorkingDayCalendar.Create(new DateInterval(new LocalDate(2026, 9, 18), new LocalDate(2026, 9, 18)), []),
        WorkingDayCalendar.Create(new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)), [], weekend: []),
        WorkingDayCalendar.Create(
            new DateInterval(new LocalDate(2026, 9, 14), new LocalDate(2026, 9, 27)),
            [],
            weekend:
            [
                IsoDayOfWeek.Monday,
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday,
                IsoDayOfWeek.Saturday,
                IsoDayOfWeek.Sunday,
            ]
        ),
    ];
}
