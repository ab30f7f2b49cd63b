using System.CommandLine;
using DisclosureDeadlines.Cli.Paths;
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
        Description = Language.Pick("上一次的报告（.json），用来比较新增了哪些、补公开了哪些", "the report before (.json), to tell what is new and what was settled"),
    };

    public void AddTo(Command command)
    {
        command.Add(organisation);
        command.Add(since);
    }

    /// <summary>The run with what these options say.</summary>
    public AuditRun With(ParseResult parsed, AuditRun run, Terminal terminal) => run with
    {
        Organisation = parsed.GetValue(organisation) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null,
        Source = SourceOf(run.Place.File),
        Since = parsed.GetValue(since) is { } path ? Read(path, terminal) : null,
    };

    /// <summary>A file on disk can be read once more; what came through a pipe cannot.</summary>
    private static Func<Stream>? SourceOf(string path) => File.Exists(path) && FileStatus.Of(path)?.OtherThanFile is null ? () => UserFile.Open(path) : null;

    private static EarlierReport Read(string path, Terminal terminal)
    {
        using var file = InputFile.Open(path, terminal.Input);
        return EarlierReport.Read(file, InputFile.NameOf(path));
    }
}
