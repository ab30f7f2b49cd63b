using System.Globalization;

namespace DisclosureDeadlines.Foundation;

/// <summary>
/// Texts as they are read and compared: without white space and in half width, so that two spellings of one name are equal.
/// </summary>
internal static class PlainText
{
    /// <summary>A text without white space and in half width; empty for none.</summary>
    public static string Of(string? text)
    {
        char[] plain = new char[text?.Length ?? 0];
        return new string(plain, 0, Write(text, plain));
    }

    /// <summary>The same in capitals.</summary>
    public static string Folded(string? text) => Of(text).ToUpperInvariant();

    /// <summary>The words of a text, separated by white space, each folded.</summary>
    public static string[] FoldedWords(string? text) =>
        [.. (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Folded).Where(word => word.Length > 0)];

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

    /// <summary>How many plain characters a text has.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (char c in text)
        {
            length += IsPlain(c) ? 1 : 0;
        }

        return length;
    }

    /// <summary>Names the first month by its number: 元月 is 一月, but not in 万元月 or 公元.</summary>
    public static void NumberFirstMonth(Span<char> plain)
    {
        for (int i = 0; plain[i..].IndexOf('元') is >= 0 and var next; i++)
        {
            i += next;
            bool money =
                i > 0
                && (
                    Numerals.IsNumeral(plain[i - 1])
                    || plain[i - 1] is '万' or '亿' or '千' or '多' or '余' or '美' or '欧' or '日' or '港' or '公' or '单'
                );
            if (i + 1 < plain.Length && plain[i + 1] == '月' && !money)
            {
                plain[i] = '一';
            }
        }
    }

    /// <summary>Where a plain character is in the text as given.</summary>
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

    /// <summary>曰 is 日 that a scan has misread.</summary>
    private static char ToHalfWidth(char c) =>
        c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0)
        : c == '曰' ? '日'
        : c;
}
