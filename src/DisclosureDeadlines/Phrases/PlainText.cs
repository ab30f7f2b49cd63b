using System.Globalization;

namespace DisclosureDeadlines.Phrases;

/// <summary>A phrase without white space and in half width.</summary>
internal static class PlainText
{
    /// <summary>Writes the plain characters of a text and returns how many there are.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> plain)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (IsPlain(c))
            {
                plain[length++] = ToHalfWidth(c);
            }
        }

        return length;
    }

    /// <summary>Where a plain character stands in the text as given.</summary>
    public static int PositionOf(ReadOnlySpan<char> text, int index)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]) && index-- == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsPlain(char c) =>
        c is >= '\u4E00' and <= '\u9FFF'
        || (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control));

    private static char ToHalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
