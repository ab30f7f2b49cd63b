using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>A table in a text file, read row by row.</summary>
internal sealed class CsvSheet(Table table) : Sheet
{
    /// <summary>As many columns as a sheet can have. A row beyond is no row of a table.</summary>
    public const int MaxColumns = 16_384;

    public override bool IsGrid => false;

    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "What is opened belongs to the file that is given back, and is closed with it."
    )]
    public static SheetFile Open(Stream file, string name)
    {
        long length = file.Length;
        var table = CsvTableReader.Open(file, name);
        return new SheetFile(name, [new CsvSheet(table)], () => length > 0 ? (double)file.Position / length : null, table.Dispose);
    }

    public override IEnumerable<SheetRow> Rows()
    {
        var cells = new LedgerCell[16];
        using var rows = table.Rows.GetEnumerator();
        for (int at = 0; at <= table.Above.Count || rows.MoveNext(); at++)
        {
            var row =
                at < table.Above.Count ? table.Above[at]
                : at == table.Above.Count ? table.Header
                : rows.Current;
            int count = row.Cells.Length;
            if (count > MaxColumns)
            {
                throw new OfficeFileException(
                    $"{table.Name} 第{row.Number}行有{count}列，最多{MaxColumns}列。",
                    $"{table.Name}, row {row.Number} has {count} columns; at most {MaxColumns} are read."
                );
            }

            if (count > cells.Length)
            {
                cells = new LedgerCell[count];
            }

            for (int i = 0; i < count; i++)
            {
                cells[i] = LedgerCell.Of(Unmarked(row.Cells[i]));
            }

            yield return new SheetRow(row.Number, cells.AsMemory(0, count));
        }
    }

    /// <summary>
    /// What keeps a spreadsheet from taking a text for a number is no part of the text: ="0505", '2026-09-21. An apostrophe before letters
    /// may well be one.
    /// </summary>
    private static string Unmarked(string cell)
    {
        if (cell.Length < 2 || cell[0] is not ('=' or '\''))
        {
            return cell;
        }

        return cell is ['=', '"', .. var quoted, '"'] ? quoted.Replace("\"\"", "\"", StringComparison.Ordinal)
            : cell[0] == '\'' && char.IsAsciiDigit(cell[1]) ? cell[1..]
            : cell;
    }
}
