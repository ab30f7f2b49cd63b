using System.Globalization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files.Html;

/// <summary>A month of a wall calendar. Each day says in words what its colour says.</summary>
internal sealed class MonthTable(DueDays due, WorkingDayCalendar calendar, LocalDate today)
{
    private const int DaysInWeek = 7;

    private static string[] WeekdayNames => Language.Pick("一 二 三 四 五 六 日", "Mo Tu We Th Fr Sa Su").Split(' ');

    public HtmlMarkup Of(YearMonth month)
    {
        var first = month.OnDayOfMonth(1);
        int weeks = ((int)first.DayOfWeek - 1 + CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) + DaysInWeek - 1) / DaysInWeek;
        var monday = first.PlusDays(1 - (int)first.DayOfWeek);
        return $"""
            <table class="month">
            <caption>{first.ToString(Language.Pick("uuuu'年'M'月'", "MMMM uuuu"), CultureInfo.CurrentCulture)}</caption>
            <thead><tr>{WeekdayNames.Select(name => (HtmlMarkup)$"<th scope=\"col\">{name}</th>")}</tr></thead>
            <tbody>
            {Enumerable.Range(0, weeks).Select(week => Week(monday.PlusWeeks(week), month))}</tbody>
            </table>

            """;
    }

    private static HtmlMarkup Blank => $"<td></td>";

    private HtmlMarkup Week(LocalDate monday, YearMonth month) =>
        $"<tr>{Enumerable.Range(0, DaysInWeek).Select(monday.PlusDays).Select(date => date.ToYearMonth() == month ? Day(calendar.Describe(date)) : Blank)}</tr>\n";

    private HtmlMarkup Day(CalendarDay day)
    {
        var rows = due[day.Date];
        string words = Words(day, rows);
        HtmlMarkup number = $"{day.Date.Day}";
        number = rows.Rows == 0 ? number : $"""<a href="#rows" data-due="{day.Date}" aria-label="{words}">{number}<b>{rows.Rows}</b></a>""";
        return $"""<td class="{Kind(day.Kind)} {Heat(rows)}{(day.Date == today ? " today" : "")}" title="{words}">{number}</td>""";
    }

    private string Words(CalendarDay day, DueDay rows)
    {
        string kind = day.Kind switch
        {
            DayKind.Holiday => day.HolidayName ?? Language.Pick("放假", "holiday"),
            DayKind.MakeUpWorkday => Language.Pick("调休上班", "make-up workday"),
            DayKind.Weekend => Language.Pick("休息日", "rest day"),
            _ => Language.Pick("工作日", "working day"),
        };
        string head = string.Create(CultureInfo.CurrentCulture, $"{IsoDate.Of(day.Date)} {day.Date:dddd}{Language.Pick("，", ", ")}{kind}");
        head += day.Date == today ? Language.Pick("，核对日", ", the day of judging") : "";
        head += rows.Rows == 0 ? "" : Language.Pick($"：{rows.Rows}件到期", $": {rows.Rows} due");
        head += rows.Overdue == 0 ? "" : Language.Pick($"，{rows.Overdue}件逾期未公开", $", {rows.Overdue} overdue");
        return head + (rows.Late == 0 ? "" : Language.Pick($"，{rows.Late}件逾期公开", $", {rows.Late} published late"));
    }

    private static string Kind(DayKind kind) =>
        kind switch
        {
            DayKind.Holiday => "rest holiday",
            DayKind.MakeUpWorkday => "make-up",
            DayKind.Weekend => "rest",
            _ => "work",
        };

    private static string Heat(DueDay rows) =>
        rows switch
        {
            { Rows: 0 } => "",
            { Overdue: > 0 } => "overdue",
            { Late: > 0 } => "late",
            { Rows: >= 8 } => "shade-4",
            { Rows: >= 4 } => "shade-3",
            { Rows: >= 2 } => "shade-2",
            _ => "shade-1",
        };
}
