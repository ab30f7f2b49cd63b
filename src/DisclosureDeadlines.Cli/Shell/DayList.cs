using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>All days between two that a user named, both included.</summary>
internal static class DayList
{
    /// <exception cref="UserErrorException">The last day is before the first.</exception>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public static List<CalendarDay> Between(WorkingDayCalendar calendar, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new UserErrorException(
                $"最后一日 {to:uuuu'-'MM'-'dd} 早于第一日 {from:uuuu'-'MM'-'dd}。",
                $"The last day {to:uuuu'-'MM'-'dd} is before the first day {from:uuuu'-'MM'-'dd}.");
        }

        // Both ends first, so that a range that ends beyond the calendar is refused at once.
        _ = calendar.CertaintyOf(from, to);
        var days = new List<CalendarDay>();
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            days.Add(calendar.Describe(date));
        }

        return days;
    }
}
