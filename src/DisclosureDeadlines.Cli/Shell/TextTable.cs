using Spectre.Console;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A table for a reader: as wide as the lines may be, or as narrow as its columns can be.</summary>
internal static class TextTable
{
    /// <summary>What a column takes beside its text: a blank on each side and a line; and the edge of the table.</summary>
    private const int Around = 3;
    private const int Edge = 1;

    public static void Write(Terminal terminal, TextColumn[] columns, IEnumerable<string[]> rows)
    {
        List<string[]> all =
        [
            [.. columns.Select(column => column.Title)],
            .. rows,
        ];
        int[] widths = Widths(columns, all, terminal.Width - (Around * columns.Length) - Edge);
        string blank = new(' ', widths.Sum() + (Around * columns.Length) + Edge);
        terminal.Output.WriteLine(blank);
        for (int i = 0; i < all.Count; i++)
        {
            WriteRow(terminal, columns, all[i], widths);
            if (i == 0 && all.Count > 1)
            {
                terminal.Output.WriteLine($" {string.Join('┼', widths.Select(width => new string('─', width + Around - 1)))} ");
            }
        }

        terminal.Output.WriteLine(blank);
    }

    /// <summary>A row is as many lines as its longest cell is folded to.</summary>
    private static void WriteRow(Terminal terminal, TextColumn[] columns, string[] row, int[] widths)
    {
        IReadOnlyList<string>[] cells = [.. row.Select((cell, i) => Folded.Of(cell, widths[i]))];
        for (int line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var parts = cells.Select((cell, i) => Filled(line < cell.Count ? cell[line] : "", widths[i], columns[i].IsNumber));
            terminal.Output.WriteLine($" {string.Join('│', parts.Select(part => $" {part} "))} ");
        }
    }

    private static string Filled(string text, int width, bool isNumber)
    {
        string blanks = new(' ', Math.Max(0, width - text.GetCellWidth()));
        return isNumber ? blanks + text : text + blanks;
    }

    /// <summary>
    /// The widths that the cells ask for, made narrower until all fit: first those that may be, the widest of them first.
    /// </summary>
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
