using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// A second reading of the law, day by day, made from the articles and not from the library. The day of the event is not counted (民法典 art.
/// 201), the last day is inside (art. 1259), months end on the corresponding day or the month's end (art. 202), and what the law leaves
/// open is asked of the policy.
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
    public LocalDate LastDayInTime(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period = null) =>
        rule switch
        {
            PeriodAfter after => EndOfPeriod(after, Event(after, eventDate, period)),
            BeforeEvent before => Lead(before, eventDate, policy.LeadDays, 0),
            SameTime => eventDate,
            FixedDate by => Rolled(by.Date, policy.FixedDateRoll),
            RecurringBy recurring => Rolled(Named(recurring, eventDate, period), policy.FixedDateRoll),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "It sets no date."),
        };

    private static Trigger? TriggerOf(DeadlineRule rule) =>
        rule switch
        {
            PeriodAfter after => after.Trigger,
            BeforeEvent before => before.Trigger,
            SameTime same => same.Trigger,
            _ => null,
        };

    private static LocalDate Named(RecurringBy rule, LocalDate eventDate, ReportingPeriod? period)
    {
        var named =
            period is not null ? SlowDates.FirstDayOfDatePeriod(rule, period.FirstDay)
            : rule.Assumes == AssumedPeriod.NextDue ? eventDate
            : SlowDates.FirstDayAfter(eventDate, rule.PeriodKind, ended: rule.Assumes == AssumedPeriod.EndedLast);
        while (!SlowDates.IsNamed(rule, named))
        {
            named = named.PlusDays(1);
        }

        return named;
    }

    /// <summary>The last day of the period that is named, or else of the one that ended last, where the rule counts from there.</summary>
    private LocalDate Event(PeriodAfter rule, LocalDate eventDate, ReportingPeriod? period)
    {
        bool Ends(LocalDate day) =>
            rule.Trigger?.Words switch
            {
                "季度结束" => day.PlusDays(1) is { Day: 1, Month: 1 or 4 or 7 or 10 },
                "上半年结束" => day is { Day: 30, Month: 6 },
                "年度终了" => day is { Day: 31, Month: 12 },
                _ => true,
            };
        int months = rule.Trigger?.Words switch
        {
            "季度结束" => 3,
            "上半年结束" => 6,
            "年度终了" => 12,
            _ => 0,
        };
        if (months == 0)
        {
            return eventDate;
        }

        bool named =
            period is { } given
            && given.Kind
                == (
                    months switch
                    {
                        3 => PeriodKind.Quarter,
                        6 => PeriodKind.HalfYear,
                        _ => PeriodKind.Year,
                    }
                )
            && Ends(given.LastDay);
        _ =
            days.Calendar.FirstDay <= eventDate && eventDate <= days.Calendar.LastDay ? 0
            : named ? 0
            : throw new DaysRanOutException(eventDate);
        var last = named ? period!.LastDay : eventDate;
        while (!Ends(last))
        {
            last = last.PlusDays(-1);
        }

        return last >= days.Calendar.FirstDay && last <= days.Calendar.LastDay ? last : throw new DaysRanOutException(eventDate);
    }

    private SlowAnswer Read(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period) =>
        rule switch
        {
            PeriodAfter { Trigger.EndedPeriod: not null } after when Event(after, eventDate, period) is var ended && ended != eventDate =>
                Read(rule, ended, null),
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
    private LocalDate? SafeDay(DeadlineRule rule, LocalDate eventDate, ReportingPeriod? period) =>
        rule switch
        {
            PeriodAfter after => SafeEndOfPeriod(after, Event(after, eventDate, period)),
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

    /// <summary>
    /// Taken strictly and without a roll. A make-up workday that is ordered later brings the Nth working day forward, by two at most.
    /// </summary>
    private LocalDate SafeEndOfPeriod(PeriodAfter rule, LocalDate eventDate)
    {
        if (rule.Unit != TimeUnit.WorkingDay)
        {
            return EndFrom(rule, eventDate);
        }

        var end = CountFrom(rule, eventDate, rule.Length);
        return days.MayShift(eventDate, end) ? CountFrom(rule, eventDate, Math.Max(0, rule.Length - 2)) : end;
    }

    /// <summary>
    /// The working days of a period. Where the paper counts the day of the event, and it is worked, that day is the first.
    /// </summary>
    private LocalDate CountFrom(PeriodAfter rule, LocalDate start, int workingDays) =>
        rule.CountsEventDay && workingDays > 0 && days.IsWorked(start)
            ? days.Count(start, workingDays - 1, 1)
            : days.Count(start, workingDays, 1);

    /// <summary>
    /// Where the paper counts the day of the event, a period of months that begins on the 15th ends on a 14th, and one that begins on the
    /// 31st with a month.
    /// </summary>
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
    /// The whole has a date only where its parts bind together, without a condition, and those with a date start from one trigger: the
    /// earliest. What sets no date, such as 长期公开 in 5个工作日内；长期公开, takes none away.
    /// </summary>
    private SlowAnswer OfParts(Composite composite, LocalDate eventDate, ReportingPeriod? period)
    {
        // A part that the days do not reach refuses the whole, even where the whole has no date of its own.
        composite.Parts.ToList().ForEach(p => Read(p.Rule, eventDate, period));
        if (
            composite.Parts.Select(p => p.Rule).OfType<PeriodAfter>().FirstOrDefault(p => p.Trigger?.EndedPeriod is not null) is { } ended
            && composite.Parts.All(p =>
                p.Rule is UndatedRule or BeforeEvent { Unit: TimeUnit.Hour } or RecurringBy { HasDate: false }
                || TriggerOf(p.Rule)?.EndedPeriod is not null
            )
        )
        {
            eventDate = Event(ended, eventDate, period);
        }

        var triggers = composite
            .Parts.Where(p => p.Rule is not (UndatedRule or BeforeEvent { Unit: TimeUnit.Hour } or RecurringBy { HasDate: false }))
            .Select(p => TriggerOf(p.Rule))
            .ToList();
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

    private LocalDate Rolled(LocalDate day, Roll roll) =>
        roll switch
        {
            Roll.Following => days.FirstWorked(day),
            Roll.Preceding => days.LastWorked(day),
            _ => day,
        };
}
