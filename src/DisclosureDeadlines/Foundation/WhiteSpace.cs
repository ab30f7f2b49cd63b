namespace DisclosureDeadlines.Foundation;

/// <summary>
/// White space as <see cref="string.Trim()"/> and <see cref="string.IsNullOrWhiteSpace"/> take it; a Chinese character is told from it
/// without a look into the tables of Unicode.
/// </summary>
internal static class WhiteSpace
{
    /// <summary>The last white space that there is, the one as wide as a Chinese character.</summary>
    private const char Last = '\u3000';

    public static bool Is(char c) => c <= Last && char.IsWhiteSpace(c);

    /// <summary>Whether there is nothing else in a text.</summary>
    public static bool IsAll(string text) => text.Length == 0 || (Is(text[0]) && string.IsNullOrWhiteSpace(text));

    /// <summary>The text without what is at its ends; the same object where nothing is.</summary>
    public static string Trimmed(string text) => text.Length > 0 && (Is(text[0]) || Is(text[^1])) ? text.Trim() : text;
}
