using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Page;

/// <summary>
/// The tool's json, and beside it what the page shows in words: the sentence that every report opens with, and a letter to each office.
/// </summary>
internal sealed class DeskAuditReport(Stream stream) : AuditReport
{
    private readonly JsonAuditReport report = new(stream);
    private AuditRun? run;
    private Situation? situation;

    public override void Begin(AuditRun run)
    {
        this.run = run;
        situation = new Situation(ReportSubject.Publications, run.Audit.Today, run.Audit.SoonWithin);
        stream.Write("{\"report\":"u8);
        report.Begin(run);
    }

    public override void Add(AuditedRow row)
    {
        report.Add(row);
        situation!.Add(AuditLine.Of(row));
    }

    public override void End(AuditResult result)
    {
        report.End(result);
        stream.Write(",\"words\":"u8);
        stream.Write(
            Asked.Document(json =>
            {
                json.WriteString("sentence", SituationText.Sentence(situation!));
                json.WriteString("outlook", SituationText.Outlook(situation!));
                json.WriteBoolean("isYearWanted", run!.Place.IsYearWanted);
                json.WriteBoolean("isLimitWanted", !run.Place.HasLimits);
                json.WriteStartObject("letters");
                foreach (var office in situation!.Offices.Where(office => office.Counts.Overdue + office.Counts.Soon > 0))
                {
                    json.WriteString(
                        office.Name ?? "",
                        SituationText.Letter(situation, office, run!.Organisation ?? run.Audit.Catalogue?.Authority)
                    );
                }

                json.WriteEndObject();
            })
        );
        stream.Write("}"u8);
    }

    protected override void Dispose(bool disposing)
    {
        report.Dispose();
        base.Dispose(disposing);
    }
}
