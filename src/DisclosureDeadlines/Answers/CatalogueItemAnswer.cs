using System.Text.Json.Serialization;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Answers;

/// <summary>A row of a catalogue.</summary>
internal sealed record CatalogueItemAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Catalogue,
    int Seq,
    string? PrintedNumber,
    IReadOnlyList<string?> Levels,
    string? Content,
    string? LegalBasis,
    IReadOnlyList<string> ClauseLimits,
    string TimeLimit,
    bool Inherited,
    DeadlineRule Rule,
    string Publisher,
    string? Responsible,
    IReadOnlyList<string> Channels,
    string? Note
)
{
    /// <param name="item">The row.</param>
    /// <param name="catalogue">Its catalogue, where the document does not name it once for all rows.</param>
    public static CatalogueItemAnswer From(CatalogueItem item, string? catalogue = null) =>
        new(
            catalogue,
            item.RowNumber,
            item.PrintedNumber,
            item.Levels,
            item.Content,
            item.LegalBasis,
            item.ClauseLimits,
            item.TimeLimit.Text,
            item.IsTimeLimitInherited,
            item.TimeLimit.Rule,
            item.Publisher,
            item.Responsible,
            item.Channels,
            item.Note
        );
}
