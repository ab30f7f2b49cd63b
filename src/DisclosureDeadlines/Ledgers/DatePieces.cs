using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// The pieces that a written date is made of: its text in plain form, numbers, the marks between them, and the day that they give.
/// </summary>
internal static class DatePieces
{
    // No document is dated later, and a day later still exists for every zone.
    private const int LastYear = 9990;

    /// <summary>
    /// Writes the text trimmed, in half width, every white space a space and every dash a hyphen; 0 if it is too long for a date.
    /// </summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> plain)
    {
        text = text.Trim().Trim("\u200B\uFEFF\u200E\u200F").Trim();
        text =
            text.StartsWith("已于", StringComparison.Ordinal) ? text[2..]
            : text is ['于', ..] ? text[1..]
            : text;
        if (text.Length > plain.Length)
        {
            return 0;
        }

        for (int i = 0; i < text.Length; i++)
        {
            plain[i] = text[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => (char)(wide - 0xFEE0),
                >= '\u2010' and <= '\u2015' or '\u2212' => '-',
                var c when char.IsWhiteSpace(c) => ' ',
                var c => c,
            };
        }

        return text.Length;
    }

    public static int? Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }

    public static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    public static bool TryReadShort(ReadOnlySpan<char> text, ref int at, out int number)
    {
        int digits = DigitsAt(text, at);
        number = digits is 1 or 2 ? Number(text.Slice(at, digits))!.Value : 0;
        at += digits;
        return digits is 1 or 2;
    }

    /// <summary>The mark that is here, with the white space around it.</summary>
    public static char Separator(ReadOnlySpan<char> text, ref int at)
    {
        SkipSpaces(text, ref at);
        char mark = at < text.Length ? text[at++] : '\0';
        SkipSpaces(text, ref at);
        return mark;
    }

    public static void SkipSpaces(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    public static bool TryMake(int? year, int? month, int? day, out LocalDate date)
    {
        bool exists =
            year is >= 1 and <= LastYear
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year.Value, month.Value);
        date = exists ? new LocalDate(year!.Value, month!.Value, day!.Value) : default;
        return exists;
    }
}
