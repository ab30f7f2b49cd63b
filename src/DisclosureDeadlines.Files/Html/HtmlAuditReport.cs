using System.Text;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>
/// One page that needs nothing else: one sentence, what is to be done by each office, what was late, the offices and months, and the rows
/// with their explanations.
/// </summary>
/// <remarks>What is counted is counted over all rows; the tables hold the first of them, and say so.</remarks>
internal sealed class HtmlAuditReport(Stream stream) : AuditReport
{
    /// <summary>Rows in the table of all rows: what a browser sorts and searches without a wait.</summary>
    public const int MostRows = 5000;

    private readonly List<AuditedRow> rows = [];
    private readonly DueDays due = new();
    private AuditRun? run;
    private Situation? situation;
    private Comparison? comparison;

    public override void Begin(AuditRun run)
    {
        this.run = run;
        situation = new Situation(ReportSubject.Publications, run.Audit.Today, run.Audit.SoonWithin);
        comparison = run.Since is { } before ? new Comparison(before) : null;
    }

    public override void Add(AuditedRow row)
    {
        due.Add(row);
        situation!.Add(AuditLine.Of(row));
        comparison?.Add(row);
        if (rows.Count < MostRows)
        {
            rows.Add(row);
        }
    }

    public override void End(AuditResult result)
    {
        var summary = result.Summary;
        var head = new ReportHead(run!, result, situation!);
        var reckonings = new Reckonings();
        var table = new RowTable(reckonings, run!.Audit.SoonWithin);
        var findings = new FindingSection(summary, table, run.Audit.SoonWithin);
        using var output = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        ReportTemplate.Write(
            output,
            part =>
                part switch
                {
                    "lang" => $"{Language.Pick("zh-CN", "en")}",
                    "title" => head.Title,
                    "heading" => head.Heading,
                    "figures" => head.Figures,
                    "summary" => new PrintedSummary(situation!, result.Notes).Markup,
                    "actions" => new ActionSection(situation!, run.Organisation ?? run.Audit.Catalogue?.Authority).Markup,
                    "since" => SinceSection.Of(comparison),
                    "trend" => new TrendSection(situation!).Markup,
                    "calendar" => new CalendarSection(due, run.Audit).Markup,
                    "offices" => GroupSection.Offices(summary),
                    "items" => GroupSection.Items(summary),
                    "findings" => findings.Markup,
                    "rows" => new RowSection(rows, summary, table).Markup,
                    "reckonings" => reckonings.Markup,
                    "counting" => CountingSection.Of(run),
                    _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The page has a hole that nothing fills."),
                }
        );
    }
}
