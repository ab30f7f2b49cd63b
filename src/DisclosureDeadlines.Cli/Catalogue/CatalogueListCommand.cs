using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Catalogue;

/// <summary><c>deadlines catalogue list</c>: the built-in catalogues.</summary>
internal static class CatalogueListCommand
{
    private static readonly string[] Header = ["name", "authority", "title", "region", "holidayRegion", "items"];

    private static readonly TextColumn[] Columns =
    [
        new("名称", "Name", StayWhole: true),
        new("目录", "Catalogue"),
        new("地方放假日", "Own days of"),
        new("事项数", "Rows", StayWhole: true),
    ];

    public static Command Create(Terminal terminal)
    {
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("list", Language.Pick("列出全部目录", "all catalogues")) { format };
        command.SetAction(parsed =>
        {
            var catalogues = DisclosureCatalogue.BuiltIn;
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Document.WriteLine(Json.Document(catalogues.Select(CatalogueSummary.From)));
                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(
                        terminal.Document,
                        Header,
                        catalogues.Select(c => new[] { c.Name, c.Authority, c.Title, c.Place, c.Region?.Name, $"{c.Items.Count}" })
                    );
                    break;
                default:
                    TextTable.Write(
                        terminal,
                        Columns,
                        catalogues.Select(c =>
                            new[] { Language.Pick(c.ChineseName, c.Name), c.Title, c.Region?.FullName ?? "", $"{c.Items.Count}" }
                        )
                    );
                    break;
            }

            return 0;
        });
        return command;
    }
}
