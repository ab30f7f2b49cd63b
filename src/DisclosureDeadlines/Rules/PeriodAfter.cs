using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Within a period after a trigger. The day of the event is not counted (民法典 art. 201) unless the phrase says so (含当日); the last day is
/// inside (art. 1259); if it is a rest day, <see cref="CountingPolicy.PeriodRoll"/> decides.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public abstract class PeriodAfter : DeadlineRule
{
    private protected PeriodAfter(int length, TimeUnit unit, Trigger? trigger, bool countsEventDay)
    {
        Units.Check(length, unit);
        Length = length;
        Unit = unit;
        Trigger = trigger;
        CountsEventDay = countsEventDay;
    }

    /// <summary>How many units the period has; at least 1.</summary>
    public int Length { get; }

    /// <summary>The unit that the period is counted in.</summary>
    public TimeUnit Unit { get; }

    /// <summary>The event that starts the clock; <see langword="null"/> if the phrase does not say.</summary>
    public Trigger? Trigger { get; }

    /// <summary>Whether the phrase counts the day of the event as the first day: 自公告之日起7日内（含公告当日）.</summary>
    public bool CountsEventDay { get; }

    /// <inheritdoc />
    public sealed override BilingualText Sentence
    {
        get
        {
            var length = Units.Text(Length, Unit);
            var (included, counted) = CountsEventDay ? ("（含当日）", ", its day counted") : ("", "");
            return Trigger is null
                ? new($"{length.Chinese}内{included}", $"within {length.English} after the event{counted}")
                : new($"{Trigger.Words}之日起{length.Chinese}内{included}", $"within {length.English} after {Trigger.Words}{counted}");
        }
    }

    internal sealed override Trigger? OnlyTrigger => Trigger;

    internal sealed override PeriodKind? EndedPeriod => Trigger?.EndedPeriod;

    internal sealed override bool IsMonotone => true;

    /// <summary>
    /// The deadlines that lie in a year, where the rule counts from the end of periods: of each of them that the calendar knows.
    /// </summary>
    internal IEnumerable<Deadline> DueIn(int year, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        int years =
            1
            + Unit switch
            {
                TimeUnit.Year => Length,
                TimeUnit.Month => Length / 12,
                TimeUnit.Week => Length / 52,
                _ => Length / 200,
            };
        var first = LocalDate.Max(new LocalDate(Math.Max(year - years, calendar.FirstDay.Year), 1, 1), calendar.FirstDay);
        for (var period = ReportingPeriod.Containing(first, EndedPeriod!.Value); period.LastDay.Year <= year; period = period.Plus(1))
        {
            if (
                EndedPeriods.Fits(period, period.Kind, Trigger!)
                && TryApply(period.LastDay, calendar, out var deadline, policy, period)
                && deadline.DueOn!.Value.Year == year
            )
            {
                yield return deadline;
            }
        }
    }

    /// <inheritdoc />
    public sealed override bool Equals(DeadlineRule? other) =>
        other is PeriodAfter period
        && period.Kind == Kind
        && period.Length == Length
        && period.CountsEventDay == CountsEventDay
        && Equals(period.Trigger, Trigger);

    /// <inheritdoc />
    public sealed override int GetHashCode() => HashCode.Combine(Kind, Length, Trigger, CountsEventDay);

    /// <remarks>To count working days is to refuse what the calendar does not know.</remarks>
    internal sealed override DueDateResult Answer(in DeadlineQuestion question) =>
        Unit == TimeUnit.WorkingDay ? ReckonWorkingDays(question) : base.Answer(question);

    internal sealed override DueDateResult Reckon(in DeadlineQuestion question)
    {
        if (Unit == TimeUnit.WorkingDay)
        {
            return ReckonWorkingDays(question);
        }

        var (eventDate, calendar) = (question.EventDate, question.Calendar);
        var strict = LastFrom(eventDate, calendar);
        var start = StartOf(question);
        var last = start == eventDate ? strict : LastFrom(start, calendar);
        var rolled = Rolling.Apply(question.Policy.PeriodRoll, last, calendar);
        // A last day that is moved back cannot move past the event: nothing could be published by then.
        return DueDateResult.At(rolled >= eventDate ? rolled : last, strict);
    }

    private protected sealed override bool IsCoveredFromEvent(in DeadlineQuestion question)
    {
        var (eventDate, calendar) = (question.EventDate, question.Calendar);
        if (question.Policy.RestDayEvent == RestDayEvent.Deemed && !Rolling.IsCovered(Roll.Following, eventDate, calendar))
        {
            return false;
        }

        var start = StartOf(question);
        return Unit == TimeUnit.WorkingDay
            ? calendar.TryAddWorkingDays(eventDate, StepsFrom(eventDate, Length, calendar), out _)
                && calendar.TryAddWorkingDays(start, StepsFrom(start, Length, calendar), out _)
            : Rolling.IsCovered(question.Policy.PeriodRoll, LastFrom(start, calendar), calendar);
    }

    internal override IEnumerable<ExplanationStep> Narrate(Deadline deadline)
    {
        var question = deadline.Question;
        if (question is { AskedOn: { } asked, Period: { } ended })
        {
            yield return Steps.PeriodAssumed(asked, ended);
        }

        var start = StartOf(question);
        if (start != deadline.EventDate)
        {
            yield return RestDaySteps.EventDeemed(deadline.EventDate, start);
        }
        else if (!deadline.Calendar.IsWorkingDay(start))
        {
            yield return RestDaySteps.EventTakenStrictly(start);
        }

        bool deemed = start != deadline.EventDate;
        yield return CountsEventDay ? Steps.EventCounted(start, deemed) : Steps.EventExcluded(start, deemed);
        var last = LastFrom(start, deadline.Calendar);
        foreach (var step in NarratePeriod(start, last, deadline.Calendar))
        {
            yield return step;
        }

        if (!deadline.Calendar.IsWorkingDay(last))
        {
            yield return RestDaySteps.PeriodEndsOnRestDay(
                deadline.Calendar.Describe(last),
                deadline.DueOn!.Value,
                deadline.Policy.PeriodRoll
            );
        }
    }

    /// <summary>The day that the period is counted from, itself not counted: the event, or by policy the next working day.</summary>
    internal static LocalDate StartOf(in DeadlineQuestion question) =>
        question.Policy.RestDayEvent == RestDayEvent.Deemed ? question.Calendar.NextOrSame(question.EventDate) : question.EventDate;

    /// <summary>The last day of the period that is counted from a start, before any roll.</summary>
    internal LocalDate LastFrom(LocalDate start, WorkingDayCalendar calendar)
    {
        if (Unit == TimeUnit.WorkingDay)
        {
            return Counted(start, Length, calendar);
        }

        // A month that has no corresponding day ends the period with its last one, whether or not the first day is counted.
        var last = Units.Add(start, Length, Unit, calendar);
        bool isMonthEnd = Unit is TimeUnit.Month or TimeUnit.Year && last.Day < start.Day;
        return CountsEventDay && !isMonthEnd ? last.PlusDays(-1) : last;
    }

    /// <summary>The day before the first day counted.</summary>
    internal LocalDate EveOf(LocalDate start) => CountsEventDay ? start.PlusDays(-1) : start;

    private IEnumerable<ExplanationStep> NarratePeriod(LocalDate start, LocalDate last, WorkingDayCalendar calendar) =>
        Unit switch
        {
            TimeUnit.WorkingDay => CountedRuns.Between(EveOf(start), last, calendar),
            TimeUnit.CalendarDay or TimeUnit.Week =>
            [
                Steps.CalendarDaysCounted(EveOf(start).PlusDays(1), last, Period.DaysBetween(EveOf(start), last)),
            ],
            _ when CountsEventDay => [Steps.DayBeforeCorresponding(start, last, Units.Text(Length, Unit))],
            _ => [Steps.CorrespondingDay(start, last, Units.Text(Length, Unit))],
        };

    /// <remarks>
    /// Where days of the period are not announced, a make-up workday may still be ordered among them, and the Nth day come earlier.
    /// </remarks>
    private DueDateResult ReckonWorkingDays(in DeadlineQuestion question)
    {
        var (eventDate, calendar) = (question.EventDate, question.Calendar);
        var strict = CountsEventDay ? Counted(eventDate, Length, calendar) : calendar.AddWorkingDays(eventDate, Length);
        int margin = calendar.SafetyMarginOf(eventDate, strict);
        return margin == 0 && question.Policy.RestDayEvent == RestDayEvent.Strict
            ? DueDateResult.At(strict, strict)
            : DueDateResult.At(Counted(StartOf(question), Length, calendar), Counted(eventDate, Math.Max(Length - margin, 0), calendar));
    }

    /// <remarks>Apart, so that what is seldom asked takes no room in what is asked for every event.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private LocalDate Counted(LocalDate start, int workingDays, WorkingDayCalendar calendar) =>
        calendar.AddWorkingDays(start, StepsFrom(start, workingDays, calendar));

    /// <summary>How many working days after a start the last one lies: one less where the start itself is counted.</summary>
    private int StepsFrom(LocalDate start, int workingDays, WorkingDayCalendar calendar) =>
        CountsEventDay && workingDays > 0 && calendar.IsWorkingDay(start) ? workingDays - 1 : workingDays;
}
