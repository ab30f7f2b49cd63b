using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Lint;

/// <summary>The words of a row that tell what it is about, put together once for all matters.</summary>
internal sealed class RowWords
{
    public RowWords(CatalogueItem item)
    {
        Own = $"{item.Heading}\n{item.Content}";
        All = $"{string.Join('\n', item.Levels)}\n{Own}";
        LegalBasis = item.LegalBasis;
        Trigger = (item.TimeLimit.Rule as PeriodAfter)?.Trigger?.Words;
    }

    /// <summary>The row's own heading and content.</summary>
    public string Own { get; }

    /// <summary>These and the headings above it.</summary>
    public string All { get; }

    public string? LegalBasis { get; }

    /// <summary>The event that starts the clock; null if the limit names none.</summary>
    public string? Trigger { get; }
}
