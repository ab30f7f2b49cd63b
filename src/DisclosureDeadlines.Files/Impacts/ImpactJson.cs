using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>
/// One document: the notices and how the rows were judged, the rows that move, then the totals. The names are a contract.
/// </summary>
internal static class ImpactJson
{
    private const int FlushedBytes = 1 << 16;

    public static void Write(Stream stream, ImpactWork work)
    {
        var run = work.Run;
        var json = new Utf8JsonWriter(stream, Json.WriterOptions);
        json.WriteStartObject();
        Json.Write(json, "notices", run.Readings.Select(reading => ImpactNoticeJson.From(reading.Notice, run)));
        Json.Write(json, "daysChanged", run.CountDaysChanged());
        Json.Write(json, "ledger", AuditedLedger.From(run.Place));
        Json.Write(json, "today", run.Audit.Today);
        Json.Write(json, "catalogue", run.Audit.Catalogue?.Name);
        Json.Write(json, "region", run.Audit.Calendar.Region?.Name);
        Json.Write(json, "dataVersion", run.Audit.Calendar.DataVersion);
        json.WriteStartArray("rows");
        foreach (var row in work.Moves())
        {
            Json.Write(json, ImpactRowJson.From(row, run));
            if (json.BytesPending > FlushedBytes)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        Json.Write(json, "totals", ImpactTotalsJson.From(work.Totals));
        Json.Write(json, "importedNotices", work.ImportedNames);
        Json.Write(json, "missingNoticeYear", work.MissingYear);
        Json.Write(
            json,
            "remarks",
            work.MissingYear is { } year ? work.Remarks.Prepend(MissingNotice.SentenceInReport(year)) : work.Remarks
        );
        json.WriteEndObject();
        json.Flush();
        json.Dispose();
        stream.Write("\n"u8);
    }
}
