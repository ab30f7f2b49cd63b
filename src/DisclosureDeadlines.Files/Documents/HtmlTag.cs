using System.Collections.Frozen;
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
    /// <summary>The elements of HTML that are shown as blocks (its specification, 15.3), as far as text stands in them.</summary>
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create([
        "ADDRESS",
        "ARTICLE",
        "ASIDE",
        "BLOCKQUOTE",
        "BODY",
        "BR",
        "CENTER",
        "DD",
        "DIV",
        "DL",
        "DT",
        "FIELDSET",
        "FIGCAPTION",
        "FIGURE",
        "FOOTER",
        "FORM",
        "HEADER",
        "HR",
        "LEGEND",
        "LI",
        "MAIN",
        "NAV",
        "OL",
        "P",
        "PRE",
        "SECTION",
        "UL",
    ]);

    /// <summary>Whether the page does not show the element.</summary>
    public bool IsHidden => Hidden().IsMatch(Attributes);

    /// <summary>What a box for a tick looks like, which a page draws and has no text for; null for any other element.</summary>
    public char? Box =>
        Name is not "INPUT" || !BoxType().IsMatch(Attributes) ? null
        : Checked().IsMatch(Attributes) ? '☑'
        : '□';

    /// <summary>Whether it is one of the headings, h1 to h6.</summary>
    public bool IsHeading => Name is ['H', >= '1' and <= '6'];

    /// <summary>Whether a page begins a new line with it.</summary>
    public bool IsBlock => IsHeading || Blocks.Contains(Name);

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

    [GeneratedRegex("""\btype\s*=\s*["']?\s*(checkbox|radio)\b""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BoxType();

    [GeneratedRegex("""(^|[\s"'])checked\b""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Checked();

    [GeneratedRegex("display\\s*:\\s*none", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();
}
