using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>
/// Counts rows that stand on two sheets of a workbook, as where a ledger of the whole office lies beside those of its departments: each is
/// counted twice, and that has to be said.
/// </summary>
internal sealed class SheetRepeats
{
    /// <summary>Rows remembered; a workbook of more is no ledger kept by hand.</summary>
    private const int MostRows = 100_000;

    private readonly Dictionary<(string Title, string? Item, LocalDate? Event, string? Period), string> seen = [];
    private int count;

    /// <summary>Takes a row that was read.</summary>
    public void Take(LedgerRow row)
    {
        if (row.Sheet is not { } sheet || row.Title is not { } title || row.EventDate is null || seen.Count >= MostRows)
        {
            return;
        }

        if (!seen.TryAdd((title, row.Item, row.EventDate, row.Period), sheet))
        {
            count += seen[(title, row.Item, row.EventDate, row.Period)] == sheet ? 0 : 1;
        }
    }

    public void AddTo(LedgerPlace place)
    {
        if (count > 0)
        {
            place.Remark(
                Language.Pick(
                    $"有{count}件在别的工作表里也有（标题、成文日期相同），各算了一次；只要其中一张表，用 --sheet 指明。",
                    $"{(count == 1 ? "1 row stands" : $"{count} rows stand")} on another sheet too (same title and event date) and {(count == 1 ? "was" : "were")} counted on each; choose one sheet with --sheet."
                )
            );
        }
    }
}
