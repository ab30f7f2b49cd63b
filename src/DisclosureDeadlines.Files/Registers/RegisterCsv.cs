using System.Text;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Tables;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>The report on a register as a table for other programs.</summary>
internal sealed class RegisterCsv : IRegisterReport
{
    private static readonly string[] Header =
    [
        "row", "sheet", "number", "title", "office", "status", "state", "startedOn", "dueOn", "dueAtLatest", "replyBy", "used", "left", "total", "excluded", "pausedSince", "stoppedOn",
        "daysLate", "workingDaysLate", "workingDaysLeft", "flags", "reason",
    ];

    private readonly StreamWriter text;
    private readonly CsvTable table;

    public RegisterCsv(Stream stream)
    {
        text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        table = new CsvTable(text, Header);
    }

    public void Begin(string file, ClockRule rule, LocalDate today, CasePolicy policy, string dataVersion)
    {
        // A table has a place for its rows alone.
    }

    public void Add(AuditedCase of)
    {
        var reading = of.Reading;
        table.Known(SmallNumber.Of(of.Row.Row));
        foreach (string? written in (string?[])[of.Row.Sheet, of.Row.Number, of.Row.Title, of.Row.Office])
        {
            table.Cell(written);
        }

        table.Known(Json.Name(of.Status));
        table.Known(reading is null ? null : Json.Name(reading.State));
        foreach (var date in (LocalDate?[])[reading?.StartedOn, of.DueOn, reading?.DueAtLatest, reading?.ReplyBy])
        {
            table.Known(IsoDate.Of(date));
        }

        foreach (int? number in (int?[])[reading?.Used, reading?.Left, reading?.Total, reading?.Excluded])
        {
            table.Known(number is { } known ? SmallNumber.Of(known) : null);
        }

        table.Known(IsoDate.Of(of.PausedBy?.On));
        table.Known(IsoDate.Of(reading?.StoppedBy?.On));
        foreach (int? number in (int?[])[of.DaysLate, of.WorkingDaysLate, of.WorkingDaysLeft])
        {
            table.Known(number is { } known ? SmallNumber.Of(known) : null);
        }

        table.Cell(reading is null ? null : string.Join(' ', reading.Flags));
        table.Cell(of.Reason?.ToString(null));
        table.EndRow();
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        table.Flush();
        text.Flush();
    }

    public void Dispose()
    {
        table.Dispose();
        text.Dispose();
    }
}
