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
    private static readonly string[] Header =
    [
        "name",
        "title",
        "law",
        "article",
        "unit",
        "length",
        "extension",
        "validFrom",
        "validTo",
        "kinds",
        "standing",
        "source",
        "note",
    ];

    /// <summary>In Chinese a rule is known by what it is for; its name is English.</summary>
    private static readonly TextColumn[] Columns = [new("名称", "For"), new("期限", "Limit"), new("依据", "Source")];

    private static readonly TextColumn Name = new("", "Name");

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
                    WriteText(terminal);
                    break;
            }

            return 0;
        });
        return command;
    }

    private static void WriteText(Terminal terminal)
    {
        bool isNamed = !BilingualText.IsChinese(null);
        TextTable.Write(
            terminal,
            isNamed ? [Name, .. Columns] : Columns,
            ClockRules.All.Select(rule =>
                (string[])
                    [
                        .. isNamed ? [rule.Name] : Array.Empty<string>(),
                        rule.Title.ToString(null),
                        rule.Limit.Words.ToString(null),
                        Cited(rule),
                    ]
            )
        );
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
