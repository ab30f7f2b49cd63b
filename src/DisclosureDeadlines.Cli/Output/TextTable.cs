using Spectre.Console;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>A table for a reader.</summary>
internal static class TextTable
{
    public static void Write(Terminal terminal, string[] header, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Minimal);
        foreach (string title in header)
        {
            table.AddColumn(new TableColumn(Markup.Escape(title)));
        }

        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        PlainOrColoured.Write(terminal, table);
    }
}
