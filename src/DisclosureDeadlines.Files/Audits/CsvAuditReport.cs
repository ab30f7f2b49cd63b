using System.Text;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>The rows as a table.</summary>
internal sealed class CsvAuditReport : AuditReport
{
    private static readonly string[] Header =
    [
        "row", "title", "item", "limit", "event", "period", "published", "office", "note",
        "dueOn", "publishBy", "status", "daysLate", "workingDaysLate", "daysLeft", "workingDaysLeft", "certainty", "reason", "findings",
    ];

    private readonly StreamWriter text;
    private CsvTable? table;

    /// <param name="stream">Where to write.</param>
    /// <param name="withMark">Whether a byte order mark comes first, without which Excel does not read Chinese.</param>
    public CsvAuditReport(Stream stream, bool withMark) => text = new StreamWriter(stream, new UTF8Encoding(withMark), 1 << 16, leaveOpen: true);

    public override void Begin(AuditRun run) => table = new CsvTable(text, Header);

    public override void Add(AuditedRow row)
    {
        var table = this.table!;
        string? dueOn = IsoDate.Of(row.DueOn);
        table.Known(SmallNumber.Of(row.Row.Number));
        table.Cell(row.Row.Title);
        table.Cell(row.Row.Item);
        table.Cell(row.Row.Limit);
        table.Known(IsoDate.Of(row.Row.EventDate));
        table.Cell(row.Row.Period);
        table.Known(IsoDate.Of(row.Row.Published));
        table.Cell(row.Row.Office);
        table.Cell(row.Row.Note);
        table.Known(dueOn);
        table.Known(IsoDate.Of(row.PublishBy));
        table.Known(AuditNames.Of(row.Status));
        bool isDated = dueOn is not null;
        table.Known(isDated ? SmallNumber.Of(row.DaysLate) : null);
        table.Known(isDated ? SmallNumber.Of(row.WorkingDaysLate) : null);
        table.Known(isDated ? SmallNumber.Of(row.DaysLeft) : null);
        table.Known(isDated ? SmallNumber.Of(row.WorkingDaysLeft) : null);
        table.Known(row.Certainty is { } certainty ? AuditNames.Of(certainty) : null);
        table.Cell(row.Reason?.ToString(null));
        table.Known(AuditNames.FindingsOf(row));
        table.EndRow();
    }

    public override void End(AuditResult result)
    {
        table!.Flush();
        text.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            table?.Dispose();
            text.Dispose();
        }

        base.Dispose(disposing);
    }
}
