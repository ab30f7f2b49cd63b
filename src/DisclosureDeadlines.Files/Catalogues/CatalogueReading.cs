using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Shapes;

namespace DisclosureDeadlines.Files.Catalogues;

/// <summary>A catalogue with how it was read.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Tables">The tables that it was read from: their sheets and headings; none for a built-in one, and for JSON.</param>
/// <param name="Notes">What was not used or not read, in sentences for the user.</param>
internal sealed record CatalogueReading(
    DisclosureCatalogue Catalogue,
    IReadOnlyList<(string? Sheet, HeaderBlock Header)> Tables,
    IReadOnlyList<string> Notes
)
{
    public static CatalogueReading Of(DisclosureCatalogue catalogue) => new(catalogue, [], []);
}
