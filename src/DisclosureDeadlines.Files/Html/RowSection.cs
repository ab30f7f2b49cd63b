using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>All rows, to be searched and sorted.</summary>
internal sealed class RowSection(IReadOnlyList<AuditedRow> rows, AuditSummary summary, RowTable table)
{
    public HtmlMarkup Markup => $"""
        <section id="rows">
        <h2>{Language.Pick("全部各件", "All rows")}</h2>
        {LeftOut}<form class="search" role="search">
        <label>{Language.Pick("查找", "Search")} <input type="search" name="text" autocomplete="off"></label>
        <label>{Language.Pick("状态", "Status")} <select name="status"><option value="">{All}</option>{Statuses}</select></label>
        <label>{Language.Pick("责任科室", "Office")} <select name="office"><option value="">{All}</option>{Offices}</select></label>
        <label>{Language.Pick("截止日期", "Due")} <input name="due" inputmode="numeric" autocomplete="off" placeholder="2026-10"></label>
        <button type="reset">{Language.Pick("全部显示", "Show all")}</button>
        <button type="button" class="unfold-all" aria-pressed="false">{Language.Pick("展开全部", "Unfold all")}</button>
        </form>
        <p class="shown" role="status" data-text="{Language.Pick("显示 {shown} 件，共 {all} 件", "{shown} of {all} rows shown")}"></p>
        {table.Of(Language.Pick("全部各件", "All rows"), rows)}</section>
        """;

    private static string All => Language.Pick("（全部）", "(all)");

    private HtmlMarkup LeftOut => summary.Totals.Rows == rows.Count ? HtmlMarkup.None : $"""
        <p class="left-out">{Language.Pick(
            $"台账有{summary.Totals.Rows}件，这里列出前{rows.Count}件；上面的数字、日历和各表都按全部各件计算。--out 写成 .xlsx 或 .csv 可得全部。",
            $"The ledger has {summary.Totals.Rows} rows; these are the first {rows.Count}. The figures, the calendar and the totals above are of all rows. --out to an .xlsx or .csv file gives them all.")}</p>

        """;

    private IEnumerable<HtmlMarkup> Statuses => Enum.GetValues<AuditState>()
        .Where(status => summary.Totals[status] > 0)
        .Select(status => (HtmlMarkup)$"""<option value="{AuditNames.Of(status)}">{AuditNames.Words(status)}</option>""");

    private IEnumerable<HtmlMarkup> Offices => rows
        .Select(row => row.Office)
        .OfType<string>()
        .Distinct()
        .Order(StringComparer.Ordinal)
        .Select(office => (HtmlMarkup)$"""<option value="{office}">{office}</option>""");
}
