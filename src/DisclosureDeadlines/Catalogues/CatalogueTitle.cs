using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>What a built-in catalogue is called: its short name and its printed title.</summary>
internal sealed record CatalogueTitle(string Name, string Title)
{
    /// <summary>Those of all built-in catalogues, in the order of their names, without reading a row: a list to choose from is wanted before any of them.</summary>
    public static IEnumerable<CatalogueTitle> OfBuiltIn() =>
        Seeds.In("catalogues").Select(name => Seeds.Read(name, CatalogueJson.ReadTitle));
}
