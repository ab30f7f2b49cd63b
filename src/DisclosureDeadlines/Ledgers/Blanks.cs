namespace DisclosureDeadlines.Ledgers;

/// <summary>What people write into a cell to say that there is nothing to write.</summary>
internal static class Blanks
{
    private const int Longest = 4;

    public static bool IsBlank(string trimmed, LedgerField field) => trimmed.Length == 0
        || (trimmed.Length <= Longest && CellWords.Is(CellWords.Blank, trimmed))
        || (field is LedgerField.Published or LedgerField.Event && trimmed.Length <= Longest && CellWords.Is(CellWords.BlankDate, trimmed))
        || (field == LedgerField.Published && CellWords.Is(CellWords.NotPublished, trimmed));
}
