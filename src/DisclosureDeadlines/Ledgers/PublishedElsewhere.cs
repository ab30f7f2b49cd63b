using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// Days of publication in a column that was not taken for it. What one column calls not published and another published is a question, and
/// no paper that is late.
/// </summary>
internal static class PublishedElsewhere
{
    /// <summary>What is wrong with a row whose own cell says that it is not published; null if no other column says that it is.</summary>
    public static BilingualText? FaultOf(LedgerColumns columns, ReadOnlySpan<LedgerCell> cells, bool datesFrom1904)
    {
        foreach (int place in columns.OtherPublishedPlaces)
        {
            if (place < cells.Length && SaysIt(cells[place], datesFrom1904))
            {
                string heading = Excerpt.Of(columns.Headings[place]);
                string said = Excerpt.Of(cells[place].ToString().Trim(), 30);
                string taken = Excerpt.Of(columns.Headings[columns.PlaceOf(LedgerField.Published)]);
                return new(
                    $"“{taken}”一列没有日期，“{heading}”一列却写着“{said}”，不能断定没有公开",
                    $"the column \"{taken}\" has no day, but the column \"{heading}\" says \"{said}\", so it may have been published"
                );
            }
        }

        return null;
    }

    private static bool SaysIt(LedgerCell cell, bool datesFrom1904) =>
        !cell.IsEmpty
        && cell.Fault is null
        && (
            cell.Date is not null
            || WrittenDate.TryRead(cell.ToString(), datesFrom1904, out _)
            || CellWords.Is(CellWords.PublishedWithoutDay, cell.ToString())
            || PublishedWhere.DayIn(cell.ToString()) is not null
        );
}
