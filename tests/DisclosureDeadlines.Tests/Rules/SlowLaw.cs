using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// A second reading of the law, day by day, made from the articles and not from the library. The day of the event is not counted (民法典 art. 201), the
/// last day is inside (art. 1259), months end on the corresponding day or the month's end (art. 202), and what the law leaves open is asked of
/// the policy.
/// </summary>
internal sealed class SlowLaw(SlowDays days, CountingPolicy policy)
{
    public SlowAnswer Answer(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period)
    {
        try
        {
            return Read(rule, eventDate, period);
        }
        catch (DaysRanOutException)
        {
            return SlowAnswer.OutOfDays;
        }
    }

    /// <summary>The last day in time of a rule with a date of its own. How sure the days up to it are is not asked.</summary>
    /// <exception cref="DaysRanOutException">The calendar does not reach far enough.</exception>
    public LocalDate LastDayInTime(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period = null) => rule switch
    {
        PeriodAfter after => EndOfPeriod(after, eventDate),
        BeforeEvent before => Lead(before, eventDate, policy.LeadDays, 0),
        SameTime => eventDate,
        FixedDate by => Rolled(by.Date, policy.FixedDateRoll),
        RecurringBy recurring => Rolled(Named(recurring, eventDate, period), policy.FixedDateRoll),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "It sets no date."),
    };

    private static Trigger? TriggerOf(DeadlineRule rule) => rule switch
    {
        PeriodAfter after => after.Trigger,
        BeforeEvent before => before.Trigger,
        SameTime same => same.Trigger,
        _ => null,
    };

    private static LocalDate Named(RecurringBy rule, LocalDate eventDate, ReportingPeriod? period)
    {
        var named = period is null ? eventDate : SlowDates.FirstDayOfDatePeriod(rule, period.FirstDay);
        while (!SlowDates.IsNamed(rule, named))
        {
            named = named.PlusDays(1);
        }

        return named;
    }

    private SlowAnswer Read(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period) => rule switch
    {
        PeriodAfter or SameTime or FixedDate => Dated(rule, eventDate, period, notBefore: eventDate),
        BeforeEvent { Unit: not TimeUnit.Hour } => Dated(rule, eventDate, period, notBefore: null),

        RecurringBy { HasDate: true } => Dated(rule, eventDate, period, notBefore: eventDate),
        Composite composite => OfParts(composite, eventDate, period),
        _ => SlowAnswer.Undated,
    };

    /// <param name="rule">The rule.</param>
    /// <param name="eventDate">The event.</param>
    /// <param name="period">The period, if one is given.</param>
    /// <param name="notBefore">The first day on which there is something to publish; <see langword="null"/> if there always is.</param>
    private SlowAnswer Dated(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period, LocalDate? notBefore)
    {
        var due = LastDayInTime(rule, eventDate, period);
        var sure = days.Worst(eventDate, due);
        var publishBy = LastWorkedIfKnown(SafeDay(rule, eventDate, period)!.Value);
        publishBy = publishBy < notBefore ? null : publishBy;
        return new(due, publishBy, sure, HasReason: false, HasPublishByReason: publishBy is null);
    }

    /// <summary>The due date counted so that no open question can make it earlier; the safe day is the last working day up to it.</summary>
    private LocalDate? SafeDay(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period) => rule switch
    {
        PeriodAfter after => SafeEndOfPeriod(after, eventDate),
        BeforeEvent { Unit: not TimeUnit.Hour } before => SafeLead(before, eventDate),
        SameTime => eventDate,
        FixedDate by => by.Date,
        RecurringBy { HasDate: true } recurring => Named(recurring, eventDate, period),
        _ => null,
    };

    private LocalDate EndOfPeriod(PeriodAfter rule, LocalDate eventDate)
    {
        var start = policy.RestDayEvent == RestDayEvent.Deemed ? days.FirstWorked(eventDate) : eventDate;
        if (rule.Unit == TimeUnit.WorkingDay)
        {
            return CountFrom(rule, start, rule.Length);
        }

        // Nothing can be done before the event: a day that would be moved back past it stays where it is.
        var last = EndFrom(rule, start);
        var rolled = Rolled(last, policy.PeriodRoll);
        return rolled < eventDate ? last : rolled;
    }

    /// <summary>Taken strictly and without a roll. A make-up workday that is ordered later brings the Nth working day forward, by two at most.</summary>
    private LocalDate SafeEndOfPeriod(PeriodAfter rule, LocalDate eventDate)
    {
        if (rule.Unit != TimeUnit.WorkingDay)
        {
            return EndFrom(rule, eventDate);
        }

        var end = CountFrom(rule, eventDate, rule.Length);
        return days.MayShift(eventDate, end) ? CountFrom(rule, eventDate, Math.Max(0, rule.Length - 2)) : end;
    }

    /// <summary>The working days of a period. Where the paper counts the day of the event, and it is worked, that day is the first.</summary>
    private LocalDate CountFrom(PeriodAfter rule, LocalDate start, int workingDays) =>
        rule.CountsEventDay && workingDays > 0 && days.IsWorked(start) ? days.Count(start, workingDays - 1, 1) : days.Count(start, workingDays, 1);

    /// <summary>Where the paper counts the day of the event, a period of months that begins on the 15th ends on a 14th, and one that begins on the 31st with a month.</summary>
    private static LocalDate EndFrom(PeriodAfter rule, LocalDate start)
    {
        var corresponding = SlowDates.Plus(start, rule.Length, rule.Unit);
        bool none = rule.Unit is TimeUnit.Month or TimeUnit.Year && corresponding.Day != start.Day;
        return rule.CountsEventDay && !none ? corresponding.PlusDays(-1) : corresponding;
    }

    /// <summary>So long before the event; with clear days, one day more.</summary>
    private LocalDate Lead(BeforeEvent rule, LocalDate eventDate, LeadDays lead, int margin)
    {
        int clear = lead == LeadDays.Clear ? 1 : 0;
        return rule.Unit == TimeUnit.WorkingDay
            ? days.Count(eventDate, rule.Length + clear + margin, -1)
            : SlowDates.Plus(eventDate, -rule.Length, rule.Unit).PlusDays(-clear);
    }

    /// <summary>With clear days. A break that is ordered later takes working days away, three at most.</summary>
    private LocalDate SafeLead(BeforeEvent rule, LocalDate eventDate)
    {
        var clear = Lead(rule, eventDate, LeadDays.Clear, 0);
        return rule.Unit == TimeUnit.WorkingDay && days.MayShift(clear, eventDate) ? Lead(rule, eventDate, LeadDays.Clear, 3) : clear;
    }

    /// <summary>
    /// The whole has a date only where its parts bind together, without a condition, and those with a date start from one trigger: the earliest. What
    /// sets no date, such as 长期公开 in 5个工作日内；长期公开, takes none away.
    /// </summary>
    private SlowAnswer OfParts(Composite composite, LocalDate eventDate, ReportingPeriod? period)
    {
        // A part that the days do not reach refuses the whole, even where the whole has no date of its own.
        composite.Parts.ToList().ForEach(p => Read(p.Rule, eventDate, period));
        var triggers = composite.Parts.Where(p => p.Rule is not (UndatedRule or BeforeEvent { Unit: TimeUnit.Hour } or RecurringBy { HasDate: false })).Select(p => TriggerOf(p.Rule)).ToList();
        if (composite.Relation != PartsRelation.All || composite.Parts.Any(p => p.Condition is not null) || triggers.Distinct().Count() > 1)
        {
            return SlowAnswer.Undated;
        }

        var dated = composite.Parts.Select(p => p.Rule).Where(p => SafeDay(p, eventDate, period) is not null).ToList();
        if (dated.Count == 0)
        {
            return SlowAnswer.Undated;
        }

        // Who publishes by the earliest safe day is in time for every part.
        var due = dated.Min(p => LastDayInTime(p, eventDate, period));
        var publishBy = Read(dated.MinBy(p => SafeDay(p, eventDate, period))!, eventDate, period).PublishBy;
        return new(due, publishBy, days.Worst(eventDate, due), HasReason: false, HasPublishByReason: publishBy is null);
    }

    /// <summary>Before the first day known there is no safe day to name, and the due date stands all the same.</summary>
    private LocalDate? LastWorkedIfKnown(LocalDate day)
    {
        try
        {
            return days.LastWorked(day);
        }
        catch (DaysRanOutException)
        {
            return null;
        }
    }

    private LocalDate Rolled(LocalDate day, Roll roll) => roll switch
    {
        Roll.Following => days.FirstWorked(day),
        Roll.Preceding => days.LastWorked(day),
        _ => day,
    };
}
