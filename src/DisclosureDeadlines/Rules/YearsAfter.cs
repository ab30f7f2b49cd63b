using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Within N years after a trigger. The last day is the corresponding day of the year, or 28 February where there is no 29th (民法典 art. 202).
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class YearsAfter : PeriodAfter
{
    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many years, from 1 to 99.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the phrase does not say.</param>
    /// <param name="countsEventDay">Whether the phrase counts the day of the event as the first (含当日); it is not counted otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public YearsAfter(int length, Trigger? trigger = null, bool countsEventDay = false)
        : base(length, TimeUnit.Year, trigger, countsEventDay) { }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.YearsAfter;
}
