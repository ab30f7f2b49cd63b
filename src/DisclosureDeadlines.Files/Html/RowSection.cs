using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>All rows, to be searched and sorted.</summary>
internal sealed class RowSection(IReadOnlyList<AuditedRow> rows, AuditSummary summary, RowTable table)
{
    public HtmlMarkup Markup =>
        $"""
            <section id="rows">
            <h2>{Language.Pick("全部各件", "All rows")}</h2>
            {LeftOut}{SearchForm.Of(Statuses, rows.Select(row => row.Office))}
            {table.Of(Language.Pick("全部各件", "All rows"), rows)}</section>
            """;

    private HtmlMarkup LeftOut =>
        summary.Totals.Rows == rows.Count
            ? HtmlMarkup.None
            : $"""
        <p class="left-out">{Language.Pick(
            $"台账有{summary.Totals.Rows}件，这里列出前{rows.Count}件；上面的数字、日历和各表都按全部各件计算。--out 写成 .xlsx 或 .csv 可得全部。",
            $"The ledger has {summary.Totals.Rows} rows; these are the first {rows.Count}. The figures, the calendar and the totals above are of all rows. --out to an .xlsx or .csv file gives them all.")}</p>

        """;

    private IEnumerable<(string Name, string Words)> Statuses =>
        Enum.GetValues<AuditState>()
            .Where(status => summary.Totals[status] > 0)
            .Select(status => (AuditNames.Of(status), AuditNames.Words(status)));
}
