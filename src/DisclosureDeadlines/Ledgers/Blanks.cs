using System.Buffers;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What people write into a cell to say that there is nothing to write.</summary>
internal static class Blanks
{
    private const int Longest = CellWords.Longest;

    /// <summary>How such words begin, so that other texts are recognised at once.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([
        .. CellWords
            .Blank.Concat(CellWords.BlankDate)
            .SelectMany(word => new[] { word[0], char.ToLowerInvariant(word[0]), Wide(word[0]), Wide(char.ToLowerInvariant(word[0])) }),
    ]);

    /// <summary>What stands between a word and its reason.</summary>
    private static readonly SearchValues<char> BeforeReasons = SearchValues.Create("(（,，;；:：");

    /// <summary>What a time of day has that says nothing: 00:00:00.</summary>
    private static readonly SearchValues<char> Midnight = SearchValues.Create(" T0:.Z");

    public static bool IsBlank(string trimmed, LedgerField field) =>
        trimmed.Length == 0
        || (trimmed.Length <= Longest && Beginnings.Contains(trimmed[0]) && IsWord(trimmed, field))
        || (field == LedgerField.Published && (CellWords.Is(CellWords.NotPublished, trimmed) || IsNotYet(trimmed)));

    /// <summary>未公开（正在走程序）: not published, and why not yet. A day in it, or a reason not to publish it, is more than that.</summary>
    private static bool IsNotYet(string trimmed) =>
        trimmed.AsSpan().IndexOfAny(BeforeReasons) is > 0 and var end
        && CellWords.Is(CellWords.NotPublished, trimmed[..end])
        && !trimmed.Any(char.IsDigit)
        && Remarks.Of(trimmed) == Remarks.Said.Nothing;

    /// <summary>
    /// Whether a text is the day that programs write for none, with the time of day: a database has 0000-00-00 00:00:00.
    /// </summary>
    public static bool IsNoDay(string text)
    {
        string trimmed = text.Trim();
        int end = trimmed.IndexOfAny([' ', 'T']);
        return end > 0 && trimmed.AsSpan(end).IndexOfAnyExcept(Midnight) < 0 && CellWords.Is(CellWords.BlankDate, trimmed[..end]);
    }

    private static bool IsWord(string trimmed, LedgerField field) =>
        CellWords.Is(CellWords.Blank, trimmed)
        || (field is LedgerField.Published or LedgerField.Event && CellWords.Is(CellWords.BlankDate, trimmed));

    /// <summary>The same sign in full width.</summary>
    private static char Wide(char c) => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c;
}
