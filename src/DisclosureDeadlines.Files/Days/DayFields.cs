using DisclosureDeadlines.Calendars;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Days;

/// <summary>A day as a row of fields, the same wherever days are written as a table.</summary>
internal static class DayFields
{
    public static string[] Header { get; } = ["date", "isWorkingDay", "kind", "holiday", "notice", "certainty"];

    public static string?[] Of(CalendarDay day) =>
        [
            LocalDatePattern.Iso.Format(day.Date),
            day.IsWorkingDay ? "true" : "false",
            Json.Name(day.Kind),
            day.HolidayName,
            day.Notice?.ShortName,
            Json.Name(day.Certainty),
        ];
}
