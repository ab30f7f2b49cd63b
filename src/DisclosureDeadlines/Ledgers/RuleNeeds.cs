using System.Collections.Immutable;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What has to be known about a row before its rule can give a date.</summary>
internal sealed class RuleNeeds
{
    public RuleNeeds(DeadlineRule rule)
    {
        ImmutableArray<DeadlineRule> dated = [.. Parts(rule).Where(part => part.IsDated)];
        IsDated = rule.IsDated;
        Event = dated.Any(part => part is not (RecurringBy or FixedDate));
        Recurring = [.. dated.OfType<RecurringBy>()];
        EndedPeriod = rule.EndedPeriod;
        CountsFromPeriods = dated.Any(part => part.EndedPeriod is not null);
        Fixed = [.. dated.OfType<FixedDate>()];
    }

    /// <summary>Whether the rule as a whole computes a date.</summary>
    public bool IsDated { get; }

    /// <summary>Whether a date counts from the event.</summary>
    public bool Event { get; }

    /// <summary>The kind of period whose end the only limit counts from; null if it counts from another event.</summary>
    public PeriodKind? EndedPeriod { get; }

    /// <summary>Whether any limit counts from the end of a period.</summary>
    public bool CountsFromPeriods { get; }

    /// <summary>The parts that belong to a period.</summary>
    public ImmutableArray<RecurringBy> Recurring { get; }

    /// <summary>The parts that name their day outright.</summary>
    public ImmutableArray<FixedDate> Fixed { get; }

    private static IEnumerable<DeadlineRule> Parts(DeadlineRule rule) =>
        rule is Composite composite ? composite.Parts.SelectMany(part => Parts(part.Rule)) : [rule];
}
