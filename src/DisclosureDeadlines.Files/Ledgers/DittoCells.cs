using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>What 同上 and its signs stand for: the cell above in the same column.</summary>
internal sealed class DittoCells(LedgerColumns columns)
{
    private static readonly LedgerCell Nothing = LedgerCell.Unreadable(
        new("写着“同上”，上面却没有", "it says \"as above\", and nothing is above")
    );

    private readonly int[] places = [.. Enum.GetValues<LedgerField>().Select(field => columns[field]).OfType<int>()];
    private readonly LedgerCell[] above = new LedgerCell[columns.Headings.Count];

    public void Resolve(Span<LedgerCell> cells)
    {
        foreach (int place in places)
        {
            if (place >= cells.Length || cells[place].IsEmpty)
            {
                continue;
            }

            if (
                cells[place].ToString() is { Length: > 0 and <= CellWords.Longest } text
                && MayBegin(text[0])
                && CellWords.Is(CellWords.Ditto, text)
            )
            {
                cells[place] = above[place].IsEmpty ? Nothing : above[place];
            }
            else
            {
                above[place] = cells[place];
            }
        }
    }

    /// <summary>Whether a word or sign may begin so; other texts are told at a glance.</summary>
    private static bool MayBegin(char c) => c is '同' or '〃' or '″' or '“' or '”' or '"' || WhiteSpace.Is(c);
}
