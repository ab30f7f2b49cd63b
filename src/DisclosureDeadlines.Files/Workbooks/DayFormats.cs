using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// Formats of cells with dates. Who types 2026年9月 into a spreadsheet sees 2026年9月, and the cell holds the first of the month, a day that
/// nobody wrote.
/// </summary>
internal static partial class DayFormats
{
    private const int Longest = 200;

    /// <summary>Whether a format shows the month and not the day.</summary>
    public static bool IsWithoutDay(string? format) =>
        format is { Length: > 0 and <= Longest }
        && Literals().Replace(format, "").ToUpperInvariant() is var codes
        && codes.Contains('Y', StringComparison.Ordinal)
        && codes.Contains('M', StringComparison.Ordinal)
        && codes.AsSpan().IndexOfAny('D', 'H', 'S') < 0;

    /// <summary>Texts, marks and the language, which are no codes.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]")]
    private static partial Regex Literals();
}
