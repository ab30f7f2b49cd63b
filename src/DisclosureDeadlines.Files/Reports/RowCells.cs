using System.Runtime.CompilerServices;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Files.Reports;

/// <summary>Writes what judged rows have in their columns into a table.</summary>
internal static class RowCells
{
    /// <param name="table">The table.</param>
    /// <param name="value">What the row has.</param>
    /// <param name="isOurs">Whether all that can be in the column is this program's own making.</param>
    /// <param name="forReaders">Whether a person opens the table.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(CsvTable table, in RowValue value, bool isOurs, bool forReaders)
    {
        switch (value.Kind)
        {
            case RowValueKind.None:
                table.Known([]);
                break;
            case RowValueKind.Number:
                table.Known(value.Number);
                break;
            case RowValueKind.Date:
                table.Known(value.Date);
                break;
            // Words for a reader are ours too, but may hold a comma.
            case var _ when isOurs && (!forReaders || value.Words is null):
                table.Known(forReaders ? value.ForReaders : value.ForPrograms);
                break;
            default:
                table.Cell(forReaders ? value.ForReaders : value.ForPrograms);
                break;
        }
    }
}
