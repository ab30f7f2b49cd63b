using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Phrases;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>What is wrong with one printed limit, without a catalogue around it.</summary>
/// <param name="Limit">The limit as printed.</param>
/// <param name="Item">What is to be published.</param>
internal sealed record LimitLint(string Limit, string Item)
{
    /// <summary>The legal basis as printed.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Whose limit it is; null if that is not known.</summary>
    public string? Authority { get; init; }

    /// <summary>The day whose law is applied; null for the newest that is known.</summary>
    public LocalDate? InForceOn { get; init; }

    /// <exception cref="TimeLimitFormatException">The limit cannot be read.</exception>
    public IReadOnlyList<FindingAnswer> Answer()
    {
        var row = new CatalogueRow
        {
            Place = "$",
            LimitPlace = "$",
            Levels = [Item, null, null],
            LegalBasis = LegalBasis,
            TimeLimit = Limit,
        };
        var item = new CatalogueItem(row, 1, TimeLimit.Parse(Limit, LawOfRow.Of(LegalBasis)), isTimeLimitInherited: false, Authority ?? "");
        var catalogue = new DisclosureCatalogue("limit", Authority ?? "", Item, null, [item]);
        return [.. CatalogueLint.Check(catalogue, [], InForceOn, Authority).Select(FindingAnswer.From)];
    }
}
