using System.Collections.Immutable;
using System.Text.Json;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>One document: how it was judged, the rows, then the totals and lists.</summary>
internal sealed class JsonAuditReport(Stream stream) : AuditReport
{
    private const int FlushedBytes = 1 << 16;

    private readonly Utf8JsonWriter json = new(stream, Json.WriterOptions);
    private ImmutableArray<RowColumn> columns;
    private AuditRun? run;
    private bool isDisposed;

    public override void Begin(AuditRun run)
    {
        this.run = run;
        columns = RowColumns.All(run.Audit.SoonWithin);
        json.WriteStartObject();
        Write("ledger", AuditedLedger.From(run.Place));
        Write("today", run.Audit.Today);
        Write("catalogue", run.Audit.Catalogue?.Name);
        Write("region", run.Audit.Calendar.Region?.Name);
        Write("dataVersion", run.Audit.Calendar.DataVersion);
        Write("soonWithin", run.Audit.SoonWithin);
        json.WriteStartArray("rows");
    }

    public override void Add(AuditedRow row)
    {
        AuditJson.Row(json, columns, row);
        if (json.BytesPending > FlushedBytes)
        {
            json.Flush();
        }
    }

    public override void End(AuditResult result)
    {
        json.WriteEndArray();
        Write("totals", TallyJson.From(result.Summary.Totals));
        Write("offices", AuditJson.Groups(result.Summary.Offices));
        Write("items", AuditJson.Groups(result.Summary.Items));
        Write("findings", AuditJson.Findings(result.Summary.Findings));
        Write("importedNotices", result.ImportedNames);
        Write("missingNoticeYear", result.MissingYear);
        Write("notes", result.Notes);
        Write("reading", ReadLedger.Of(run!.Place));
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isDisposed)
        {
            isDisposed = true;

            // What has not been flushed belongs to a report that was not finished.
            json.Reset();
            json.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Write<T>(string name, T value) => Json.Write(json, name, value);
}
