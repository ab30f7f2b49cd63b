using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Reminders;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Remind;

/// <summary>What a ledger has to be reminded of, in any of the formats.</summary>
internal sealed class ReminderOutput(ReminderReport report) : IFormattedReport
{
    public void Write(Terminal terminal, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ReminderDocument.Write(terminal.Document, ReminderFormat.Json, report);
                break;
            case OutputFormat.Csv:
                ReminderDocument.Write(terminal.Document, ReminderFormat.Csv, report);
                break;
            case OutputFormat.Ics:
                ReminderDocument.Write(terminal.Document, ReminderFormat.Ics, report);
                break;
            default:
                new ReminderText(terminal, report).Write();
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
            .. format == OutputFormat.Ics ? Counted(report.List.Count(ReminderKind.Overdue), "逾期未公开", "overdue") : [],
            .. Counted(report.List.Undated.Count, "没有截止日期", "without a due date"),
            .. Counted(report.List.Unreadable.Count, "需补正", "unreadable"),
        ];
        return missing.Length == 0
            ? null
            : Language.Pick(
                $"{name} 里没有以下各件：{string.Join("，", missing)}；用 --format text 或 deadlines audit 查看。",
                $"The {name} leaves out rows that are open all the same ({string.Join(", ", missing)}); see them with --format text or deadlines audit."
            );
    }

    private static string[] Counted(int count, string chinese, string english) =>
        count == 0 ? [] : [Language.Pick($"{chinese}{count}件", $"{SmallNumber.Of(count)} {english}")];
}
