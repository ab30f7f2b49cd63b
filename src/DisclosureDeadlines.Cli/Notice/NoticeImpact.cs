using System.CommandLine;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Impacts;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary>
/// <c>deadlines notice impact FILE --ledger LEDGER</c>: which open rows of a ledger a notice moves, before anybody imports it.
/// </summary>
internal static class NoticeImpact
{
    public static Command Create(Terminal terminal)
    {
        var file = NoticeCommand.FileArgument();
        var ledgers = new LedgerArguments(isOption: true);
        var options = new ImpactOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Csv, OutputFormat.Json);
        var output = ImpactFile.Option();
        var command = new Command(
            "impact",
            Language.Pick("一件通知会移动台账里哪些还没公开的行；不保存", "which open rows of a ledger a notice moves; nothing is kept")
        )
        {
            file,
        };
        ledgers.AddTo(command);
        options.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string notice = parsed.GetValue(file)!;
            string? path = parsed.GetValue(output);
            CheckStandardInput(notice, ledgers.FileOf(parsed));
            OutputPath.CheckIsNoInput(parsed, path);
            var write = path is null ? null : ImpactFile.FormatOf(path);
            if (write is not null && parsed.GetResult(format) is { Implicit: false })
            {
                throw new UserErrorException(
                    "有了 --out 就不要 --format：文件的格式由文件名的结尾决定。",
                    "Give --out without --format: the ending of the file's name says in which format it is."
                );
            }

            using var ledger = ledgers.Open(parsed, terminal);
            using var watch = new Watch(terminal);
            var work = new ImpactWork(options.Run(parsed, ledger.Place, notice), ledger, watch);
            if (write is not null)
            {
                WholeFile.Write(path!, stream => write(stream, work));
                ImpactText.WriteSummary(terminal, work);
            }
            else
            {
                Print(terminal, parsed.GetValue(format), work);
            }

            StaleData.Say(terminal, work.MissingYear);
            terminal.Say(LedgerNotes.OfEmpty(ledger).Concat(LedgerNotes.Of(ledger)));
            return 0;
        });
        return command;
    }

    private static void Print(Terminal terminal, OutputFormat format, ImpactWork work)
    {
        if (format == OutputFormat.Text)
        {
            ImpactText.Write(terminal, work);
            return;
        }

        using var held = new HeldOutput();
        if (format == OutputFormat.Json)
        {
            ImpactJson.Write(held.Stream, work);
        }
        else
        {
            ImpactCsv.Write(held.Stream, work, withMark: false);
        }

        held.Release(terminal.Document);
        if (format == OutputFormat.Csv)
        {
            // A table has no place for them, and the rows that are not in it are not to be passed over in silence.
            terminal.Output.Flush();
            ImpactText.WriteTotals(terminal.WritingTo(terminal.RawError), work);
        }
    }

    private static void CheckStandardInput(string notice, string ledger)
    {
        if (notice == InputFile.StandardInput && ledger == InputFile.StandardInput)
        {
            throw new UserErrorException(
                "通知和台账不能都从标准输入读。",
                "The notice and the ledger cannot both come from standard input."
            );
        }
    }
}
