using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>The merged cells of a sheet. What is merged over several rows holds for each of them, so its value is carried down.</summary>
internal sealed class MergedCells(IEnumerable<CellSpan> spans)
{
    private readonly ILookup<int, CellSpan> byFirstRow = spans.ToLookup(span => span.FirstRow);
    private readonly Dictionary<int, (LedgerCell Value, int LastRow)> carried = [];

    /// <summary>Fills the cells of the next row that belong to a merged cell begun above.</summary>
    /// <param name="row">The number of the row; rows are to come in their order.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="filled">Told of each column that was filled.</param>
    public void CarryDown(int row, Span<LedgerCell> cells, Action<int>? filled = null)
    {
        foreach (var (column, (value, lastRow)) in carried)
        {
            if (row > lastRow)
            {
                carried.Remove(column);
            }
            else if (column < cells.Length && cells[column].IsEmpty)
            {
                cells[column] = value;
                filled?.Invoke(column);
            }
        }

        if (byFirstRow.Count == 0)
        {
            return;
        }

        foreach (var span in byFirstRow[row])
        {
            if (span.LastRow > row && span.FirstColumn < cells.Length)
            {
                carried[span.FirstColumn] = (cells[span.FirstColumn], span.LastRow);
            }
        }
    }

    /// <summary>Whether the cell in a column is merged over several columns.</summary>
    public bool IsWide(int row, int column) => byFirstRow[row].Any(span => span.FirstColumn == column && span.LastColumn > column);
}
