using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Within N working days after a trigger. Make-up workdays are counted; the period ends on the Nth day counted, which is never a rest day.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class WorkingDaysAfter : PeriodAfter
{
    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many working days, from 1 to 9999.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the phrase does not say.</param>
    /// <param name="countsEventDay">Whether the phrase counts the day of the event as the first (含当日); it is not counted otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public WorkingDaysAfter(int length, Trigger? trigger = null, bool countsEventDay = false)
        : base(length, TimeUnit.WorkingDay, trigger, countsEventDay) =>
        PlainWorkingDays = countsEventDay || trigger?.EndedPeriod is not null ? 0 : length;

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.WorkingDaysAfter;
}
