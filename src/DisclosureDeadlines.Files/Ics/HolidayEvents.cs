using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Days;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>The days of a table that are not what their weekday says, as events of a day each.</summary>
/// <remarks>A day keeps its event, and its UID, however an amendment lengthens or shortens the break that it is in.</remarks>
internal static class HolidayEvents
{
    public static IcsCalendar Of(DayTable table)
    {
        string place = table.Calendar.Region?.FullName ?? Language.Pick("中国", "China");
        return new IcsCalendar(
            Language.Pick($"{place}节假日与调休上班日", $"{place}: holidays and make-up workdays"),
            IcsCalendar.LastChangeOf(table.Calendar),
            [.. table.Rows.Select(row => row.Day).Where(IsSpecial).Select(day => Event(day, table.RegionName))]
        );
    }

    private static bool IsSpecial(CalendarDay day) => day.Kind is DayKind.Holiday or DayKind.MakeUpWorkday;

    private static IcsEvent Event(CalendarDay day, string regionName)
    {
        string what = day.IsWorkingDay ? Language.Pick("上班（调休）", "make-up workday") : Language.Pick("放假", "day off");
        return new IcsEvent($"{day.Date:uuuuMMdd}-{regionName}@days.disclosuredeadlines", day.Date, day.Date, $"{day.HolidayName} {what}")
        {
            Description = [.. new[] { day.Notice?.ToString(), day.CertaintyReason?.ToString(null) }.OfType<string>()],
            Category = DayWords.Of(day.Kind),
            IsTentative = day.Certainty != Certainty.Official,
        };
    }
}
