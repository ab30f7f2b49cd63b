using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Catalogue;

/// <summary>
/// <c>deadlines catalogue search WORDS</c>: the rows of all built-in catalogues, or of one, that have all the words.
/// </summary>
internal static class CatalogueSearchCommand
{
    private static readonly TextColumn[] Columns =
    [
        new("目录", "Catalogue", StayWhole: true),
        new("行", "Row", StayWhole: true),
        new("事项", "Item"),
        new("公开时限", "Limit"),
        new("科室", "Office"),
    ];

    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = Language.Pick("要找的词，全部要有", "words, all of which are to be there"),
        };
        var only = new Option<string?>("--catalogue") { HelpName = CatalogueInput.HelpName, Description = CatalogueInput.Description };
        var mergedCells = CatalogueInput.MergedCells();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("search", Language.Pick("按关键词检索目录", "rows that have certain words"))
        {
            words,
            only,
            mergedCells,
            format,
        };
        command.SetAction(parsed =>
        {
            IReadOnlyList<DisclosureCatalogue> catalogues = parsed.GetValue(only) is { } name
                ? [CatalogueInput.Load(name, terminal, parsed.GetValue(mergedCells))]
                : DisclosureCatalogue.BuiltIn;
            string sought = string.Join(' ', parsed.GetValue(words)!);
            var found = catalogues
                .SelectMany(catalogue => catalogue.Search(sought).Select(item => (Catalogue: catalogue, Item: item)))
                .ToList();
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Document.WriteLine(Json.Document(found.Select(row => CatalogueItemAnswer.From(row.Item, row.Catalogue.Name))));
                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(
                        terminal.Document,
                        ["catalogue", .. CatalogueItemCsv.Header],
                        found.Select(row => (string?[])[row.Catalogue.Name, .. CatalogueItemCsv.Fields(row.Item)])
                    );
                    break;
                case OutputFormat.Text when found.Count == 0:
                    terminal.Output.WriteLine(Language.Pick($"没有一行含有“{sought}”。", $"No row has \"{sought}\"."));
                    break;
                default:
                    TextTable.Write(terminal, Columns, Rows(found));
                    break;
            }

            return 0;
        });
        return command;
    }

    private static IEnumerable<string[]> Rows(IEnumerable<(DisclosureCatalogue Catalogue, CatalogueItem Item)> found) =>
        from ofOne in found.GroupBy(row => row.Catalogue)
        let labels = new ItemLabels(ofOne.Key)
        from row in ofOne
        select new[]
        {
            row.Catalogue.Name,
            $"{row.Item.RowNumber}",
            labels.Of(row.Item),
            row.Item.TimeLimit.Text,
            row.Item.Responsible ?? "",
        };
}
