using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The rows of a catalogue whose names are near one that it does not have: offered to the user, and never taken.</summary>
internal static class NearNames
{
    private const int Most = 3;

    /// <summary>Characters of the longest name that is compared, and rows of the longest catalogue: a name costs their product.</summary>
    private const int LongestName = 60;
    private const int LongestCatalogue = 5000;

    /// <summary>The share of the characters that two names have in common, in their order, from which they are near.</summary>
    private const double Near = 0.5;

    /// <summary>Short forms that offices write, and what catalogues print.</summary>
    private static readonly (string Short, string Whole)[] Forms = [("年报", "年度报告"), ("季报", "季度报告"), ("月报", "月度报告")];

    public static IReadOnlyList<CatalogueItem> Of(string name, IReadOnlyList<CatalogueItem> items)
    {
        string sought = Whole(name);
        return sought.Length is 0 or > LongestName || items.Count > LongestCatalogue
            ? []
            :
            [
                .. items
                    .Select(item => (Item: item, Share: Share(sought, Whole(item.Heading))))
                    .Where(pair => pair.Share >= Near)
                    .OrderByDescending(pair => pair.Share)
                    .Take(Most)
                    .Select(pair => pair.Item),
            ];
    }

    private static string Whole(string name) =>
        Forms.Aggregate(PlainText.Of(name), (text, form) => text.Replace(form.Short, form.Whole, StringComparison.Ordinal));

    /// <summary>
    /// Twice what is common over the length of both; all of the shorter one counts as near too, if it is a word and not a character.
    /// </summary>
    private static double Share(string one, string other)
    {
        if (other.Length is 0 or > LongestName)
        {
            return 0;
        }

        int common = Common(one, other);
        double share = 2.0 * common / (one.Length + other.Length);
        return common > 1 && common == Math.Min(one.Length, other.Length) ? Math.Max(share, Near) : share;
    }

    /// <summary>The length of the longest sequence of characters that both names have in this order.</summary>
    private static int Common(string one, string other)
    {
        int[] above = new int[other.Length + 1];
        foreach (char c in one)
        {
            int corner = 0;
            for (int i = 1; i <= other.Length; i++)
            {
                int before = above[i];
                above[i] = other[i - 1] == c ? corner + 1 : Math.Max(above[i], above[i - 1]);
                corner = before;
            }
        }

        return above[^1];
    }
}
