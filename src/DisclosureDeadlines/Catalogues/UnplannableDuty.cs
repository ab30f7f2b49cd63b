using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Catalogues;

/// <summary>A duty of a catalogue's row that recurs, but by no day that could be planned.</summary>
/// <remarks>Immutable.</remarks>
public sealed class UnplannableDuty
{
    internal UnplannableDuty(CatalogueItem item, string? condition, DeadlineRule rule, BilingualText reason)
    {
        Item = item;
        Condition = condition;
        Rule = rule;
        Reason = reason;
    }

    /// <summary>The row.</summary>
    public CatalogueItem Item { get; }

    /// <summary>
    /// Where this one of the row's limits binds, in the words of the phrase; <see langword="null"/> if the row has one limit, or if it
    /// binds everywhere else.
    /// </summary>
    public string? Condition { get; }

    /// <summary>What the phrase asks for.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Why it sets no day. Without a final full stop.</summary>
    public BilingualText Reason { get; }

    /// <summary>The row and the reason.</summary>
    public override string ToString() => $"{Item}: {Reason}";
}
