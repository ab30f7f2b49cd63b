using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>A ledger in a CSV file, read row by row.</summary>
internal static class CsvLedger
{
    /// <summary>As many columns as a sheet can have. A row beyond is no row of a ledger.</summary>
    public const int MaxColumns = 16_384;

    public static LedgerSource Open(Stream file, string name, LedgerOptions options)
    {
        long length = file.Length;
        Table? table = CsvTableReader.Open(file, name);
        try
        {
            var open = table;
            var rows = Cells(open).GetEnumerator();
            var header = HeaderRow.Find(rows, name, options) ?? throw HeaderRow.Missing(name);
            table = null;
            return new LedgerSource(
                new LedgerPlace(name, null, header.Number, header.Columns),
                LedgerRows.Below(rows, new LedgerReader(header.Columns)),
                () => length > 0 ? (double)file.Position / length : null,
                open.Dispose);
        }
        finally
        {
            table?.Dispose();
        }
    }

    private static IEnumerable<NumberedCells> Cells(Table table)
    {
        var cells = new LedgerCell[16];
        foreach (var row in table.Rows.Prepend(table.Header))
        {
            int count = row.Cells.Count;
            if (count > MaxColumns)
            {
                throw new OfficeFileException(
                    $"{table.Name} 第{row.Number}行有{count}列，最多{MaxColumns}列。",
                    $"{table.Name}, row {row.Number} has {count} columns; at most {MaxColumns} are read.");
            }

            if (count > cells.Length)
            {
                cells = new LedgerCell[count];
            }

            for (int i = 0; i < count; i++)
            {
                cells[i] = LedgerCell.Of(row.Cells[i]);
            }

            yield return new NumberedCells(row.Number, cells.AsMemory(0, count));
        }
    }
}
