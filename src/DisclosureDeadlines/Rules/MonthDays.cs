using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Days of a month.</summary>
internal static class MonthDays
{
    /// <summary>A day of a month, or the end of a month that has no such day.</summary>
    public static LocalDate DayOrEnd(LocalDate month, int day) =>
        new(month.Year, month.Month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
}
