using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Answers;

/// <summary>A catalogue with its rows.</summary>
internal sealed record CatalogueAnswer(string Name, string Authority, string Title, string? Region, string? HolidayRegion, IReadOnlyList<CatalogueItemAnswer> Items)
{
    public static CatalogueAnswer From(DisclosureCatalogue catalogue) => new(
        catalogue.Name,
        catalogue.Authority,
        catalogue.Title,
        catalogue.Place,
        catalogue.Region?.Name,
        [.. catalogue.Items.Select(item => CatalogueItemAnswer.From(item))]);
}
