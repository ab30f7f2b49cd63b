using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

internal static class Rolling
{
    public static LocalDate Apply(Roll roll, LocalDate date, WorkingDayCalendar calendar) => roll switch
    {
        Roll.Following => calendar.NextOrSame(date),
        Roll.Preceding => calendar.PreviousOrSame(date),
        _ => date,
    };
}
