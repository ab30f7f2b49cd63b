using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>Within N calendar days after a trigger, rest days included.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class CalendarDaysAfter : PeriodAfter
{
    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many days, from 1 to 9999.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the phrase does not say.</param>
    /// <param name="countsEventDay">Whether the phrase counts the day of the event as the first (含当日); it is not counted otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public CalendarDaysAfter(int length, Trigger? trigger = null, bool countsEventDay = false)
        : base(length, TimeUnit.CalendarDay, trigger, countsEventDay) { }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.CalendarDaysAfter;
}
