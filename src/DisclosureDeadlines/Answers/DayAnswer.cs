using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>A day of a calendar.</summary>
internal sealed record DayAnswer(LocalDate Date, bool IsWorkingDay, DayKind Kind, string? Holiday, string? Notice, Certainty Certainty)
{
    public static DayAnswer From(CalendarDay day) =>
        new(day.Date, day.IsWorkingDay, day.Kind, day.HolidayName, day.Notice?.ShortName, day.Certainty);
}
