using Spectre.Console;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>A table for a reader: as wide as the terminal, 80 columns when the output goes elsewhere.</summary>
internal static class TextTable
{
    public static void Write(Terminal terminal, TextColumn[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Minimal);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column.Title)) { NoWrap = column.StayWhole });
        }

        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        PlainOrColoured.Write(terminal, table);
    }
}
