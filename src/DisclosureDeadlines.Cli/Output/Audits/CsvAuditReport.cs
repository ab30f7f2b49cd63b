using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Output.Audits;

/// <summary>The rows as a table. A text that a spreadsheet would take for a formula has an apostrophe before it, as spreadsheets themselves write it.</summary>
internal sealed class CsvAuditReport : AuditReport
{
    private static readonly string[] Header =
    [
        "row", "title", "item", "limit", "event", "period", "published", "office", "note",
        "dueOn", "publishBy", "status", "daysLate", "workingDaysLate", "daysLeft", "workingDaysLeft", "certainty", "reason", "findings",
    ];

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'],
    };

    private readonly StreamWriter text;
    private readonly CsvWriter csv;

    /// <param name="stream">Where to write.</param>
    /// <param name="withMark">Whether a byte order mark comes first, without which Excel does not read Chinese.</param>
    public CsvAuditReport(Stream stream, bool withMark)
    {
        text = new StreamWriter(stream, new UTF8Encoding(withMark), 1 << 16, leaveOpen: true);
        csv = new CsvWriter(text, Configuration, leaveOpen: true);
    }

    public override void Begin(AuditRun run)
    {
        foreach (string name in Header)
        {
            csv.WriteField(name);
        }

        csv.NextRecord();
    }

    public override void Add(AuditedRow row)
    {
        Known(SmallNumber.Of(row.Row.Number));
        csv.WriteField(row.Row.Title);
        csv.WriteField(row.Row.Item);
        csv.WriteField(row.Row.Limit);
        Known(IsoDate.Of(row.Row.EventDate));
        csv.WriteField(row.Row.Period);
        Known(IsoDate.Of(row.Row.Published));
        csv.WriteField(row.Row.Office);
        csv.WriteField(row.Row.Note);
        Known(IsoDate.Of(row.DueOn));
        Known(IsoDate.Of(row.PublishBy));
        Known(AuditNames.Of(row.Status));
        bool isDated = row.DueOn is not null;
        Known(isDated ? SmallNumber.Of(row.DaysLate) : null);
        Known(isDated ? SmallNumber.Of(row.WorkingDaysLate) : null);
        Known(isDated ? SmallNumber.Of(row.DaysLeft) : null);
        Known(isDated ? SmallNumber.Of(row.WorkingDaysLeft) : null);
        Known(row.Certainty is { } certainty ? AuditNames.Of(certainty) : null);
        csv.WriteField(row.Reason?.ToString(null));
        Known(AuditNames.FindingsOf(row));
        csv.NextRecord();
    }

    public override void End(AuditResult result)
    {
        csv.Flush();
        text.Flush();
    }

    /// <summary>Writes a field of this program's own making, which holds nothing that would have to be quoted.</summary>
    private void Known(string? field) => csv.WriteField(field, shouldQuote: false);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            csv.Dispose();
            text.Dispose();
        }

        base.Dispose(disposing);
    }
}
