using System.CommandLine;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Audit;

/// <summary><c>deadlines audit FILE</c>: when each row of a ledger was due, and what is late.</summary>
internal static class AuditCommand
{
    private const int Findings = 1;
    private const string Overdue = "overdue";
    private const string Late = "late";
    private const string Unreadable = "unreadable";

    public static Command Create(Terminal terminal)
    {
        var ledgers = new LedgerArguments();
        var audits = new AuditOptions(terminal);
        var output = AuditFile.Option();
        var reports = new ReportOptions();
        var encoding = new EncodingOption();
        var failOn = Choice.Option(
            "--fail-on",
            Language.Pick(
                "有逾期未公开的（overdue），或有任何逾期的（late），或有需补正的（unreadable），退出码为1",
                "exit with 1 when a row is overdue, or (late) when any was or is late, or (unreadable) when one cannot be read"
            ),
            Overdue,
            Late,
            Unreadable
        );
        var strict = new Option<bool>("--strict")
        {
            Description = Language.Pick("遇到需补正的行就停", "stop at the first row that cannot be read"),
        };
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

        var command = new Command(
            "audit",
            Language.Pick("核对台账：每一件何时到期，哪些逾期", "audit a ledger: when each row was due, and what is late")
        );
        ledgers.AddTo(command);
        audits.AddTo(command, withSoon: true);
        reports.AddTo(command);
        encoding.AddTo(command);
        foreach (var option in new Option[] { output, failOn, strict, format })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(output);
            var makeReport = path is null ? null : AuditFile.FormatOf(path, encoding.ForFile(parsed));
            OutputPath.CheckIsNoInput(parsed, path);
            using var ledger = ledgers.Open(parsed, terminal, audits.HasLimit(parsed));
            using var screen = new ScreenReport(terminal, parsed.GetValue(format), withRows: path is null);
            var run = reports.With(parsed, audits.Run(parsed, ledger.Place), ledgers.FileOf(parsed), terminal);
            using var watch = new Watch(terminal);
            var work = new AuditWork(run, ledger, parsed.GetValue(strict), watch);
            AuditResult? result = null;
            if (path is null)
            {
                result = work.Run(screen.Report);
            }
            else
            {
                WholeFile.Write(
                    path,
                    stream =>
                    {
                        using var report = makeReport!(stream);
                        result = work.Run(report, screen.Report);
                    }
                );
            }

            screen.Complete();
            StaleData.Say(terminal, result!.MissingYear);
            var totals = result.Summary.Totals;
            string[] unjudged = parsed.GetValue(failOn) is Overdue or Late && IsNoneJudged(totals) ? [NoneJudged(ledger.Place.File)] : [];
            terminal.Say([
                .. LedgerNotes.OfEmpty(ledger),
                .. parsed.GetValue(format) == OutputFormat.Csv ? result.PassedOver : [],
                .. unjudged,
            ]);
            return unjudged.Length > 0 || IsWanted(parsed.GetValue(failOn), totals) ? Findings : 0;
        });
        return command;
    }

    private static bool IsWanted(string? failOn, AuditTally totals) =>
        failOn switch
        {
            Overdue => totals.Overdue > 0,
            Late => totals.Late > 0,
            Unreadable => totals.Invalid > 0,
            _ => false,
        };

    /// <summary>Where no row could be judged, nobody knows that none is late.</summary>
    private static bool IsNoneJudged(AuditTally totals) =>
        totals.NoDueDate + totals.Invalid is > 0 and var unknown && unknown == totals.Rows - totals.OutOfScope;

    private static string NoneJudged(string file) =>
        Language.Pick(
            $"{file} 没有一行能够核对，所以有没有逾期的不知道。",
            $"No row of {file} could be judged, so whether any is late is not known."
        );
}
