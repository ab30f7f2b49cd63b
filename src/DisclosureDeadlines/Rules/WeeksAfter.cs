using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>Within N weeks after a trigger: seven calendar days each.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class WeeksAfter : PeriodAfter
{
    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many weeks, from 1 to 999.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the phrase does not say.</param>
    /// <param name="countsEventDay">Whether the phrase counts the day of the event as the first (含当日); it is not counted otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public WeeksAfter(int length, Trigger? trigger = null, bool countsEventDay = false)
        : base(length, TimeUnit.Week, trigger, countsEventDay) { }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.WeeksAfter;
}
