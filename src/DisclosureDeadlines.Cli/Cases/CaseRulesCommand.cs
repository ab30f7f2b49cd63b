using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary><c>deadlines case rules</c>: the clock rules known.</summary>
internal static class CaseRulesCommand
{
    private static readonly string[] Header = ["name", "title", "law", "article", "unit", "length", "extension", "validFrom", "validTo", "kinds", "standing", "source", "note"];

    private static readonly TextColumn[] Columns = [new("名称", "Name"), new("事项", "For"), new("期限", "Limit"), new("依据", "Source")];

    public static Command Create(Terminal terminal)
    {
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("rules", Language.Pick("列出时限规则", "the clock rules known")) { format };
        command.SetAction(parsed =>
        {
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Document.WriteLine(Json.Document(ClockRules.All.Select(ClockRuleAnswer.From)));
                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(terminal.Document, Header, ClockRules.All.Select(ClockRuleAnswer.From).Select(Fields));
                    break;
                default:
                    TextTable.Write(terminal, Columns, ClockRules.All.Select(rule => new[] { rule.Name, rule.Title.ToString(null), rule.Limit.Words.ToString(null), Cited(rule) }));
                    break;
            }

            return 0;
        });
        return command;
    }

    private static string Cited(ClockRule rule) => rule.Citation + ReadingText.Remarks(rule);

    private static string?[] Fields(ClockRuleAnswer rule) =>
    [
        rule.Name,
        rule.Title,
        rule.Law,
        rule.Article,
        Json.Name(rule.Unit),
        SmallNumber.Of(rule.Length),
        rule.Extension is { } extension ? SmallNumber.Of(extension) : null,
        IsoDate.Of(rule.ValidFrom),
        IsoDate.Of(rule.ValidTo),
        string.Join(' ', rule.Kinds),
        Json.Name(rule.Standing),
        rule.Source,
        rule.Note,
    ];
}
