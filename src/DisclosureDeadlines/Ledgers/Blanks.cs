namespace DisclosureDeadlines.Ledgers;

/// <summary>What people write into a cell to say that there is nothing to write.</summary>
internal static class Blanks
{
    private static readonly string[] Anywhere = ["无", "空", "/", "／", "\\", "-", "－", "—", "——", "--", "N/A", "n/a"];

    private static readonly string[] NotPublished = ["未发布", "未公开", "尚未发布", "尚未公开", "待发布", "待公开", "暂未公开", "暂未发布", "暂无"];

    public static bool IsBlank(ReadOnlySpan<char> trimmed, LedgerField field) => trimmed.IsEmpty
        || (trimmed.Length <= 3 && Holds(Anywhere, trimmed))
        || (field == LedgerField.Published && trimmed.Length <= 4 && Holds(NotPublished, trimmed));

    private static bool Holds(string[] words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
