using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Input.Ledgers;
using DisclosureDeadlines.Cli.Output.Audits;
using DisclosureDeadlines.Cli.Output.Ics;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Output.Reminders;

/// <summary>What a ledger has to be reminded of, in any of the formats.</summary>
/// <param name="Place">The ledger, read to its end.</param>
/// <param name="List">What there is.</param>
/// <param name="Calendar">The calendar that was counted on.</param>
internal sealed record ReminderReport(LedgerPlace Place, ReminderList List, ChosenCalendar Calendar) : IFormattedReport
{
    public LedgerAudit Audit => List.Reminders.Audit;

    /// <summary>The imported notices that decide a day of what is overdue or near.</summary>
    public IReadOnlyList<string> ImportedNotices =>
    [
        .. List.Now
            .Select(row => (row.Deadline.EventDate, row.DueOn))
            .Distinct()
            .SelectMany(span => Calendar.ImportedBetween(span.EventDate, span.DueOn))
            .Distinct()
            .Select(notice => notice.ShortName),
    ];

    public void Write(Terminal terminal, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                terminal.Document.WriteLine(Json.Document(ReminderJson.Document(this)));
                break;
            case OutputFormat.Csv:
                CsvTable.Write(terminal.Document, ReminderCsv.Header, List.Now.Select(ReminderCsv.Fields));
                break;
            case OutputFormat.Ics:
                IcsWriter.Write(terminal.Document, ReminderEvents.Of(this));
                break;
            default:
                new ReminderText(terminal, this).Write();
                break;
        }
    }

    public string? MissingFrom(OutputFormat format)
    {
        if (format is not (OutputFormat.Csv or OutputFormat.Ics))
        {
            return null;
        }

        string name = Json.Name(format);
        string[] missing =
        [
            .. format == OutputFormat.Ics ? Counted(List.Count(ReminderKind.Overdue), "逾期未公开", "overdue") : [],
            .. Counted(List.Undated.Count, "没有截止日", "without a due date"),
            .. Counted(List.Unreadable.Count, "无法识别", "unreadable"),
        ];
        return missing.Length == 0 ? null : Language.Pick(
            $"{name} 里没有以下各行：{string.Join("，", missing)}；用 --format text 或 deadlines audit 查看。",
            $"The {name} leaves out rows that are open all the same ({string.Join(", ", missing)}); see them with --format text or deadlines audit.");
    }

    private static string[] Counted(int count, string chinese, string english) => count == 0 ? [] : [Language.Pick($"{chinese}{count}行", $"{SmallNumber.Of(count)} {english}")];
}
