using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Days as numbers, counted as <see cref="DateOnly.DayNumber"/> does. A <see cref="LocalDate"/> may be before the first of them.
/// </summary>
internal static class DayNumbers
{
    private static readonly LocalDate Origin = new(1, 1, 1);

    /// <summary>The first day that a calendar may have: a duty of the year before still has a year.</summary>
    public static readonly LocalDate Earliest = new(2, 1, 1);

    /// <summary>
    /// The last day that a calendar may have: the longest limit, of 99 years, still leads from it to a day that exists.
    /// </summary>
    public static readonly LocalDate Latest = new(9899, 12, 31);

    public static int Of(LocalDate date) => Period.DaysBetween(Origin, date.ToIso());

    public static LocalDate At(int day) => Origin.PlusDays(day);

    /// <summary>The same day of the ISO calendar, which costs nothing for a date that is one.</summary>
    public static LocalDate ToIso(this LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>
    /// A number that orders dates of the ISO calendar as they follow each other, at a fraction of the cost of comparing them.
    /// </summary>
    public static int Order(LocalDate isoDate) => (isoDate.Year << 9) + (isoDate.Month << 5) + isoDate.Day;
}
