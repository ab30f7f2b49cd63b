using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Files.Grids;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>A tag of a web page.</summary>
/// <param name="Name">Its name in capitals.</param>
/// <param name="IsEnd">Whether it ends an element.</param>
/// <param name="Attributes">What stands behind the name, as far as it is kept.</param>
internal sealed partial record HtmlTag(string Name, bool IsEnd, string Attributes)
{
    /// <summary>Whether the page does not show the element.</summary>
    public bool IsHidden => Hidden().IsMatch(Attributes);

    /// <summary>A number in an attribute; 1 if there is none.</summary>
    public int Number(string attribute)
    {
        foreach (Match match in Numbers().Matches(Attributes))
        {
            if (match.Groups["name"].ValueSpan.Equals(attribute, StringComparison.OrdinalIgnoreCase))
            {
                return int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                    ? Math.Clamp(number, 1, SheetBudget.Rows)
                    : 1;
            }
        }

        return 1;
    }

    [GeneratedRegex(
        """(?<name>colspan|rowspan)\s*=\s*["']?\s*(?<number>[0-9]{1,9})""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbers();

    [GeneratedRegex("display\\s*:\\s*none", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();
}
