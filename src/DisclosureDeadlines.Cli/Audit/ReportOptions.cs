using System.CommandLine;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;

namespace DisclosureDeadlines.Cli.Audit;

/// <summary>The options that say whose report it is, and which report came before it.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> organisation = new("--organisation")
    {
        HelpName = "NAME",
        Description = Language.Pick("报告由谁编制，如 某市政务公开办公室", "whose report it is, such as an office of disclosure"),
    };

    private readonly Option<string?> since = new("--since")
    {
        HelpName = "FILE",
        Description = Language.Pick(
            "上一次的报告（.json），用来比较新增了哪些、补公开了哪些",
            "the report before (.json), to tell what is new and what was settled"
        ),
    };

    public void AddTo(Command command)
    {
        command.Add(organisation);
        command.Add(since);
    }

    /// <summary>The run with what these options say.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="run">The run.</param>
    /// <param name="path">The ledger's file, or <c>-</c>.</param>
    /// <param name="terminal">Where standard input is.</param>
    public AuditRun With(ParseResult parsed, AuditRun run, string path, Terminal terminal) =>
        run with
        {
            Organisation = parsed.GetValue(organisation) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null,
            Source = InputFile.OnceMore(path),
            Since = parsed.GetValue(since) is { } before ? Read(before, terminal) : null,
        };

    private static EarlierReport Read(string path, Terminal terminal)
    {
        using var file = InputFile.Open(path, terminal.Input);
        return EarlierReport.Read(file, InputFile.NameOf(path));
    }
}
