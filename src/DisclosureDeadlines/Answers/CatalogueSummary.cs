using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Answers;

/// <summary>A catalogue in a list of them.</summary>
internal sealed record CatalogueSummary(string Name, string Authority, string Title, string? Region, string? HolidayRegion, int Items)
{
    public static CatalogueSummary From(DisclosureCatalogue catalogue) =>
        new(catalogue.Name, catalogue.Authority, catalogue.Title, catalogue.Place, catalogue.Region?.Name, catalogue.Items.Count);
}
