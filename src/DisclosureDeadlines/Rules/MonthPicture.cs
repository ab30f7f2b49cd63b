using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>The months from the event to the due date as a wall calendar, each counted day with its number.</summary>
internal static class MonthPicture
{
    private const int CellWidth = 8;
    private const int MostMonths = 24;

    public static string Of(Deadline deadline, bool chinese)
    {
        if (deadline.DueOn is not { } due)
        {
            return "";
        }

        var text = new StringBuilder();
        var ordinals = Ordinals(deadline, due);
        var first = LocalDate.Min(deadline.EventDate, due);
        var last = LocalDate.Max(deadline.EventDate, due);
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        for (int i = 0; i < months; i++)
        {
            if (months > MostMonths && i > 0 && i < months - 1)
            {
                text.Append(i == 1 ? "…\n\n" : "");
                continue;
            }

            Append(text, new LocalDate(first.Year, first.Month, 1).PlusMonths(i), deadline, ordinals, chinese);
        }

        return text.Append(chinese
            ? "E 事件   数字 第几日   - 周末   * 放假   + 调休上班   ! 截止日"
            : "E event   number: day counted   - weekend   * holiday   + make-up workday   ! due").ToString();
    }

    /// <summary>The number of each day counted, in the order of counting. Months and years are not counted by days.</summary>
    private static Dictionary<LocalDate, int> Ordinals(Deadline deadline, LocalDate due)
    {
        var (start, last, unit) = deadline.Rule switch
        {
            PeriodAfter period => Counted(period, deadline),
            BeforeEvent before => (deadline.EventDate, due, before.Unit),
            _ => (due, due, TimeUnit.Year),
        };
        var ordinals = new Dictionary<LocalDate, int>();
        int step = last < start ? -1 : 1;
        bool countsDays = unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.Week;
        for (var date = start; countsDays && date != last;)
        {
            date = date.PlusDays(step);
            if (unit != TimeUnit.WorkingDay || deadline.Calendar.IsWorkingDay(date))
            {
                ordinals.Add(date, ordinals.Count + 1);
            }
        }

        return ordinals;
    }

    private static (LocalDate Start, LocalDate Last, TimeUnit Unit) Counted(PeriodAfter period, Deadline deadline)
    {
        var start = PeriodAfter.StartOf(deadline.Question);
        return (period.EveOf(start), period.LastFrom(start, deadline.Calendar), period.Unit);
    }

    private static void Append(StringBuilder text, LocalDate month, Deadline deadline, Dictionary<LocalDate, int> ordinals, bool chinese)
    {
        text.Append(CultureInfo.InvariantCulture, $"{month:uuuu'-'MM}").Append('\n');
        foreach (string weekday in (string[])(chinese ? ["一", "二", "三", "四", "五", "六", "日"] : ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]))
        {
            // A Chinese character is two columns wide.
            text.Append(weekday).Append(' ', CellWidth - 2);
        }

        text.Length -= CellWidth - 2;
        text.Append('\n').Append(' ', CellWidth * ((int)month.DayOfWeek - 1));
        for (var date = month; date.Month == month.Month; date = date.PlusDays(1))
        {
            string cell = deadline.Calendar.Contains(date) ? Cell(deadline.Calendar.Describe(date), deadline, ordinals) : "";
            bool endsLine = date.DayOfWeek == IsoDayOfWeek.Sunday || date.PlusDays(1).Month != month.Month;
            text.Append(endsLine ? cell.TrimEnd() + "\n" : cell.PadRight(CellWidth));
        }

        text.Append('\n');
    }

    private static string Cell(CalendarDay day, Deadline deadline, Dictionary<LocalDate, int> ordinals)
    {
        string sign = day.Kind switch
        {
            DayKind.Weekend => "-",
            DayKind.Holiday => "*",
            DayKind.MakeUpWorkday => "+",
            _ => " ",
        };
        string mark = day.Date == deadline.EventDate ? "E" : ordinals.TryGetValue(day.Date, out int ordinal) ? ordinal.ToString(CultureInfo.InvariantCulture) : "";
        string due = day.Date == deadline.DueOn ? "!" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{day.Date.Day,2}{sign}{mark}{due}");
    }
}
