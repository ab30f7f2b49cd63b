using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>One run of a clock, from its start: what was left out, and what was granted.</summary>
internal sealed class ClockRun(
    ClockRule rule,
    WorkingDayCalendar calendar,
    CasePolicy policy,
    Happening startedBy,
    DateOnly start,
    string? article
)
{
    private readonly ClockCount count = new(rule, calendar);

    /// <summary>What started it.</summary>
    public Happening StartedBy => startedBy;

    public DateOnly Start => start;

    /// <summary>The article by which it started.</summary>
    public string? Article => article;

    public List<ClockPause> Pauses { get; } = [];

    /// <summary>The extensions as far as they count, in the rule's unit, each with its happening.</summary>
    public List<(Happening By, int Units)> Extensions { get; } = [];

    /// <summary>A later last day that was announced (延迟答复): the count is not full before it; null if none was announced.</summary>
    public (Happening By, DateOnly Day)? Deferred { get; set; }

    public ClockCount Count => count;

    /// <summary>How much the extensions have granted together.</summary>
    public int Granted => Extensions.Sum(extension => extension.Units);

    /// <summary>The days left out as they are known on a day: a pause that is open then runs on, whatever its term.</summary>
    public LeftOut OpenEnded(DateOnly on) =>
        LeftOut.Of(Pauses, policy.Pause, pause => pause.IsOpenOn(on) ? DateOnly.MaxValue : pause.End!.Value);

    /// <summary>The days left out if nobody answers: a pause with a term ends with it.</summary>
    public LeftOut UntilTerms() => LeftOut.Of(Pauses, policy.Pause, pause => pause.End ?? DateOnly.MaxValue);

    /// <summary>The days left out if every open pause ended on a day.</summary>
    public LeftOut EndingOn(DateOnly day) => LeftOut.Of(Pauses, policy.Pause, pause => pause.IsOpenOn(day) ? day : pause.End!.Value);

    public bool IsPausedOn(DateOnly day)
    {
        foreach (var pause in Pauses)
        {
            if (pause.IsOpenOn(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pauses still open on a day that have lasted longer than the law waits.</summary>
    public IEnumerable<ClockPause> PausesOpenFor(AfterPausePart after, DateOnly on) =>
        Pauses.Where(pause =>
            pause.IsOpenOn(on)
            && (after.Causes.IsEmpty || (pause.BegunBy.Cause is { } cause && after.Causes.Contains(cause)))
            && on > after.Length.After(pause.Begin, calendar)
        );

    /// <summary>The due date as it is known on a day; null while a pause keeps the count from being full.</summary>
    public DateOnly? DueOn(DateOnly day) => Measure(OpenEnded(day)).Last is { } last ? Rolled(last) : null;

    /// <summary>
    /// The last day of the count and how many days it has. Where a pause runs on there is no last day, and the number is what is known of
    /// it.
    /// </summary>
    /// <exception cref="CalendarCoverageException">A day needed is outside the calendar.</exception>
    public (DateOnly? Last, int Total) Measure(LeftOut leftOut)
    {
        int granted = policy.ExtendsRolledEnd && rule.Unit != TimeUnit.WorkingDay ? 0 : Granted;
        int total = DaysOf(start, rule.Length + granted);
        var last = count.Full(start, total, leftOut);
        foreach (var (_, units) in granted == 0 && Extensions.Count > 0 ? Extensions : [])
        {
            var end = last is { } day ? Following(day) : start;
            total += (last is { } before ? count.CountedBetween(before, end, leftOut) : 0) + DaysOf(end, units);
            last = count.Full(start, total, leftOut);
        }

        return Deferred is { Day: var told } && last < told ? (told, count.CountedBetween(start, told, leftOut)) : (last, total);
    }

    /// <summary>
    /// How many days are counted from the last day of the count up to another, if every pause that is open on a day ended on it. The first
    /// and last days of pauses are taken as by default, so that what was granted does not depend on how they are taken later.
    /// </summary>
    public int DaysUpTo(DateOnly until, DateOnly on)
    {
        var leftOut = LeftOut.Of(Pauses, PauseDays.AsPeriods, pause => pause.IsOpenOn(on) ? on : pause.End!.Value);
        return count.CountedBetween(Measure(leftOut).Last!.Value, until, leftOut);
    }

    /// <summary>The due date where the count is full on a day: that day, or for calendar days the next working day.</summary>
    public DateOnly Rolled(DateOnly last) => rule.Unit == TimeUnit.WorkingDay || policy.DoesNotRoll ? last : calendar.NextOrSame(last);

    private DateOnly Following(DateOnly day) => policy.DoesNotRoll ? day : calendar.NextOrSame(day);

    /// <summary>
    /// How many days a number of the rule's units has from a day on: for months up to the corresponding day (民法典 art. 202).
    /// </summary>
    private int DaysOf(DateOnly from, int units) =>
        rule.Unit switch
        {
            TimeUnit.Month => DaysTo(from, CaseDays.Of(from).PlusMonths(units)),
            TimeUnit.Year => DaysTo(from, CaseDays.Of(from).PlusYears(units)),
            _ => units,
        };

    private int DaysTo(DateOnly from, LocalDate to)
    {
        calendar.Require(to);
        return CaseDays.Of(to).DayNumber - from.DayNumber;
    }
}
