using Spectre.Console;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A table for a reader: as wide as the terminal at most, 80 columns when the output goes elsewhere.</summary>
internal static class TextTable
{
    /// <summary>What a column takes beside its text: a blank on each side and a line; and the edge of the table.</summary>
    private const int Around = 3;
    private const int Edge = 1;

    public static void Write(Terminal terminal, TextColumn[] columns, IEnumerable<string[]> rows)
    {
        List<string[]> all = [[.. columns.Select(column => column.Title)], .. rows];
        int[] widths = Widths(columns, all, PlainOrColoured.WidthOf(terminal) - (Around * columns.Length) - Edge);
        var table = new Table().Border(TableBorder.Minimal);
        for (int i = 0; i < columns.Length; i++)
        {
            // The cells are folded here: the table's own folding fails on wide characters in narrow columns.
            var column = new TableColumn(Markup.Escape(Folded.Of(columns[i].Title, widths[i]))).Width(widths[i]).NoWrap();
            table.AddColumn(columns[i].IsNumber ? column.RightAligned() : column);
        }

        foreach (string[] row in all.Skip(1))
        {
            table.AddRow([.. row.Select((cell, i) => Markup.Escape(Folded.Of(cell, widths[i])))]);
        }

        PlainOrColoured.Write(terminal, table);
    }

    /// <summary>The widths that the cells ask for, made narrower until all fit: first those that may be, the widest of them first.</summary>
    private static int[] Widths(TextColumn[] columns, List<string[]> rows, int available)
    {
        int[] widths = [.. columns.Select((_, i) => Math.Max(Folded.Narrowest, rows.Max(row => Folded.WidthOf(row[i]))))];
        foreach (bool also in (ReadOnlySpan<bool>)[false, true])
        {
            int[] places = [.. Enumerable.Range(0, columns.Length).Where(i => also || !columns[i].StayWhole)];
            while (widths.Sum() > available && places.Any(i => widths[i] > Folded.Narrowest))
            {
                widths[places.MaxBy(i => widths[i])]--;
            }
        }

        return widths;
    }
}
