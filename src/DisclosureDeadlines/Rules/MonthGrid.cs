using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Months as a wall calendar: each day with the sign of its kind, and what else there is to say of it.</summary>
internal static class MonthGrid
{
    private const int CellWidth = 8;
    private const int MostMonths = 24;

    /// <param name="first">A day of the first month.</param>
    /// <param name="last">A day of the last month.</param>
    /// <param name="calendar">What the signs are taken from.</param>
    /// <param name="chinese">Whether the weekdays are in Chinese.</param>
    /// <param name="mark">What is behind a day and its sign.</param>
    public static string Of(LocalDate first, LocalDate last, WorkingDayCalendar calendar, bool chinese, Func<LocalDate, string> mark)
    {
        var text = new StringBuilder();
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        for (int i = 0; i < months; i++)
        {
            if (months > MostMonths && i > 0 && i < months - 1)
            {
                text.Append(i == 1 ? "…\n\n" : "");
                continue;
            }

            Append(text, new LocalDate(first.Year, first.Month, 1).PlusMonths(i), calendar, chinese, mark);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, LocalDate month, WorkingDayCalendar calendar, bool chinese, Func<LocalDate, string> mark)
    {
        text.Append(CultureInfo.InvariantCulture, $"{month:uuuu'-'MM}").Append('\n');
        foreach (
            string weekday in (string[])(chinese ? ["一", "二", "三", "四", "五", "六", "日"] : ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
        )
        {
            text.Append(weekday).Append(' ', CellWidth - 2);
        }

        text.Length -= CellWidth - 2;
        text.Append('\n').Append(' ', CellWidth * ((int)month.DayOfWeek - 1));
        for (var date = month; date.Month == month.Month; date = date.PlusDays(1))
        {
            string cell = calendar.Contains(date) ? Cell(calendar.Describe(date), mark) : "";
            bool endsLine = date.DayOfWeek == IsoDayOfWeek.Sunday || date.PlusDays(1).Month != month.Month;
            text.Append(endsLine ? cell.TrimEnd() + "\n" : cell.PadRight(CellWidth - Wide(cell)));
        }

        text.Append('\n');
    }

    /// <summary>How many characters are Chinese: each is two columns wide.</summary>
    private static int Wide(string cell) => cell.Count(letter => letter >= '一');

    private static string Cell(CalendarDay day, Func<LocalDate, string> mark)
    {
        string sign = day.Kind switch
        {
            DayKind.Weekend => "-",
            DayKind.Holiday => "*",
            DayKind.MakeUpWorkday => "+",
            _ => " ",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{day.Date.Day, 2}{sign}{mark(day.Date)}");
    }
}
