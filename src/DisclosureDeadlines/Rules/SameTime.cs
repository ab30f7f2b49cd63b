using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>Together with another publication or event, on its day: 与政策文件同步公开.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class SameTime : DeadlineRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="trigger">The event on whose day to publish; <see langword="null"/> if the phrase does not say.</param>
    public SameTime(Trigger? trigger = null) => Trigger = trigger;

    /// <summary>The event on whose day to publish; <see langword="null"/> if the phrase does not say.</summary>
    public Trigger? Trigger { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.SameTime;

    /// <inheritdoc />
    public override BilingualText Sentence =>
        new(
            Trigger is null ? "同步公开" : $"与{Trigger.Words}同步公开",
            Trigger is null ? "on the day of the event" : $"on the day of {Trigger.Words}"
        );

    internal override Trigger? OnlyTrigger => Trigger;

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) => other is SameTime same && Equals(same.Trigger, Trigger);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Trigger);

    internal override DueDateResult Reckon(in DeadlineQuestion question) => DueDateResult.At(question.EventDate, question.EventDate);

    private protected override bool IsCoveredFromEvent(in DeadlineQuestion question) => true;

    internal override IEnumerable<ExplanationStep> Narrate(Deadline deadline) => [Steps.OnTheDayItself(deadline.EventDate)];
}
