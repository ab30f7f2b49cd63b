using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Within N months after a trigger. The last day is the corresponding day of the month, or the end of a month that has no such day (民法典
/// art. 202).
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class MonthsAfter : PeriodAfter
{
    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many months, from 1 to 999.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the phrase does not say.</param>
    /// <param name="countsEventDay">Whether the phrase counts the day of the event as the first (含当日); it is not counted otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public MonthsAfter(int length, Trigger? trigger = null, bool countsEventDay = false)
        : base(length, TimeUnit.Month, trigger, countsEventDay) { }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.MonthsAfter;
}
