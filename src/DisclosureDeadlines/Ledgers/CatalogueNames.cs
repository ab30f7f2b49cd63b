using System.Collections.Frozen;
using System.Globalization;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// Finds the row of a catalogue that a ledger means: by its number, a heading, headings one after the other, or what is to be published.
/// </summary>
internal sealed class CatalogueNames
{
    private readonly DisclosureCatalogue catalogue;
    private readonly FrozenDictionary<string, CatalogueItem[]> byName;

    public CatalogueNames(DisclosureCatalogue catalogue)
    {
        this.catalogue = catalogue;
        byName = catalogue
            .Items.SelectMany(item => NamesOf(item).Distinct().Select(name => (name, item)))
            .GroupBy(pair => pair.name, pair => pair.item)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>
    /// The limit of the row that a name means. Rows with one name and different limits count as none: taking one of them would be a guess.
    /// </summary>
    public RowLimit Find(string name)
    {
        if (!byName.TryGetValue(Plain(name), out var items))
        {
            var near = NearNames.Of(name, catalogue.Items);
            string nearChinese =
                near.Count == 0 ? "" : $"，相近的有{string.Join('、', near.Select(item => $"“{item.Heading}”（#{item.RowNumber}）"))}";
            string nearEnglish =
                near.Count == 0 ? "" : $"; near it are {string.Join(", ", near.Select(item => $"\"{item.Heading}\" (#{item.RowNumber})"))}";
            return RowLimit.None(
                $"目录 {catalogue.Name} 里没有事项“{name}”{nearChinese}",
                $"the catalogue {catalogue.Name} has no item \"{name}\"{nearEnglish}"
            );
        }

        if (items is [var only])
        {
            return RowLimit.Of(only.TimeLimit, only);
        }

        if (items.All(item => item.TimeLimit.Rule.Equals(items[0].TimeLimit.Rule)))
        {
            return RowLimit.Of(items[0].TimeLimit);
        }

        string rows = string.Join(", ", items.Select(item => string.Create(CultureInfo.InvariantCulture, $"#{item.RowNumber}")));
        return RowLimit.None(
            $"目录 {catalogue.Name} 里称作“{name}”的有几行（{rows}），时限不同；请写 {rows.Split(',')[0]} 这样的行号",
            $"several rows of the catalogue {catalogue.Name} are called \"{name}\" ({rows}), with different limits; name one by its row, such as {rows.Split(',')[0]}"
        );
    }

    private static IEnumerable<string> NamesOf(CatalogueItem item)
    {
        string seq = item.RowNumber.ToString(CultureInfo.InvariantCulture);
        yield return "#" + seq;
        yield return seq;
        if (item.PrintedNumber is { } printed)
        {
            yield return Plain(printed);
        }

        string?[] levels = [.. item.Levels.Where(level => level is not null)];
        for (int first = 0; first < levels.Length; first++)
        {
            for (int last = first; last < levels.Length; last++)
            {
                yield return Plain(string.Concat(levels[first..(last + 1)]));
            }
        }

        if (item.Content is { } content)
        {
            yield return Plain(content);
        }
    }

    /// <summary>Without the marks that people put between headings and at their ends.</summary>
    private static string Plain(string name) =>
        string.Concat(PlainText.Of(name).Where(c => char.IsLetterOrDigit(c) || c == '#').Select(char.ToLowerInvariant));
}
