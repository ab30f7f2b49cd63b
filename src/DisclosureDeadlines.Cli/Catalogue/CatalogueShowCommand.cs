using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Catalogue;

/// <summary><c>deadlines catalogue show NAME|FILE</c>: every row.</summary>
internal static class CatalogueShowCommand
{
    private static readonly TextColumn[] Columns =
    [
        new("行", "Row", StayWhole: true),
        new("事项", "Item"),
        new("公开时限", "Limit"),
        new("科室", "Office"),
    ];

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>(CatalogueInput.HelpName) { Description = CatalogueInput.Description };
        var mergedCells = CatalogueInput.MergedCells();
        var lenient = CatalogueInput.Lenient();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("show", Language.Pick("一个目录的全部行", "every row of a catalogue"))
        {
            name,
            mergedCells,
            lenient,
            format,
        };
        command.SetAction(parsed =>
        {
            var reading = CatalogueInput.Read(parsed.GetValue(name)!, terminal, parsed.GetValue(mergedCells), parsed.GetValue(lenient));
            var catalogue = reading.Catalogue;
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Document.WriteLine(
                        Json.Document(
                            CatalogueAnswer.From(catalogue) with
                            {
                                Notes = reading.Tables.Count == 0 ? null : reading.Notes,
                                Reading = ReadTables.Of(reading),
                            }
                        )
                    );
                    break;
                case OutputFormat.Csv:
                    terminal.Say(reading.Notes);
                    CsvTable.Write(terminal.Document, CatalogueItemCsv.Header, catalogue.Items.Select(CatalogueItemCsv.Fields));
                    break;
                default:
                    var labels = new ItemLabels(catalogue);
                    PlainOrColoured.WriteLine(terminal, catalogue.Title);
                    TextTable.Write(
                        terminal,
                        Columns,
                        catalogue.Items.Select(item =>
                            new[] { $"{item.RowNumber}", labels.Of(item), item.TimeLimit.Text, item.Responsible ?? "" }
                        )
                    );
                    foreach (string note in reading.Notes)
                    {
                        PlainOrColoured.WriteLine(terminal, note);
                    }

                    break;
            }

            return 0;
        });
        return command;
    }
}
