using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>
/// What has to be looked at besides what is to be done now, a table for each kind of finding: first what was late, then what is doubtful or
/// missing.
/// </summary>
internal sealed class FindingSection(AuditSummary summary, RowTable table, int soonWithin)
{
    /// <summary>Rows of each finding. For more, sort the table of all rows.</summary>
    private const int MostRows = 200;

    public HtmlMarkup Markup =>
        $"""
            <section id="findings">
            <h2>{Language.Pick("需关注", "What to look at")}</h2>
            {summary.Findings.Where(list => list.Finding is not (AuditFinding.Overdue or AuditFinding.DueSoon)).Select(Finding)}</section>
            """;

    public static string IdOf(AuditFinding finding) => "finding-" + AuditNames.Of(finding);

    private HtmlMarkup Finding(AuditList list)
    {
        string words = AuditNames.Words(list.Finding, soonWithin);
        if (list.Count == 0)
        {
            return $"""
                <p class="none" id="{IdOf(list.Finding)}">{words}{Language.Pick("：无", ": none")}</p>

                """;
        }

        return $"""
            <div class="finding" id="{IdOf(list.Finding)}">
            <h3>{words} <span class="count">{Language.Pick($"{list.Count}件", FormattableString.Invariant($"{list.Count}"))}</span></h3>
            {LeftOut(list)}{table.Of(words, Sorted(list).Take(MostRows))}</div>

            """;
    }

    private static HtmlMarkup LeftOut(AuditList list) =>
        list.Count <= MostRows
            ? HtmlMarkup.None
            : $"""
                <p class="left-out">{Language.Pick(
                    $"共{list.Count}件，这里列出{MostRows}件；--out 写成 .xlsx 或 .csv 可得全部。",
                    $"{MostRows} of {list.Count} rows; --out to an .xlsx or .csv file gives them all."
                )}</p>

                """;

    private static IEnumerable<AuditedRow> Sorted(AuditList list) =>
        list.Finding switch
        {
            AuditFinding.PublishedLate => list.Rows.OrderByDescending(row => row.DaysLate),
            _ => list.Rows,
        };
}
