using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Docx;

/// <summary>The report on a ledger as a circular to send around.</summary>
internal sealed class DocxAuditReport(Stream stream) : AuditReport
{
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
        situation!.Add(AuditLine.Of(row));
        comparison?.Add(row);
    }

    public override void End(AuditResult result)
    {
        // The package is put together in memory, because it has to be read again while it is written; a circular is small.
        using var whole = new MemoryStream();
        new NoticeLetter(
            situation!,
            run!.Organisation ?? run.Audit.Catalogue?.Authority,
            [.. comparison is null ? [] : (string[])[comparison.Sentence], .. result.Notes]
        ).Write(whole);
        whole.WriteTo(stream);
    }
}
