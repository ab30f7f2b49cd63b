using System.Text.Json.Serialization;
using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Answers;

/// <summary>A catalogue with its rows.</summary>
internal sealed record CatalogueAnswer(
    string Name,
    string Authority,
    string Title,
    string? Region,
    string? HolidayRegion,
    IReadOnlyList<CatalogueItemAnswer> Items
)
{
    /// <summary>What was not used or not read of the file that it was read from, in sentences; absent for a built-in one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>Which headings were found where, and which column was taken for what; absent for a built-in one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TableAnswer>? Reading { get; init; }

    public static CatalogueAnswer From(DisclosureCatalogue catalogue) =>
        new(
            catalogue.Name,
            catalogue.Authority,
            catalogue.Title,
            catalogue.Place,
            catalogue.Region?.Name,
            [.. catalogue.Items.Select(item => CatalogueItemAnswer.From(item))]
        );
}
