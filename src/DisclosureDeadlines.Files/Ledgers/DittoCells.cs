using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>What 同上 and its signs stand for: the cell above in the same column.</summary>
internal sealed class DittoCells(LedgerColumns columns)
{
    /// <summary>The beginnings of the words and signs, so that other texts are told at a glance.</summary>
    private const string Beginnings = "同〃″“”\"";

    private static readonly LedgerCell Nothing = LedgerCell.Unreadable(new("写着“同上”，上面却没有", "it says \"as above\", and nothing is above"));

    private readonly int[] places = [.. Enum.GetValues<LedgerField>().Select(field => columns[field]).OfType<int>()];
    private readonly LedgerCell?[] above = new LedgerCell?[columns.Headings.Count];

    public void Resolve(Span<LedgerCell> cells)
    {
        foreach (int place in places)
        {
            if (place >= cells.Length || cells[place].IsEmpty)
            {
                continue;
            }

            if (cells[place].ToString() is { Length: > 0 and <= CellWords.Longest } text && Beginnings.Contains(text.TrimStart()[0], StringComparison.Ordinal) && CellWords.Is(CellWords.Ditto, text))
            {
                cells[place] = above[place] ?? Nothing;
            }
            else
            {
                above[place] = cells[place];
            }
        }
    }
}
