using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Within N calendar days after a trigger, rest days included. If the last is a rest day, <see cref="CountingPolicy.PeriodRoll"/> decides.</summary>
public sealed class CalendarDaysAfter : PeriodAfter
{
    /// <summary>The greatest number of days that a rule can have.</summary>
    public const int MaxLength = 9999;

    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many days, from 1 to <see cref="MaxLength"/>.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the paper does not say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public CalendarDaysAfter(int length, Trigger? trigger)
        : base(length, MaxLength, trigger)
    {
    }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.CalendarDaysAfter;

    private protected override string ChineseLength => $"{Length}日";

    private protected override string EnglishLength => Length == 1 ? "1 calendar day" : $"{Length} calendar days";

    private protected override LocalDate LastDay(LocalDate start, WorkingDayCalendar calendar) => start.PlusDays(Length);

    private protected override IEnumerable<ExplanationStep> NarratePeriod(LocalDate start, Deadline deadline) =>
        [Steps.CalendarDaysCounted(start.PlusDays(1), LastDay(start, deadline.Calendar), Length)];
}
