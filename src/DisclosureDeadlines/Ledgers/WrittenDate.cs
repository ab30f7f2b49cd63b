using System.Text.RegularExpressions;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A date as people and spreadsheets write it. What can be read in two ways is not read.</summary>
internal static partial class WrittenDate
{
    private const int Longest = 64;

    // No document is dated later, and a day later still exists for every zone.
    private const int LastYear = 9990;

    /// <summary>Zero as it is written, and what looks like it on a keyboard.</summary>
    private const string Zeros = "〇零○◯Oo0ОоΟο";

    private const string Separators = "-/.年、,\\_~·";

    private const string Digits = "一二三四五六七八九";

    /// <summary>What a day has not that is written as 9月18日.</summary>
    public static BilingualText NoYear { get; } = new("没有写年份", "without a year");

    public static bool TryRead(ReadOnlySpan<char> text, bool from1904, out LocalDate date)
    {
        date = default;
        if (
            text.Length == 10
            && text[4] == '-'
            && text[7] == '-'
            && Number(text[..4]) is { } y
            && Number(text[5..7]) is { } m
            && Number(text[8..]) is { } d
        )
        {
            return TryMake(y, m, d, out date);
        }

        Span<char> plain = stackalloc char[Longest];
        int length = Write(text, plain);
        return length > 0 && TryReadPlain(plain[..length], from1904, out date);
    }

    /// <summary>Reads a day that is written without its year: 9月18日, 9.18, 9/18.</summary>
    public static bool TryReadInYear(ReadOnlySpan<char> text, int year, out LocalDate date)
    {
        date = default;
        Span<char> plain = stackalloc char[Longest];
        int length = Write(text, plain);
        string written = new(plain[..length]);
        return DayOfYear().Match(written) is { Success: true } match
            && TryMake(year, Number(match.Groups["month"].ValueSpan), Number(match.Groups["day"].ValueSpan), out date)
            && BehindDate.TryRead(written.AsSpan(match.Length), ref date);
    }

    /// <summary>Why a text is not a date, where that is known: it holds several, or has no year or no day.</summary>
    public static BilingualText? Flaw(string text)
    {
        string plain = PlainText.Of(text);
        return plain.Length > 4 * Longest ? null
            : AnyDay().Count(plain) > 1 ? new("不止一个日期", "more than one date")
            : DayOfYear().IsMatch(plain) ? NoYear
            : YearAndMonth().IsMatch(plain) ? new("没有写哪一天", "without the day")
            : null;
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, bool from1904, out LocalDate date)
    {
        date = default;
        int digits = DigitsAt(text, 0);
        if (CountedDate.HasLength(digits))
        {
            return CountedDate.TryRead(text, digits, from1904, out date);
        }

        int at = digits;
        bool read = digits switch
        {
            8 => TryMake(Number(text[..4]), Number(text[4..6]), Number(text[6..8]), out date),
            4 => TryReadSeparated(text, ref at, out date) || TryReadChinese(text, ref at, out date),
            0 => TryReadChinese(text, ref at, out date),
            _ => false,
        };
        return (read && BehindDate.TryRead(text[at..], ref date)) || EnglishDate.TryRead(text, out date);
    }

    private static bool TryReadSeparated(ReadOnlySpan<char> text, ref int at, out LocalDate date)
    {
        date = default;
        int? year = Number(text[..4]);
        at = 4;
        char separator = Separator(text, ref at);
        char second = separator == '年' ? '月' : separator;
        if (
            !Separators.Contains(separator, StringComparison.Ordinal)
            || !TryReadShort(text, ref at, out int month)
            || Separator(text, ref at) != second
        )
        {
            return false;
        }

        if (!TryReadShort(text, ref at, out int day) || !TryMake(year, month, day, out date))
        {
            return false;
        }

        SkipDayWord(text, ref at, separator);
        return true;
    }

    private static bool TryReadChinese(ReadOnlySpan<char> text, ref int at, out LocalDate date)
    {
        date = default;
        int monthAt = text.IndexOf('月');
        int dayAt = text.IndexOfAny('日', '号');
        if (text.Length < 5 || text[4] != '年' || monthAt < 5 || dayAt < monthAt)
        {
            return false;
        }

        int year = 0;
        foreach (char c in text[..4])
        {
            int digit =
                Zeros.Contains(c, StringComparison.Ordinal) ? 0
                : char.IsAsciiDigit(c) ? c - '0'
                : Digits.IndexOf(c, StringComparison.Ordinal) + 1;
            year = (year * 10) + digit;
            if (digit == 0 && !Zeros.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        at = dayAt + 1;
        int? month = text[5..monthAt] is "元" ? 1 : Numerals.Read(text[5..monthAt]);
        return TryMake(year, month, Numerals.Read(text[(monthAt + 1)..dayAt]), out date);
    }

    private static bool TryReadShort(ReadOnlySpan<char> text, ref int at, out int number)
    {
        int digits = DigitsAt(text, at);
        number = digits is 1 or 2 ? Number(text.Slice(at, digits))!.Value : 0;
        at += digits;
        return digits is 1 or 2;
    }

    /// <summary>The mark that is here, with the white space around it.</summary>
    private static char Separator(ReadOnlySpan<char> text, ref int at)
    {
        SkipSpaces(text, ref at);
        char mark = at < text.Length ? text[at++] : '\0';
        SkipSpaces(text, ref at);
        return mark;
    }

    private static void SkipDayWord(ReadOnlySpan<char> text, ref int at, char separator)
    {
        int next = at;
        SkipSpaces(text, ref next);
        at = separator == '年' && next < text.Length && text[next] is '日' or '号' ? next + 1 : at;
    }

    private static void SkipSpaces(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    /// <summary>
    /// Writes the text trimmed, in half width, every white space a space and every dash a hyphen; 0 if it is too long for a date.
    /// </summary>
    private static int Write(ReadOnlySpan<char> text, Span<char> plain)
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

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})\s*[月./-]\s*(?<day>[0-9]{1,2})\s*[日号]?(?![0-9./-])", RegexOptions.ExplicitCapture)]
    private static partial Regex DayOfYear();

    [GeneratedRegex("([0-9]{4}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?", RegexOptions.ExplicitCapture)]
    internal static partial Regex AnyDay();

    [GeneratedRegex("^[0-9]{4}[-/.年][0-9]{1,2}(月[上中下]?旬?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearAndMonth();

    internal static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    internal static int? Number(ReadOnlySpan<char> digits)
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

    internal static bool TryMake(int? year, int? month, int? day, out LocalDate date)
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
