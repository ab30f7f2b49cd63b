using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Within N working days after a trigger. Make-up workdays are counted; the period ends on the Nth day counted, which is never a rest day.</summary>
public sealed class WorkingDaysAfter : PeriodAfter
{
    /// <summary>The greatest number of working days that a rule can have.</summary>
    public const int MaxLength = 9999;

    /// <summary>Makes the rule.</summary>
    /// <param name="length">How many working days, from 1 to <see cref="MaxLength"/>.</param>
    /// <param name="trigger">The event that starts the clock; <see langword="null"/> if the paper does not say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public WorkingDaysAfter(int length, Trigger? trigger)
        : base(length, MaxLength, trigger)
    {
    }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.WorkingDaysAfter;

    private protected override string ChineseLength => $"{Length}个工作日";

    private protected override string EnglishLength => Length == 1 ? "1 working day" : $"{Length} working days";

    private protected override LocalDate LastDay(LocalDate start, WorkingDayCalendar calendar) => calendar.AddWorkingDays(start, Length);

    /// <remarks>Where days of the period are not announced, a make-up workday may still be ordered among them, and the Nth day come earlier.</remarks>
    private protected override LocalDate SafeDay(LocalDate eventDate, LocalDate strict, WorkingDayCalendar calendar)
    {
        int margin = calendar.SafetyMarginOf(eventDate, strict);
        return margin == 0 ? strict : calendar.AddWorkingDays(eventDate, Math.Max(Length - margin, 0));
    }

    private protected override IEnumerable<ExplanationStep> NarratePeriod(LocalDate start, Deadline deadline) =>
        CountedRuns.Between(start, LastDay(start, deadline.Calendar), deadline.Calendar);
}
