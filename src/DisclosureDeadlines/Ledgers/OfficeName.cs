using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The name of an office, so that two spellings of one are equal.</summary>
internal static class OfficeName
{
    private const string Blanks = " \u3000\u00A0\n";

    /// <summary>办 公 室 and 办公室 are one office; between letters a blank separates words.</summary>
    public static string? Of(string? name) =>
        name is null || !name.AsSpan().ContainsAny(Blanks) || name.Any(char.IsAsciiLetter) ? name : PlainText.Of(name);
}
