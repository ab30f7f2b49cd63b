using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// At least so long before an event: 会议召开3日前. <see cref="CountingPolicy.LeadDays"/> says whether the days are whole or clear. A lead is a
/// least time, so the day never rolls. A lead in hours (提前24小时) is read, but has no due date: an event date has no time of day to count
/// from.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class BeforeEvent : DeadlineRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="length">How long before, at least 1.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="trigger">The event; <see langword="null"/> if the phrase does not say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is not from 1 to the unit's greatest, or the unit is none.</exception>
    public BeforeEvent(int length, TimeUnit unit, Trigger? trigger = null)
    {
        Units.Check(length, unit);
        Length = length;
        Unit = unit;
        Trigger = trigger;
    }

    /// <summary>How long before; at least 1.</summary>
    public int Length { get; }

    /// <summary>The unit of the length.</summary>
    public TimeUnit Unit { get; }

    /// <summary>The event; <see langword="null"/> if the phrase does not say.</summary>
    public Trigger? Trigger { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.BeforeEvent;

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            var length = Units.Text(Length, Unit);
            return new(
                Trigger is null ? $"提前{length.Chinese}" : $"{Trigger.Words}的{length.Chinese}前",
                $"at least {length.English} before {(Trigger is null ? "the event" : Trigger.Words)}"
            );
        }
    }

    internal override Trigger? OnlyTrigger => Trigger;

    internal override bool LooksBack => true;

    internal override bool IsDated => Unit != TimeUnit.Hour;

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is BeforeEvent before && (before.Length, before.Unit) == (Length, Unit) && Equals(before.Trigger, Trigger);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Length, Unit, Trigger);

    internal override DueDateResult Reckon(in DeadlineQuestion question)
    {
        if (!IsDated)
        {
            return DueDateResult.None(HoursAfter.NoTimeOfDay);
        }

        var whole = Units.Add(question.EventDate, -Length, Unit, question.Calendar);
        var clear = OneFurther(whole, question);
        return DueDateResult.At(question.Policy.LeadDays == LeadDays.Clear ? clear : whole, SafeDay(clear, question));
    }

    private protected override bool IsCoveredFromEvent(in DeadlineQuestion question)
    {
        var calendar = question.Calendar;
        if (Unit == TimeUnit.WorkingDay)
        {
            return calendar.TryAddWorkingDays(question.EventDate, -Length, out var nth)
                && calendar.TryAddWorkingDays(nth, -1, out var before)
                && calendar.TryAddWorkingDays(before, -calendar.LeadMarginOf(before, question.EventDate), out _);
        }

        var whole = Units.Add(question.EventDate, -Length, Unit, calendar);
        return calendar.Contains(question.Policy.LeadDays == LeadDays.Clear ? OneFurther(whole, question) : whole);
    }

    internal override IEnumerable<ExplanationStep> Narrate(Deadline deadline)
    {
        if (deadline.DueOn is not { } due)
        {
            yield break;
        }

        yield return Steps.EventExcluded(deadline.EventDate);
        yield return Steps.CountedBack(due, Units.Text(Length, Unit), deadline.Policy.LeadDays);
        if (!deadline.Calendar.IsWorkingDay(due))
        {
            yield return RestDaySteps.LeadOnRestDay(deadline.Calendar.Describe(due));
        }
    }

    private LocalDate OneFurther(LocalDate whole, in DeadlineQuestion question) =>
        Unit == TimeUnit.WorkingDay ? question.Calendar.AddWorkingDays(whole, -1) : whole.PlusDays(-1);

    /// <remarks>
    /// Where days before the event are not announced, some may still be taken off, and the Nth working day before come earlier.
    /// </remarks>
    private LocalDate SafeDay(LocalDate clear, in DeadlineQuestion question)
    {
        int margin = Unit == TimeUnit.WorkingDay ? question.Calendar.LeadMarginOf(clear, question.EventDate) : 0;
        return margin == 0 ? clear : question.Calendar.AddWorkingDays(clear, -margin);
    }
}
