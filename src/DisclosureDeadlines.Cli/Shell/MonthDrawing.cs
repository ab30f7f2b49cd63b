using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// Days as the months of a wall calendar. Every kind of day has a sign of its own, so that nothing is said by colour alone; in a
/// terminal colour is added.
/// </summary>
internal sealed class MonthDrawing(LocalDate? today, LocalDate? due)
{
    private const int CellWidth = 6;

    public void Write(Terminal terminal, IReadOnlyCollection<CalendarDay> days)
    {
        var months = days.GroupBy(day => (day.Date.Year, day.Date.Month));
        PlainOrColoured.WriteMarkup(terminal, [.. months.SelectMany(month => Lines([.. month])), Legend(days)]);
    }

    private static string Legend(IReadOnlyCollection<CalendarDay> days)
    {
        string signs = Language.Pick(
            "(日) 周末   *日 放假   +日 调休上班   >日 今天   !日 截止日期",
            "(d) weekend   *d holiday   +d make-up workday   >d today   !d due"
        );
        return days.Any(day => day.Certainty != Certainty.Official) ? signs + Language.Pick("   日? 尚不确定", "   d? not certain") : signs;
    }

    private static string ColourOf(DayKind kind) =>
        kind switch
        {
            DayKind.Weekend => "grey",
            DayKind.Holiday => "red",
            DayKind.MakeUpWorkday => "green",
            _ => "default",
        };

    private IEnumerable<string> Lines(CalendarDay[] month)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{month[0].Date:uuuu'-'MM}");
        yield return Language.Pick("    一    二    三    四    五    六    日", "    Mo    Tu    We    Th    Fr    Sa    Su");
        var week = new StringBuilder().Append(' ', CellWidth * ((int)month[0].Date.DayOfWeek - 1));
        foreach (var day in month)
        {
            week.Append(CultureInfo.InvariantCulture, $"[{ColourOf(day.Kind)}]{Cell(day).PadLeft(CellWidth)}[/]");
            if (day.Date.DayOfWeek == IsoDayOfWeek.Sunday || day == month[^1])
            {
                yield return week.ToString();
                week.Clear();
            }
        }

        foreach (string holiday in Holidays(month))
        {
            yield return holiday;
        }

        yield return "";
    }

    private static IEnumerable<string> Holidays(CalendarDay[] month)
    {
        foreach (var holiday in month.Where(day => day.Notice is not null).GroupBy(day => (day.HolidayName, day.Notice)))
        {
            string off = Runs([.. holiday.Where(day => !day.IsWorkingDay).Select(day => day.Date.Day)]);
            string worked = Runs([.. holiday.Where(day => day.IsWorkingDay).Select(day => day.Date.Day)]);
            string offText = off.Length == 0 ? "" : Language.Pick($" 放假 {off}", $" off {off}");
            string workedText = worked.Length == 0 ? "" : Language.Pick($" 上班 {worked}", $" worked {worked}");
            yield return PlainOrColoured.Text($"  {holiday.Key.HolidayName}{offText}{workedText}  {holiday.Key.Notice!.ShortName}");
        }
    }

    /// <summary>Days of a month as runs: 1-7, 10.</summary>
    private static string Runs(int[] days)
    {
        var runs = new List<string>();
        for (int i = 0; i < days.Length; i++)
        {
            int start = i;
            while (i + 1 < days.Length && days[i + 1] == days[i] + 1)
            {
                i++;
            }

            runs.Add(start == i ? $"{days[i]}" : $"{days[start]}-{days[i]}");
        }

        return string.Join(", ", runs);
    }

    private string Cell(CalendarDay day)
    {
        string number = day.Kind switch
        {
            DayKind.Weekend => $"({day.Date.Day})",
            DayKind.Holiday => $"*{day.Date.Day}",
            DayKind.MakeUpWorkday => $"+{day.Date.Day}",
            _ => $"{day.Date.Day}",
        };
        string doubt = day.Certainty == Certainty.Official ? "" : "?";
        return (day.Date == today ? ">" : "") + (day.Date == due ? "!" : "") + number + doubt;
    }
}
