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

    public static Command Create(Terminal terminal)
    {
        var ledgers = new LedgerArguments();
        var audits = new AuditOptions(terminal);
        var output = AuditFile.Option();
        var failOn = Choice.Option(
            "--fail-on",
            Language.Pick("有逾期未公开的（overdue），或有任何逾期的（late），退出码为1", "exit with 1 when a row is overdue, or (late) when any was or is late"),
            Overdue,
            Late);
        var strict = new Option<bool>("--strict") { Description = Language.Pick("遇到无法识别的行就停", "stop at the first row that cannot be read") };
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

        var command = new Command("audit", Language.Pick("核对台账：每一行何时到期，哪些逾期", "audit a ledger: when each row was due, and what is late"));
        ledgers.AddTo(command);
        audits.AddTo(command, withSoon: true);
        foreach (var option in new Option[] { output, failOn, strict, format })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(output);
            var makeReport = path is null ? null : AuditFile.FormatOf(path);
            OutputPath.CheckIsNoInput(parsed, path);
            using var ledger = ledgers.Open(parsed, terminal);
            using var screen = new ScreenReport(terminal, parsed.GetValue(format), withRows: path is null);
            var run = audits.Run(parsed, ledger.Place);
            using var watch = new Watch(terminal);
            var work = new AuditWork(run, ledger, parsed.GetValue(strict), watch);
            AuditResult? result = null;
            if (path is null)
            {
                result = work.Run(screen.Report);
            }
            else
            {
                WholeFile.Write(path, stream =>
                {
                    using var report = makeReport!(stream);
                    result = work.Run(report, screen.Report);
                });
            }

            screen.Complete();
            StaleData.Say(terminal, result!.MissingYear);
            terminal.Say(LedgerNotes.Of(ledger));
            return IsWanted(parsed.GetValue(failOn), result.Summary.Totals) ? Findings : 0;
        });
        return command;
    }

    private static bool IsWanted(string? failOn, AuditTally totals) => failOn switch
    {
        Overdue => totals.Overdue > 0,
        Late => totals.Late > 0,
        _ => false,
    };
}
