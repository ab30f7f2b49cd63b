using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>Within N hours after a trigger. It is read, but has no due date: an event date has no time of day to count from.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class HoursAfter : UndatedRule
{
    /// <summary>Why hours lead to no date, after an event or before it.</summary>
    internal static readonly BilingualText NoTimeOfDay = new(
        "期限按小时计，只知道起算的日期，算不出截止日期",
        "the limit is in hours, and an event date has no time of day to count from"
    );

    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many hours, from 1 to 9999.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the phrase does not say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public HoursAfter(int length, Trigger? trigger = null)
    {
        Units.Check(length, TimeUnit.Hour);
        Length = length;
        Trigger = trigger;
    }

    /// <summary>How many hours; at least 1.</summary>
    public int Length { get; }

    /// <summary>The event that starts the clock; <see langword="null"/> if the phrase does not say.</summary>
    public Trigger? Trigger { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.HoursAfter;

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            var length = Units.Text(Length, TimeUnit.Hour);
            return Trigger is null
                ? new($"{length.Chinese}内", $"within {length.English} after the event")
                : new($"{Trigger.Words}后{length.Chinese}内", $"within {length.English} after {Trigger.Words}");
        }
    }

    /// <inheritdoc />
    public override BilingualText Reason => NoTimeOfDay;

    internal override Trigger? OnlyTrigger => Trigger;

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is HoursAfter hours && hours.Length == Length && Equals(hours.Trigger, Trigger);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Length, Trigger);
}
