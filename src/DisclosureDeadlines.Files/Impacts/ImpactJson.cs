using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Ledgers;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>One document: the notices and how the rows were judged, the rows that move, then the totals. The names are a contract.</summary>
internal static class ImpactJson
{
    private const int FlushedBytes = 1 << 16;

    public static void Write(Stream stream, ImpactWork work)
    {
        var run = work.Run;
        var json = new Utf8JsonWriter(stream, Json.WriterOptions);
        json.WriteStartObject();
        Write(json, "notices", run.Readings.Select(reading => Notice(reading.Notice, run)));
        Write(json, "daysChanged", run.CountDaysChanged());
        Write(json, "ledger", new { run.Place.File, run.Place.Sheet, run.Place.HeaderRow, UnusedColumns = run.Place.Columns?.Unused });
        Write(json, "today", run.Audit.Today);
        Write(json, "catalogue", run.Audit.Catalogue?.Name);
        Write(json, "region", run.Audit.Calendar.Region?.Name);
        Write(json, "dataVersion", run.Audit.Calendar.DataVersion);
        json.WriteStartArray("rows");
        foreach (var row in work.Moves())
        {
            Json.Write(json, Row(row, run));
            if (json.BytesPending > FlushedBytes)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        Write(json, "totals", Totals(work.Totals));
        Write(json, "importedNotices", work.ImportedNames);
        Write(json, "missingNoticeYear", work.MissingYear);
        Write(json, "remarks", work.MissingYear is { } year ? work.Remarks.Prepend(MissingNotice.Sentence(year)) : work.Remarks);
        json.WriteEndObject();
        json.Flush();
        json.Dispose();
        stream.Write("\n"u8);
    }

    private static object Notice(HolidayNotice notice, ImpactRun run) => new
    {
        notice.Year,
        notice.Number,
        notice.Title,
        notice.Issued,
        Region = notice.Region?.FullName,
        IsKnown = run.IsKnown(notice),
    };

    private static object Row(MovedRow moved, ImpactRun run) => new
    {
        Row = moved.Audited.Row.Number,
        moved.Audited.Row.Title,
        Item = moved.Audited.ItemName,
        Limit = moved.Audited.Limit?.Text ?? moved.Audited.Row.Limit,
        Event = moved.Audited.Row.EventDate,
        Period = moved.Audited.Period?.ToString() ?? moved.Audited.Row.Period,
        moved.Audited.Office,
        DueOnBefore = moved.Before.DueOn,
        moved.After.DueOn,
        PublishByBefore = moved.Before.PublishBy,
        moved.After.PublishBy,
        CertaintyBefore = moved.Before.Certainty,
        moved.After.Certainty,
        Status = moved.StateOn(run.Audit.Today),
        Days = moved.Move.Days.Select(day => new { day.Date, day.IsWorkingDay, Kind = day.Kind, Holiday = day.HolidayName, Notice = day.Notice?.ShortName }),
        Reason = moved.Move.ToString(),
    };

    private static object Totals(ImpactTotals totals) => new
    {
        totals.Rows,
        totals.Open,
        totals.Moved,
        totals.DueMoved,
        totals.PublishByMoved,
        totals.Settled,
        totals.Untouched,
        totals.Published,
        totals.NoDueDate,
        totals.Invalid,
    };

    private static void Write<T>(Utf8JsonWriter json, string name, T value)
    {
        json.WritePropertyName(name);
        Json.Write(json, value);
    }
}
