using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Html;

/// <summary>The months of the due dates, each day with how many rows are due on it.</summary>
internal sealed class CalendarSection(DueDays due, LedgerAudit audit)
{
    /// <summary>Months that are drawn. A date typed with a wrong year would draw a century.</summary>
    private const int MostMonths = 24;

    public HtmlMarkup Markup
    {
        get
        {
            var all = Months();
            if (all.Count == 0)
            {
                return HtmlMarkup.None;
            }

            // The nearest to today; those before it first where two are as near.
            var drawn = all.OrderBy(month => Math.Abs(MonthsFromToday(month)))
                .Take(MostMonths)
                .OrderBy(month => (month.Year, month.Month))
                .ToList();
            var drawing = new MonthTable(due, audit.Calendar, audit.Today);
            return $"""
                <section id="calendar">
                <h2>{Language.Pick("截止日期", "Due dates")}</h2>
                <p class="legend">{Language.Pick(
                    "到期件数",
                    "Rows due:"
                )} <span class="key shade-1">1</span> <span class="key shade-2">2–3</span> <span class="key shade-3">4–7</span> <span class="key shade-4">{Language.Pick(
                    "8及以上",
                    "8 or more"
                )}</span>
                <span class="key late">{Language.Pick(
                    "有逾期公开的",
                    "some published late"
                )}</span> <span class="key overdue">{Language.Pick("有逾期未公开的", "some overdue")}</span>
                <span class="key rest">{Language.Pick("休息日", "rest day")}</span> <span class="key holiday">{Language.Pick(
                    "放假",
                    "holiday"
                )}</span>
                <span class="key make-up">{Language.Pick("调休上班", "make-up workday")}</span> <span class="key today">{Language.Pick(
                    "核对日",
                    "judged on"
                )}</span></p>
                {LeftOut(drawn)}<div class="months">
                {drawn.Select(drawing.Of)}</div>
                </section>
                """;
        }
    }

    private int MonthsFromToday(YearMonth month) => ((month.Year - audit.Today.Year) * 12) + month.Month - audit.Today.Month;

    /// <summary>The months from the first due date to the last, or only those with one if they are too many.</summary>
    private List<YearMonth> Months()
    {
        var busy = due.Dates.Select(date => date.ToYearMonth()).Distinct().Order().ToList();
        if (busy.Count == 0 || MonthsFromToday(busy[^1]) - MonthsFromToday(busy[0]) >= MostMonths)
        {
            return busy;
        }

        return [.. Enumerable.Range(0, MonthsFromToday(busy[^1]) - MonthsFromToday(busy[0]) + 1).Select(busy[0].PlusMonths)];
    }

    private HtmlMarkup LeftOut(List<YearMonth> drawn)
    {
        var outside = due.Dates.Where(date => !drawn.Contains(date.ToYearMonth())).ToList();
        return outside.Count == 0
            ? HtmlMarkup.None
            : $"""
            <p class="left-out">{Language.Pick(
                $"离核对日最近的{drawn.Count}个有截止日期的月份；另有{outside.Sum(date => due[date].Rows)}件的截止日期在别的月份（{IsoDate.Of(outside.Min())} 至 {IsoDate.Of(outside.Max())}），没有画出。",
                $"The {drawn.Count} months with due dates that are nearest to the day of judging; {outside.Sum(date => due[date].Rows)} rows are due in other months ({IsoDate.Of(outside.Min())} to {IsoDate.Of(outside.Max())}), not drawn.")}</p>

            """;
    }
}
