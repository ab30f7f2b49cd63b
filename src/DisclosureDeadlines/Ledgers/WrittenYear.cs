using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A year in a cell of its own: 2026, 2026年, 2026年度.</summary>
internal static class WrittenYear
{
    public static int? Read(string? text)
    {
        string plain = PlainText.Of(text).TrimEnd('度').TrimEnd('年');
        return plain.Length == 4 && plain.All(char.IsAsciiDigit) && plain[0] is '1' or '2' ? Numerals.Read(plain) : null;
    }
}
