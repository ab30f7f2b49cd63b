using System.Text.RegularExpressions;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A date as people and spreadsheets write it. What can be read in two ways is not read.</summary>
internal static partial class WrittenDate
{
    private const int Longest = 64;

    /// <summary>Zero as it is written, and what looks like it on a keyboard.</summary>
    private const string Zeros = "〇零○◯Oo0ОоΟο";

    private const string Separators = "-/.年、,\\_~";

    private const string Digits = "一二三四五六七八九";

    public static bool TryRead(ReadOnlySpan<char> text, bool from1904, out LocalDate date)
    {
        date = default;
        if (
            text.Length == 10
            && text[4] == '-'
            && text[7] == '-'
            && DatePieces.Number(text[..4]) is { } y
            && DatePieces.Number(text[5..7]) is { } m
            && DatePieces.Number(text[8..]) is { } d
        )
        {
            return DatePieces.TryMake(y, m, d, out date);
        }

        Span<char> plain = stackalloc char[Longest];
        int length = DatePieces.Write(text, plain);
        return length > 0 && TryReadPlain(plain[..length], from1904, out date);
    }

    /// <summary>Reads a day that is written without its year: 9月18日, 9.18, 9/18.</summary>
    public static bool TryReadInYear(ReadOnlySpan<char> text, int year, out LocalDate date)
    {
        date = default;
        Span<char> plain = stackalloc char[Longest];
        int length = DatePieces.Write(text, plain);
        string written = new(plain[..length]);
        return DayOfYear().Match(written) is { Success: true } match
            && DatePieces.TryMake(
                year,
                DatePieces.Number(match.Groups["month"].ValueSpan),
                DatePieces.Number(match.Groups["day"].ValueSpan),
                out date
            )
            && BehindDate.TryRead(written.AsSpan(match.Length), ref date);
    }

    /// <summary>Why a text is not a date, where that is known: it holds several, or has no year or no day.</summary>
    public static BilingualText? Flaw(string text)
    {
        string plain = PlainText.Of(text);
        return plain.Length > 4 * Longest ? null
            : AnyDay().Count(plain) > 1 ? new("不止一个日期", "more than one date")
            : DayOfYear().IsMatch(plain) ? new("没有写年份", "without a year")
            : YearAndMonth().IsMatch(plain) ? new("没有写哪一天", "without the day")
            : null;
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, bool from1904, out LocalDate date)
    {
        date = default;
        int digits = DatePieces.DigitsAt(text, 0);
        if (digits == 5)
        {
            return SerialDay.TryRead(text, from1904, out date);
        }

        if (digits is 12 or 14)
        {
            return text.Length == digits && TryReadStamp(text, out date);
        }

        int at = digits;
        bool read = digits switch
        {
            8 => DatePieces.TryMake(DatePieces.Number(text[..4]), DatePieces.Number(text[4..6]), DatePieces.Number(text[6..8]), out date),
            4 => TryReadSeparated(text, ref at, out date) || TryReadChinese(text, ref at, out date),
            0 => TryReadChinese(text, ref at, out date),
            _ => false,
        };
        return (read && BehindDate.TryRead(text[at..], ref date)) || EnglishDate.TryRead(text, out date);
    }

    /// <summary>20260918103000, as systems name their records.</summary>
    private static bool TryReadStamp(ReadOnlySpan<char> text, out LocalDate date) =>
        DatePieces.TryMake(DatePieces.Number(text[..4]), DatePieces.Number(text[4..6]), DatePieces.Number(text[6..8]), out date)
        && DatePieces.Number(text[8..10]) < 24
        && DatePieces.Number(text[10..12]) < 60
        && (text.Length == 12 || DatePieces.Number(text[12..]) < 60);

    private static bool TryReadSeparated(ReadOnlySpan<char> text, ref int at, out LocalDate date)
    {
        date = default;
        int? year = DatePieces.Number(text[..4]);
        at = 4;
        char separator = DatePieces.Separator(text, ref at);
        char second = separator == '年' ? '月' : separator;
        if (
            !Separators.Contains(separator, StringComparison.Ordinal)
            || !DatePieces.TryReadShort(text, ref at, out int month)
            || DatePieces.Separator(text, ref at) != second
        )
        {
            return false;
        }

        if (!DatePieces.TryReadShort(text, ref at, out int day) || !DatePieces.TryMake(year, month, day, out date))
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
        return DatePieces.TryMake(year, Numerals.Read(text[5..monthAt]), Numerals.Read(text[(monthAt + 1)..dayAt]), out date);
    }

    private static void SkipDayWord(ReadOnlySpan<char> text, ref int at, char separator)
    {
        int next = at;
        DatePieces.SkipSpaces(text, ref next);
        at = separator == '年' && next < text.Length && text[next] is '日' or '号' ? next + 1 : at;
    }

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})\s*[月./-]\s*(?<day>[0-9]{1,2})\s*[日号]?(?![0-9./-])", RegexOptions.ExplicitCapture)]
    private static partial Regex DayOfYear();

    [GeneratedRegex("([0-9]{4}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?", RegexOptions.ExplicitCapture)]
    private static partial Regex AnyDay();

    [GeneratedRegex("^[0-9]{4}[-/.年][0-9]{1,2}(月[上中下]?旬?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearAndMonth();
}
