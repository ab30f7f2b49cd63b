using System.Globalization;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A day as programs write it, by digits alone: the serial number of a spreadsheet, a time stamp, milliseconds.</summary>
internal static class CountedDate
{
    private const int SerialDigits = 5;

    /// <summary>Digits of a moment of this century in seconds.</summary>
    private const int SecondDigits = 10;

    /// <summary>Digits of a moment of this century in milliseconds.</summary>
    private const int MillisecondDigits = 13;

    // A number of five digits is the serial number of a day of this century, or no date at all.
    private static readonly LocalDate FirstOfSerials = new(2000, 1, 1);
    private static readonly LocalDate LastOfSerials = new(2100, 12, 31);
    private static readonly LocalDate Epoch1900 = new(1899, 12, 30);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);
    private static readonly Offset Beijing = Offset.FromHours(8);

    /// <summary>Whether so many digits at the beginning of a text are such a day, or none at all.</summary>
    public static bool HasLength(int digits) => digits is SerialDigits or SecondDigits or 12 or MillisecondDigits or 14;

    public static bool TryRead(ReadOnlySpan<char> text, int digits, bool from1904, out LocalDate date)
    {
        date = default;
        return digits switch
        {
            SerialDigits => TryReadSerial(text, from1904, out date),
            SecondDigits => text.Length == digits && TryReadSeconds(text, out date),
            MillisecondDigits => text.Length == digits && TryReadMilliseconds(text, 1, out date),
            _ => text.Length == digits && TryReadStamp(text, out date),
        };
    }

    /// <summary>
    /// Seconds since 1970, to 2033. From 2,000,000,000 on a number may be 2026091845, a day with its hour or the number of a paper, and so may
    /// 1999123123.
    /// </summary>
    private static bool TryReadSeconds(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        bool mayBeginWithDay =
            text[0] > '1'
            || (
                text[1] == '9'
                && WrittenDate.TryMake(WrittenDate.Number(text[..4]), WrittenDate.Number(text[4..6]), WrittenDate.Number(text[6..8]), out _)
            );
        return !mayBeginWithDay && TryReadMilliseconds(text, 1000, out date);
    }

    /// <summary>Milliseconds since 1970, as interfaces of systems give a moment; its day is that in Beijing.</summary>
    private static bool TryReadMilliseconds(ReadOnlySpan<char> text, int factor, out LocalDate date)
    {
        date = Instant
            .FromUnixTimeMilliseconds(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) * factor)
            .WithOffset(Beijing)
            .Date;
        return date >= FirstOfSerials && date <= LastOfSerials;
    }

    /// <summary>20260918103000, as systems name their records.</summary>
    private static bool TryReadStamp(ReadOnlySpan<char> text, out LocalDate date) =>
        WrittenDate.TryMake(WrittenDate.Number(text[..4]), WrittenDate.Number(text[4..6]), WrittenDate.Number(text[6..8]), out date)
        && WrittenDate.Number(text[8..10]) < 24
        && WrittenDate.Number(text[10..12]) < 60
        && (text.Length == 12 || WrittenDate.Number(text[12..]) < 60);

    /// <summary>
    /// Days since the end of 1899, as a spreadsheet counts them from March 1900 on, or since 1904; a fraction is the time of day.
    /// </summary>
    private static bool TryReadSerial(ReadOnlySpan<char> text, bool from1904, out LocalDate date)
    {
        date = (from1904 ? Epoch1904 : Epoch1900).PlusDays(WrittenDate.Number(text[..5])!.Value);
        bool isWhole = text.Length == 5;
        bool hasFraction = text.Length > 6 && text[5] == '.' && WrittenDate.DigitsAt(text, 6) == text.Length - 6;
        return (isWhole || hasFraction) && date >= FirstOfSerials && date <= LastOfSerials;
    }
}
