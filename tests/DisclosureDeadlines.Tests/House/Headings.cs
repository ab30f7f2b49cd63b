using System.Globalization;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The headings of a page in Markdown.</summary>
internal static class Headings
{
    /// <summary>Each heading with its marks, such as <c>## The map</c>.</summary>
    public static IReadOnlyList<string> Of(string file)
    {
        List<string> headings = [];
        bool isCode = false;
        foreach (string line in File.ReadLines(file))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (!isCode && line.StartsWith('#') && line.TrimStart('#').StartsWith(' '))
            {
                headings.Add(line.TrimEnd());
            }
        }

        return headings;
    }

    /// <summary>
    /// What a link to a place of the page may say: as GitHub makes it of the headings, small, without punctuation, blanks as hyphens; the
    /// second of two alike has a number.
    /// </summary>
    public static IReadOnlySet<string> Anchors(string file)
    {
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (string heading in Of(file))
        {
            string anchor = Anchor(heading.TrimStart('#').Trim());
            string unlike = anchor;
            for (int number = 1; !anchors.Add(unlike); number++)
            {
                unlike = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{number}");
            }
        }

        return anchors;
    }

    private static string Anchor(string heading) =>
        string.Concat(
            heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : char.ToLowerInvariant(c))
        );
}
