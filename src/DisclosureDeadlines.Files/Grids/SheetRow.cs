using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Grids;

/// <summary>A row of a sheet. The memory of its cells may be used again for the next row.</summary>
/// <param name="Number">The number that a spreadsheet shows beside the row, from 1.</param>
/// <param name="Cells">The cells.</param>
/// <param name="IsHidden">Whether a reader of the file does not see it.</param>
/// <param name="IsStruck">Whether all that is written in it is struck through.</param>
internal readonly record struct SheetRow(int Number, ReadOnlyMemory<LedgerCell> Cells, bool IsHidden = false, bool IsStruck = false)
{
    public bool IsBlank
    {
        get
        {
            foreach (ref readonly var cell in Cells.Span)
            {
                if (!cell.IsEmpty)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The row with memory of its own.</summary>
    public SheetRow Kept() => this with { Cells = Cells.ToArray() };
}
