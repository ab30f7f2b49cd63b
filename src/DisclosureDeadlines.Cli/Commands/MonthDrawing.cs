using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Output;
using NodaTime;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary>Days as the months of a wall calendar: rest days in brackets, holidays with a star, make-up workdays with a plus.</summary>
internal static class MonthDrawing
{
    private const int CellWidth = 6;

    public static string Of(IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        foreach (var month in days.GroupBy(day => (day.Date.Year, day.Date.Month)))
        {
            Append(text, [.. month]);
        }

        return text.Append(Language.Pick(
            "(d) 周末   *d 放假   +d 调休上班",
            "(d) weekend   *d holiday   +d make-up workday")).ToString();
    }

    private static void Append(StringBuilder text, CalendarDay[] month)
    {
        text.Append(CultureInfo.InvariantCulture, $"{month[0].Date:uuuu'-'MM}").Append('\n');
        text.Append(Language.Pick("    一    二    三    四    五    六    日", "    Mo    Tu    We    Th    Fr    Sa    Su")).Append('\n');
        text.Append(' ', CellWidth * ((int)month[0].Date.DayOfWeek - 1));
        foreach (var day in month)
        {
            text.Append(Cell(day).PadLeft(CellWidth));
            if (day.Date.DayOfWeek == IsoDayOfWeek.Sunday || day == month[^1])
            {
                text.Append('\n');
            }
        }

        AppendHolidays(text, month);
        text.Append('\n');
    }

    private static void AppendHolidays(StringBuilder text, CalendarDay[] month)
    {
        foreach (var holiday in month.Where(day => day.HolidayName is not null).GroupBy(day => (day.HolidayName, day.Notice)))
        {
            var off = holiday.Where(day => !day.IsWorkingDay).Select(day => day.Date.Day).ToArray();
            var worked = holiday.Where(day => day.IsWorkingDay).Select(day => day.Date.Day).ToArray();
            string offText = off.Length == 0 ? "" : Language.Pick($" 放假 {Runs(off)}", $" off {Runs(off)}");
            string workedText = worked.Length == 0 ? "" : Language.Pick($" 上班 {Runs(worked)}", $" worked {Runs(worked)}");
            text.Append(CultureInfo.InvariantCulture, $"  {holiday.Key.HolidayName}{offText}{workedText}  {holiday.Key.Notice!.ShortName}").Append('\n');
        }
    }

    /// <summary>Days of a month as runs: 1-7, 10.</summary>
    private static string Runs(int[] days)
    {
        var runs = new List<string>();
        for (int i = 0; i < days.Length;)
        {
            int start = i;
            while (i + 1 < days.Length && days[i + 1] == days[i] + 1)
            {
                i++;
            }

            runs.Add(start == i ? $"{days[i]}" : $"{days[start]}-{days[i]}");
            i++;
        }

        return string.Join(", ", runs);
    }

    private static string Cell(CalendarDay day) => day.Kind switch
    {
        DayKind.Weekend => $"({day.Date.Day})",
        DayKind.Holiday => $"*{day.Date.Day}",
        DayKind.MakeUpWorkday => $"+{day.Date.Day}",
        _ => $"{day.Date.Day}",
    };
}
