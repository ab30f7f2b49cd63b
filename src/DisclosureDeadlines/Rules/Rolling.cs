using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

internal static class Rolling
{
    public static LocalDate Apply(Roll roll, LocalDate date, WorkingDayCalendar calendar) =>
        roll switch
        {
            Roll.Following => calendar.NextOrSame(date),
            Roll.Preceding => calendar.PreviousOrSame(date),
            _ => date,
        };

    /// <summary>Whether the calendar knows the date and where it rolls to.</summary>
    public static bool IsCovered(Roll roll, LocalDate date, WorkingDayCalendar calendar) =>
        calendar.Contains(date)
        && (roll == Roll.None || calendar.IsWorkingDay(date) || calendar.TryAddWorkingDays(date, roll == Roll.Following ? 1 : -1, out _));
}
