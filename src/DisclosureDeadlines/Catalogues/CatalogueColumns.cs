using System.Collections.Frozen;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>The headings that columns are known by. They are listed in <c>seeds/tables/catalogue-headings.tsv</c>.</summary>
internal static class CatalogueColumns
{
    private const string Any = "any";
    private const string Other = "other";

    private static readonly FrozenDictionary<string, string> ByName = Seeds
        .Table("seeds/tables/catalogue-headings.tsv")
        .SelectMany(line => line[1].Split(' ').Select(name => (Name: PlainText.Folded(name), Column: line[0])))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Column);

    /// <summary>The column that a heading names: white space, width, case and a remark in brackets (公开内容（要素）) make no difference.</summary>
    public static CatalogueColumn? Find(string? heading) =>
        NameOf(heading) is { } name and not (Any or Other) ? Enum.Parse<CatalogueColumn>(name, ignoreCase: true) : null;

    /// <summary>Whether a heading names a column of headings without saying of which level.</summary>
    public static bool IsAnyHeading(string? heading) => NameOf(heading) == Any;

    /// <summary>Whether a heading is known, be it of a column that is not used.</summary>
    public static bool IsKnown(string? heading) => NameOf(heading) is not null;

    private static string? NameOf(string? heading) =>
        heading is null
            ? null
            : ByName.GetValueOrDefault(Folded(heading))
                ?? HeadingText
                    .Barer(heading)
                    .Select(barer => ByName.GetValueOrDefault(Folded(barer)))
                    .FirstOrDefault(name => name is not null);

    private static string Folded(string? heading)
    {
        string folded = PlainText.Folded(heading);
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? folded[..bracket] : folded;
    }
}
