using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Within N months after a trigger. The last day is the corresponding day of the month, or the end of a month that has no such
/// day (民法典 art. 202). If it is a rest day, <see cref="CountingPolicy.PeriodRoll"/> decides.
/// </summary>
public sealed class MonthsAfter : PeriodAfter
{
    /// <summary>The greatest number of months that a rule can have.</summary>
    public const int MaxLength = 999;

    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many months, from 1 to <see cref="MaxLength"/>.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the paper does not say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public MonthsAfter(int length, Trigger? trigger)
        : base(length, MaxLength, trigger)
    {
    }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.MonthsAfter;

    private protected override string ChineseLength => $"{Length}个月";

    private protected override string EnglishLength => Length == 1 ? "1 month" : $"{Length} months";

    private protected override LocalDate LastDay(LocalDate start, WorkingDayCalendar calendar) => start.PlusMonths(Length);

    private protected override IEnumerable<ExplanationStep> NarratePeriod(LocalDate start, Deadline deadline) =>
        [Steps.CorrespondingDay(start, LastDay(start, deadline.Calendar), ChineseLength, EnglishLength)];
}
