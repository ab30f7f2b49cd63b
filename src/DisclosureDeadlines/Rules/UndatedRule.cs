using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>A rule that never has a due date, and says why: no date is set, or what is set is not a deadline.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public abstract class UndatedRule : DeadlineRule
{
    private protected UndatedRule() { }

    /// <summary>Why no due date can be computed.</summary>
    public abstract BilingualText Reason { get; }

    internal sealed override bool IsDated => false;

    internal sealed override DueDateResult Reckon(in DeadlineQuestion question) => DueDateResult.None(Reason);

    private protected sealed override bool IsCoveredFromEvent(in DeadlineQuestion question) => true;

    internal sealed override IEnumerable<ExplanationStep> Narrate(Deadline deadline) => [];
}
