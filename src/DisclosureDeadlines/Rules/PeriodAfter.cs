using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Within a period after a trigger. The day of the event is not counted (民法典 art. 201); the last day is inside (art. 1259).</summary>
public abstract class PeriodAfter : DeadlineRule
{
    private protected PeriodAfter(int length, int maxLength, Trigger? trigger)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, maxLength);
        Length = length;
        Trigger = trigger;
    }

    /// <summary>How many units the period has; at least 1.</summary>
    public int Length { get; }

    /// <summary>The event that starts the clock; <see langword="null"/> if the paper does not say.</summary>
    public Trigger? Trigger { get; }

    /// <inheritdoc />
    public sealed override BilingualText Sentence => new(
        Trigger is null ? $"{ChineseLength}内" : $"{Trigger.Words}之日起{ChineseLength}内",
        $"within {EnglishLength} after {(Trigger is null ? "the event" : Trigger.Words)}");

    /// <summary>The period in Chinese, such as 20个工作日.</summary>
    private protected abstract string ChineseLength { get; }

    /// <summary>The period in English, such as "20 working days".</summary>
    private protected abstract string EnglishLength { get; }

    /// <inheritdoc />
    public sealed override bool Equals(DeadlineRule? other) =>
        other is PeriodAfter period && period.Kind == Kind && period.Length == Length && Equals(period.Trigger, Trigger);

    /// <inheritdoc />
    public sealed override int GetHashCode() => HashCode.Combine(Kind, Length, Trigger);

    internal sealed override Reckoning Reckon(LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        var strict = LastDay(eventDate, calendar);
        var start = StartOf(eventDate, calendar, policy);
        var last = start == eventDate ? strict : LastDay(start, calendar);
        return Reckoning.At(Rolling.Apply(policy.PeriodRoll, last, calendar), SafeDay(eventDate, strict, calendar));
    }

    internal sealed override IEnumerable<ExplanationStep> Narrate(Deadline deadline)
    {
        var start = StartOf(deadline.EventDate, deadline.Calendar, deadline.Policy);
        if (start != deadline.EventDate)
        {
            yield return Steps.EventDeemed(deadline.EventDate, start);
        }
        else if (!deadline.Calendar.IsWorkingDay(start))
        {
            yield return Steps.EventTakenStrictly(start);
        }

        yield return Steps.EventExcluded(start);
        foreach (var step in NarratePeriod(start, deadline))
        {
            yield return step;
        }

        var last = LastDay(start, deadline.Calendar);
        if (!deadline.Calendar.IsWorkingDay(last))
        {
            yield return Steps.PeriodEndsOnRestDay(deadline.Calendar.Describe(last), deadline.DueOn!.Value, deadline.Policy.PeriodRoll);
        }
    }

    /// <summary>The last day of the period, before any roll.</summary>
    private protected abstract LocalDate LastDay(LocalDate start, WorkingDayCalendar calendar);

    /// <summary>The last day that is in time whichever way the open questions are decided; <paramref name="strict"/> is the last day of the period.</summary>
    private protected virtual LocalDate SafeDay(LocalDate eventDate, LocalDate strict, WorkingDayCalendar calendar) => strict;

    private protected abstract IEnumerable<ExplanationStep> NarratePeriod(LocalDate start, Deadline deadline);

    private static LocalDate StartOf(LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy policy) =>
        policy.RestDayEvent == RestDayEvent.Deemed ? calendar.NextOrSame(eventDate) : eventDate;
}
