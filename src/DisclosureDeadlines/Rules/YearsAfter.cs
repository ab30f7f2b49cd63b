using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Within N years after a trigger. The last day is the corresponding day of the year, or 28 February where there is no 29th
/// (民法典 art. 202). If it is a rest day, <see cref="CountingPolicy.PeriodRoll"/> decides.
/// </summary>
public sealed class YearsAfter : PeriodAfter
{
    /// <summary>The greatest number of years that a rule can have.</summary>
    public const int MaxLength = 99;

    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many years, from 1 to <see cref="MaxLength"/>.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the paper does not say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public YearsAfter(int length, Trigger? trigger)
        : base(length, MaxLength, trigger)
    {
    }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.YearsAfter;

    private protected override string ChineseLength => $"{Length}年";

    private protected override string EnglishLength => Length == 1 ? "1 year" : $"{Length} years";

    private protected override LocalDate LastDay(LocalDate start, WorkingDayCalendar calendar) => start.PlusYears(Length);

    private protected override IEnumerable<ExplanationStep> NarratePeriod(LocalDate start, Deadline deadline) =>
        [Steps.CorrespondingDay(start, LastDay(start, deadline.Calendar), ChineseLength, EnglishLength)];
}
