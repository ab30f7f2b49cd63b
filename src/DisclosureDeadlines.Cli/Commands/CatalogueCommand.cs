using System.CommandLine;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Output;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary><c>deadlines catalogue list|show NAME</c>.</summary>
internal static class CatalogueCommand
{
    private static readonly string[] ListHeader = ["name", "authority", "title", "region", "items"];

    private static readonly string[] ItemHeader =
        ["seq", "printedNumber", "level1", "level2", "level3", "content", "legalBasis", "clauseLimits", "timeLimit", "inherited", "publisher", "responsible", "channels", "note"];

    public static Command Create(Terminal terminal) => new("catalogue", Language.Pick("公开目录", "catalogues of what is to be published"))
    {
        CreateList(terminal),
        CreateShow(terminal),
        LintCommand.Create(terminal),
    };

    private static Command CreateList(Terminal terminal)
    {
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("list", Language.Pick("列出全部目录", "all catalogues")) { format };
        command.SetAction(parsed =>
        {
            var catalogues = DisclosureCatalogue.BuiltIn;
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Output.WriteLine(Json.Document(catalogues.Select(c => new { c.Name, c.Authority, c.Title, c.Place, Items = c.Items.Count })));
                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(terminal.Output, ListHeader, catalogues.Select(c => new[] { c.Name, c.Authority, c.Title, c.Place, $"{c.Items.Count}" }));
                    break;
                default:
                    TextTable.Write(
                        terminal,
                        Language.Pick("名称 目录 行数", "Name Catalogue Rows").Split(' '),
                        catalogues.Select(c => new[] { c.Name, c.Title, $"{c.Items.Count}" }));
                    break;
            }

            return 0;
        });
        return command;
    }

    private static Command CreateShow(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = Language.Pick("目录名", "the catalogue") };
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("show", Language.Pick("一个目录的全部行", "every row of a catalogue")) { name, format };
        command.SetAction(parsed =>
        {
            var catalogue = CatalogueLookup.Catalogue(parsed.GetValue(name)!);
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Output.WriteLine(Json.Document(ToJson(catalogue)));
                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(terminal.Output, ItemHeader, catalogue.Items.Select(Fields));
                    break;
                default:
                    terminal.Output.WriteLine(catalogue.Title);
                    TextTable.Write(
                        terminal,
                        Language.Pick("行 事项 公开时限 科室", "Row Item Limit Office").Split(' '),
                        catalogue.Items.Select(i => new[] { $"{i.Seq}", i.Heading, i.TimeLimit.Text, i.Responsible ?? "" }));
                    break;
            }

            return 0;
        });
        return command;
    }

    private static object ToJson(DisclosureCatalogue catalogue) => new
    {
        catalogue.Name,
        catalogue.Authority,
        catalogue.Title,
        catalogue.Place,
        Items = catalogue.Items.Select(item => new
        {
            item.Seq,
            item.PrintedNumber,
            item.Levels,
            item.Content,
            item.LegalBasis,
            item.ClauseLimits,
            TimeLimit = item.TimeLimit.Text,
            Inherited = item.IsTimeLimitInherited,
            item.TimeLimit.Rule,
            item.Publisher,
            item.Responsible,
            item.Channels,
            item.Note,
        }),
    };

    private static string?[] Fields(CatalogueItem item) =>
    [
        $"{item.Seq}",
        item.PrintedNumber,
        .. item.Levels,
        item.Content,
        item.LegalBasis,
        string.Join('；', item.ClauseLimits),
        item.TimeLimit.Text,
        item.IsTimeLimitInherited ? "true" : "false",
        item.Publisher,
        item.Responsible,
        string.Join('、', item.Channels),
        item.Note,
    ];
}
