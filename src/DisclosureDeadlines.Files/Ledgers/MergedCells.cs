using DisclosureDeadlines.Ledgers;
using ExcelDataReader;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>The merged cells of a sheet. What is merged over several rows holds for each of them, so its value is carried down.</summary>
internal sealed class MergedCells(IEnumerable<CellRange> ranges)
{
    private readonly ILookup<int, CellRange> byFirstRow = ranges.ToLookup(range => range.FromRow);
    private readonly Dictionary<int, (LedgerCell Value, int LastRow)> carried = [];

    /// <summary>Fills the cells of the next row that belong to a merged cell begun above.</summary>
    /// <param name="row">The row, from 0; rows are to come in their order.</param>
    /// <param name="cells">Its cells.</param>
    public void CarryDown(int row, Span<LedgerCell> cells)
    {
        foreach (var (column, (value, lastRow)) in carried)
        {
            if (row > lastRow)
            {
                carried.Remove(column);
            }
            else if (cells[column].IsEmpty)
            {
                cells[column] = value;
            }
        }

        foreach (var range in byFirstRow[row])
        {
            if (range.ToRow > row && range.FromColumn < cells.Length)
            {
                carried[range.FromColumn] = (cells[range.FromColumn], range.ToRow);
            }
        }
    }

    /// <summary>Whether a row is one cell merged over several columns and nothing else: a heading between the rows.</summary>
    public bool IsHeading(int row, ReadOnlySpan<LedgerCell> cells)
    {
        int filled = -1;
        for (int column = 0; column < cells.Length; column++)
        {
            if (!cells[column].IsEmpty)
            {
                if (filled >= 0)
                {
                    return false;
                }

                filled = column;
            }
        }

        return filled >= 0 && byFirstRow[row].Any(range => range.FromColumn == filled && range.ToColumn > filled);
    }
}
