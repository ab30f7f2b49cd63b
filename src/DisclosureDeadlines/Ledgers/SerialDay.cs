using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The number by which a spreadsheet keeps a day: five digits, which are a day of this century or not a date at all.</summary>
internal static class SerialDay
{
    private static readonly LocalDate First = new(2000, 1, 1);
    private static readonly LocalDate Last = new(2100, 12, 31);
    private static readonly LocalDate Epoch1900 = new(1899, 12, 30);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);

    /// <summary>
    /// Days since the end of 1899, as a spreadsheet counts them from March 1900 on, or since 1904; a fraction is the time of day.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, bool from1904, out LocalDate date)
    {
        date = (from1904 ? Epoch1904 : Epoch1900).PlusDays(DatePieces.Number(text[..5])!.Value);
        bool isWhole = text.Length == 5;
        bool hasFraction = text.Length > 6 && text[5] == '.' && DatePieces.DigitsAt(text, 6) == text.Length - 6;
        return (isWhole || hasFraction) && date >= First && date <= Last;
    }
}
