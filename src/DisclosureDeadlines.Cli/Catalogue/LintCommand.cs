using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Lint;

namespace DisclosureDeadlines.Cli.Catalogue;

/// <summary><c>deadlines catalogue lint NAME|FILE</c>: what the time limits of a catalogue have against them.</summary>
internal static class LintCommand
{
    private const int Found = 1;

    private static readonly string[] Header = ["seq", "heading", "timeLimit", "severity", "code", "message", "source"];

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>(CatalogueInput.HelpName) { Description = CatalogueInput.Description };
        var mergedCells = CatalogueInput.MergedCells();
        var lenient = CatalogueInput.Lenient();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var inForceOn = new DateOption(
            "--in-force-on",
            "按这一天有效的法律，默认按现行",
            "apply the law of that day; otherwise what is in force now"
        );
        var authority = new Option<string?>("--authority")
        {
            HelpName = "NAME",
            Description = Language.Pick(
                "公开主体，目录里没有写明时用它判断哪些规定适用，如 某市财政局",
                "whose catalogue it is, where the file does not say: it decides which limits bind"
            ),
        };
        var failOn = Choice.Option(
            "--fail-on",
            Language.Pick("有这样或更重的结果时，退出码为1", "exit with 1 if there is a finding of this severity or a surer one"),
            "error",
            "possible",
            "note"
        );
        var command = new Command(
            "lint",
            Language.Pick(
                "核查时限：宽于法定期限、未设期限、过时、笔误",
                "check the time limits: looser than the law, without a bound, outdated, slips"
            )
        )
        {
            name,
            mergedCells,
            lenient,
            format,
            inForceOn,
            authority,
            failOn,
        };
        command.SetAction(parsed =>
        {
            var catalogue = CatalogueInput.Load(parsed.GetValue(name)!, terminal, parsed.GetValue(mergedCells), parsed.GetValue(lenient));
            var findings = CatalogueLint.Check(catalogue, DisclosureCatalogue.BuiltIn, inForceOn.In(parsed), parsed.GetValue(authority));
            Write(terminal, parsed.GetValue(format), findings);
            return
                parsed.GetValue(failOn) is { } worst
                && findings.Any(finding => finding.Severity <= Enum.Parse<LintSeverity>(worst, ignoreCase: true))
                ? Found
                : 0;
        });
        return command;
    }

    private static void Write(Terminal terminal, OutputFormat format, IReadOnlyList<LintFinding> findings)
    {
        switch (format)
        {
            case OutputFormat.Json:
                terminal.Document.WriteLine(Json.Document(findings.Select(FindingAnswer.From)));
                break;
            case OutputFormat.Csv:
                CsvTable.Write(
                    terminal.Document,
                    Header,
                    findings.Select(finding =>
                        new[]
                        {
                            $"{finding.Item.RowNumber}",
                            finding.Item.Heading,
                            finding.Item.TimeLimit.Text,
                            Json.Name(finding.Severity),
                            Json.Name(finding.Code),
                            finding.Message.ToString(null),
                            finding.Source,
                        }
                    )
                );
                break;
            default:
                WriteText(terminal, findings);
                break;
        }
    }

    private static void WriteText(Terminal terminal, IReadOnlyList<LintFinding> findings)
    {
        foreach (var finding in findings)
        {
            terminal.Output.WriteLine(
                $"{finding.Item.RowNumber, 3} {Word(finding.Severity)}  {finding.Item.Heading}  [{Language.Pick(LintNames.Of(finding.Code), Json.Name(finding.Code))}]"
            );
            terminal.Output.WriteLine($"      {finding.Message}");
            if (finding.Source is not null)
            {
                terminal.Output.WriteLine($"      {finding.Source}");
            }
        }

        int Count(LintSeverity severity) => findings.Count(finding => finding.Severity == severity);
        terminal.Output.WriteLine(
            Language.Pick(
                $"错误 {Count(LintSeverity.Error)}，疑似 {Count(LintSeverity.Possible)}，提示 {Count(LintSeverity.Note)}",
                $"{Count(LintSeverity.Error)} errors, {Count(LintSeverity.Possible)} possible, {Count(LintSeverity.Note)} notes"
            )
        );
    }

    private static string Word(LintSeverity severity) =>
        severity switch
        {
            LintSeverity.Error => Language.Pick("错误", "error   "),
            LintSeverity.Possible => Language.Pick("疑似", "possible"),
            _ => Language.Pick("提示", "note    "),
        };
}
