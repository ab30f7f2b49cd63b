using System.Runtime.CompilerServices;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Applies the limit of a row to what the row says, if it says enough.</summary>
internal sealed class RowJudge
{
    private static readonly BilingualText NoEvent = new("没有成文日期", "there is no event date");

    private readonly RowPeriods periods = new();

    // A ledger has a few limits and the days of a year or two, so those of its deadlines that cost much come again and again.
    private readonly BoundedCache<(RowLimit Limit, LocalDate From), Deadline> deadlines = new(
        2 * LedgerAudit.MostRemembered,
        new ByLimitAndDay()
    );

    private readonly WorkingDayCalendar calendar;

    /// <summary>Null for the policy that is meant where none is given: with that one a rule has a shorter way.</summary>
    private readonly CountingPolicy? policy;
    private readonly LocalDate firstDay;
    private readonly LocalDate lastDay;

    public RowJudge(WorkingDayCalendar calendar, CountingPolicy policy)
    {
        this.calendar = calendar;
        this.policy = ReferenceEquals(policy, CountingPolicy.Default) ? null : policy;
        firstDay = calendar.FirstDay;
        lastDay = calendar.LastDay;
    }

    public Judgement Judge(LedgerRow row, RowLimit limit)
    {
        string? openness = string.IsNullOrWhiteSpace(row.Openness) ? null : row.Openness;
        if (openness is not null && Openness.IsNotToBePublished(openness))
        {
            return Judgement.OutOfScope(new($"台账写明“{Excerpt.Of(openness, 30)}”", $"the ledger says \"{Excerpt.Of(openness, 30)}\""));
        }

        if (row.Fault is { } fault)
        {
            return Judgement.Fault(fault);
        }

        if ((OutsideTheCalendar(row.EventDate) ?? OutsideTheCalendar(row.Published)) is { } beyond)
        {
            return Judgement.Fault(beyond);
        }

        if (openness is not null && Openness.IsUndecided(openness))
        {
            return Judgement.NoDueDate(
                new(
                    $"是否公开还没有定，或者看不出：“{Excerpt.Of(openness, 30)}”",
                    $"whether it is to be published is not decided, or is not clear: \"{Excerpt.Of(openness, 30)}\""
                )
            );
        }

        if (limit is not { Limit.Rule: { } rule, Needs: { } needs })
        {
            return limit.IsUnread ? Judgement.Fault(limit.Reason!) : Judgement.NoDueDate(limit.Reason!);
        }

        if (limit.Undated is { } undated)
        {
            return Judgement.NoDueDate(undated);
        }

        if (row.Doubt is { } doubt)
        {
            return Judgement.Fault(doubt);
        }

        try
        {
            return needs.IsDated ? Apply(row, limit, rule, needs) : NoDate(row, limit.Limit, rule);
        }
        catch (CalendarCoverageException e)
        {
            return Judgement.NoDueDate(Beyond(e.Day));
        }
    }

    private Judgement Apply(LedgerRow row, RowLimit limit, DeadlineRule rule, RuleNeeds needs)
    {
        if (needs.EndedPeriod is { } ended)
        {
            return ApplyToEndOf(ended, row, rule);
        }

        if (needs.CountsFromPeriods)
        {
            return Judgement.NoDueDate(
                new(
                    "几个时限中有的从一期结束起算，要分行登记",
                    "one of several limits counts from the end of a period: give each its own row"
                )
            );
        }

        bool mayBeOther = needs.Event && needs.Recurring.IsEmpty && !row.OtherDays.IsEmpty;
        var other = mayBeOther ? EventOfLimit.Of(row.OtherDays, row.EventName, rule.OnlyTrigger?.Words ?? "") : null;
        if (other is { Day: null, Heading: var unfilled })
        {
            return Judgement.NoDueDate(
                $"时限从{rule.OnlyTrigger!.Words}起算，“{Excerpt.Of(unfilled)}”一列却没有日期",
                $"the limit counts from {rule.OnlyTrigger.Words}, but the column \"{Excerpt.Of(unfilled)}\" has no day"
            );
        }

        if (needs.Event && other is null && row.EventDate is null)
        {
            return Judgement.NoDueDate(NoEvent);
        }

        if (other is { Day: { } named, Heading: var heading })
        {
            if (OutsideTheCalendar(named) is { } beyond)
            {
                return Judgement.Fault(beyond);
            }

            var deadline = limit.Limit!.ForEventOn(named).Rule.Apply(named, calendar, policy);
            return Judgement.Of(deadline) with
            {
                Reason =
                    deadline.Reason
                    ?? new(
                        $"从“{Excerpt.Of(heading)}”{named:uuuu'-'MM'-'dd}起算",
                        $"counted from \"{Excerpt.Of(heading)}\", {named:uuuu'-'MM'-'dd}"
                    ),
            };
        }

        if (needs.Recurring.IsEmpty)
        {
            // A day that is named outright is due whatever day the document was written.
            var from = row.EventDate ?? needs.Fixed.Min(part => new LocalDate(part.Date.Year, 1, 1));
            return Judgement.Of(
                limit.IsReckonedAtOnce
                    ? rule.Apply(from, calendar, policy)
                    : deadlines.Get(
                        (limit, from),
                        this,
                        static (key, judge) => key.Limit.Limit!.ForEventOn(key.From).Rule.Apply(key.From, judge.calendar, judge.policy)
                    )
            );
        }

        var kind = needs.Recurring[0].PeriodKind;
        if (needs.Recurring.Any(part => part.PeriodKind != kind))
        {
            return Judgement.NoDueDate(
                new(
                    "时限按几种周期重复，一个所属期不够",
                    "the limit recurs in periods of several lengths, for which one period is not enough"
                )
            );
        }

        if (periods.Of(row, kind, needs.Recurring[0].HasCustomaryOffset, out var without) is not { } period)
        {
            // 次月15日前 names its month by the event's own.
            return
                without.Status != AuditState.Invalid
                && string.IsNullOrWhiteSpace(row.Period)
                && row.EventDate is { } own
                && needs.Recurring.All(part => part.Assumes == AssumedPeriod.OfEvent)
                ? Judgement.Assumed(rule.Apply(own, calendar, policy), ReportingPeriod.Containing(own, kind))
                : without;
        }

        // Never taken from the day it was written: a report written after its due date is late, and not early for the next.
        var eve = needs.Event ? row.EventDate!.Value : needs.Recurring.Min(part => part.EveOf(period, calendar));
        return Judgement.Of(rule.Apply(eve, calendar, policy, period), period);
    }

    private Judgement NoDate(LedgerRow row, TimeLimit limit, DeadlineRule rule)
    {
        var deadline = rule.Apply(row.EventDate ?? calendar.FirstDay, calendar, policy);
        var parts = row.EventDate is { } day && rule is Composite several ? DatedParts(several, day, row.Period) : [];
        return parts.Count == 0
            ? Judgement.NoDueDate(NoFixedDate.ReasonInWordsOf(rule, limit.Text) ?? deadline.Reason!)
            : Judgement.NoDueDate(
                new(
                    $"{deadline.Reason!.Chinese}：{string.Join("；", parts.Select(part => part.Chinese))}",
                    $"{deadline.Reason.English}: {string.Join("; ", parts.Select(part => part.English))}"
                )
            );
    }

    /// <summary>
    /// The dates that the parts of a limit set for the row, where the whole sets none; of a part that asks for a period, by the row's own,
    /// if it has one.
    /// </summary>
    private List<BilingualText> DatedParts(Composite composite, LocalDate eventDate, string? written)
    {
        var given = string.IsNullOrWhiteSpace(written) ? null : RowPeriods.Read(written);
        var dated = new List<BilingualText>();
        foreach (var part in composite.Parts)
        {
            var kind = part.Rule.EndedPeriod ?? (part.Rule as RecurringBy)?.PeriodKind;
            var period = given is not null && given.Kind == kind ? given : null;
            bool answers = part.Rule is not (Composite or RecurringBy) || period is not null;
            if (answers && part.Rule.Apply(eventDate, calendar, policy, period) is { DueOn: { } due } answer)
            {
                var of = answer.Period is null ? null : new BilingualText($"（{answer.Period}）", $" ({answer.Period})");
                dated.Add(
                    new(
                        $"{part.Sentence.Chinese}{of?.Chinese}，为 {due:uuuu'-'MM'-'dd}",
                        $"{part.Sentence.English}{of?.English} is {due:uuuu'-'MM'-'dd}"
                    )
                );
            }
        }

        return dated;
    }

    /// <summary>季度结束后10个工作日内 counts from the last day of the period, and not from the day on which the document was written.</summary>
    private Judgement ApplyToEndOf(PeriodKind kind, LedgerRow row, DeadlineRule rule)
    {
        var period = periods.Of(row, kind, true, out var without);
        if (period is null)
        {
            return string.IsNullOrWhiteSpace(row.Period) && row.EventDate is { } day
                ? Judgement.Assumed(rule.Apply(day, calendar, policy), null)
                : without;
        }

        return EndedPeriods.Fits(period, kind, rule.OnlyTrigger!)
            ? Judgement.Of(rule.Apply(period.LastDay, calendar, policy, period), period)
            : Judgement.NoDueDate(
                $"时限从{rule.OnlyTrigger!.Words}起算，所属期 {period} 不是这一期",
                $"the limit counts from {rule.OnlyTrigger.Words}, and the period {period} is not that half"
            );
    }

    private BilingualText? OutsideTheCalendar(LocalDate? date) => date is { } day && (day < firstDay || day > lastDay) ? Beyond(day) : null;

    private BilingualText Beyond(LocalDate date) =>
        new(
            $"日历只知道 {firstDay:uuuu'-'MM'-'dd} 至 {lastDay:uuuu'-'MM'-'dd}，不知道 {date:uuuu'-'MM'-'dd}",
            $"the calendar knows {firstDay:uuuu'-'MM'-'dd} to {lastDay:uuuu'-'MM'-'dd}, not {date:uuuu'-'MM'-'dd}"
        );

    /// <summary>The same limit is the same object, so that neither a phrase nor a rule is gone through for each row.</summary>
    private sealed class ByLimitAndDay : IEqualityComparer<(RowLimit Limit, LocalDate From)>
    {
        public bool Equals((RowLimit Limit, LocalDate From) x, (RowLimit Limit, LocalDate From) y) =>
            ReferenceEquals(x.Limit, y.Limit) && x.From == y.From;

        public int GetHashCode((RowLimit Limit, LocalDate From) key) =>
            RuntimeHelpers.GetHashCode(key.Limit) + ((key.From.Year * 12 + key.From.Month) * 31 + key.From.Day) * -1640531535;
    }
}
