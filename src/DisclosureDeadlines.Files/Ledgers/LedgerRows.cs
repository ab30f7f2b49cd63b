using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

internal static class LedgerRows
{
    /// <summary>The rows of a ledger from where the enumeration stands, blank ones left out.</summary>
    public static IEnumerable<LedgerRow> Below(IEnumerator<NumberedCells> rows, LedgerReader reader)
    {
        while (rows.MoveNext())
        {
            if (reader.Read(rows.Current.Number, rows.Current.Cells.Span) is { } row)
            {
                yield return row;
            }
        }
    }
}
