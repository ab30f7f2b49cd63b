using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Every year, quarter, month or week by a date, which is inside. The duty belongs to a period: the report on 2025 is due on 31 January
/// 2026, whatever day it was written on. Asked without a period, the answer is the next occurrence on or after the date, and says so; where
/// the phrase names the date by the period after the event's own (次月15日前, 次年1月31日前), it is that one.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public abstract class RecurringBy : DeadlineRule
{
    /// <summary>
    /// The day of a month that stands for its last, whichever that is: 每月底前 is <c>new MonthlyBy(RecurringBy.MonthEnd)</c>.
    /// </summary>
    public const int MonthEnd = 31;

    private static readonly BilingualText NoDay = new(
        "没有写明每期的哪一天，算不出截止日期",
        "the phrase does not say by which day of the period, so no date can be computed"
    );

    private protected RecurringBy(PeriodOffset? periodOffset, PeriodOffset customaryOffset, AssumedPeriod assumes = AssumedPeriod.NextDue)
    {
        PeriodOffset = periodOffset ?? customaryOffset;
        if (!Enum.IsDefined(PeriodOffset))
        {
            throw new ArgumentOutOfRangeException(
                nameof(periodOffset),
                periodOffset,
                "A date lies in the period itself, the one before or the one after."
            );
        }

        if (!Enum.IsDefined(assumes) || (assumes != AssumedPeriod.NextDue && PeriodOffset != PeriodOffset.Next))
        {
            throw new ArgumentOutOfRangeException(
                nameof(assumes),
                assumes,
                "Only a date in the period after the one reported on can be told from the event's own."
            );
        }

        Assumes = assumes;
        HasCustomaryOffset = PeriodOffset == customaryOffset;
    }

    /// <summary>In which period the date lies, seen from the one that is reported on.</summary>
    public PeriodOffset PeriodOffset { get; }

    /// <summary>Which period is meant where none is given.</summary>
    public AssumedPeriod Assumes { get; }

    /// <summary>The length of the period that the duty reports on.</summary>
    public abstract PeriodKind PeriodKind { get; }

    /// <summary>Whether the phrase names a day at all; 每季度公开 does not.</summary>
    public abstract bool HasDate { get; }

    /// <summary>Whether the offset is the one that is meant where the phrase does not say.</summary>
    internal bool HasCustomaryOffset { get; }

    /// <summary>The date that the phrase names for a period, before any roll.</summary>
    /// <exception cref="InvalidOperationException">The rule names no day.</exception>
    /// <exception cref="ArgumentException">The period is of another kind.</exception>
    public LocalDate DateFor(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        RequireDate();
        return period.Kind == PeriodKind
            ? DateIn(ReportingPeriod.Shift(period.FirstDay, PeriodKind, (int)PeriodOffset))
            : throw new ArgumentException($"Expected a period of the kind {PeriodKind}, found {period}.", nameof(period));
    }

    /// <summary>The periods whose dates come next, from a day on, in order, to the last that there is.</summary>
    /// <exception cref="InvalidOperationException">The rule names no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date that comes next, or its period, does not lie in the years 1 to 9998.
    /// </exception>
    public IEnumerable<ReportingPeriod> PeriodsDueFrom(LocalDate date)
    {
        RequireDate();
        _ = ReportingPeriod.Containing(date, PeriodKind);
        return From(ReportingPeriod.Containing(NextDate(date), PeriodKind).Plus(-(int)PeriodOffset));

        static IEnumerable<ReportingPeriod> From(ReportingPeriod first)
        {
            for (var period = first; period is not null; period = period.Next())
            {
                yield return period;
            }
        }
    }

    /// <inheritdoc cref="PeriodsDueFrom(LocalDate)" />
    public IEnumerable<ReportingPeriod> PeriodsDueFrom(DateOnly date) => PeriodsDueFrom(LocalDate.FromDateOnly(date));

    /// <summary>
    /// The deadline for the report on a period, whenever it is written: it is counted from the day before the period that the date lies in.
    /// </summary>
    /// <exception cref="CalendarCoverageException">The answer is outside the calendar.</exception>
    /// <exception cref="ArgumentException">The period is of another kind.</exception>
    public Deadline Apply(ReportingPeriod period, WorkingDayCalendar calendar, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        return Apply(EveOf(period, calendar), calendar, policy, period);
    }

    /// <summary>The day before the period that the date lies in: the day that a duty without a date of its own is counted from.</summary>
    internal LocalDate EveOf(ReportingPeriod period, WorkingDayCalendar calendar) =>
        LocalDate.Max(ReportingPeriod.Shift(period.FirstDay, period.Kind, (int)PeriodOffset).PlusDays(-1), calendar.FirstDay);

    /// <summary>The next deadlines from a day on, in order.</summary>
    /// <param name="date">The first day that may be named; by a policy that moves a rest day back, its due date may lie before.</param>
    /// <param name="count">How many; not negative.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <exception cref="CalendarCoverageException">The day or an answer is outside the calendar.</exception>
    /// <exception cref="InvalidOperationException">The rule names no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<Deadline> NextOccurrences(LocalDate date, int count, WorkingDayCalendar calendar, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        RequireDate();
        if (count == 0)
        {
            return [];
        }

        calendar.Require(date);
        return [.. PeriodsDueFrom(date).Take(count).Select(period => Apply(date, calendar, policy, period))];
    }

    /// <inheritdoc cref="NextOccurrences(LocalDate, int, WorkingDayCalendar, CountingPolicy)" />
    public IReadOnlyList<Deadline> NextOccurrences(DateOnly date, int count, WorkingDayCalendar calendar, CountingPolicy? policy = null) =>
        NextOccurrences(LocalDate.FromDateOnly(date), count, calendar, policy);

    /// <summary>
    /// The deadlines whose due date lies in a year, in order, whatever period they report on: the report on 2026, due on 31 January 2027,
    /// is one of 2027's.
    /// </summary>
    /// <remarks>
    /// A day that the phrase names before the calendar's first day is left out, also where the policy would roll it into the year.
    /// </remarks>
    /// <param name="year">The year.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <exception cref="CalendarCoverageException">The calendar does not know all of the year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    /// <exception cref="InvalidOperationException">The rule names no day.</exception>
    public IReadOnlyList<Deadline> DueIn(int year, WorkingDayCalendar calendar, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        calendar.Require(first);
        calendar.Require(last);

        // A roll leads over one break, and no break is as long as a year.
        return
        [
            .. PeriodsDueFrom(LocalDate.Max(first.PlusYears(-1), calendar.FirstDay))
                .TakeWhile(period => DateFor(period) <= LocalDate.Min(last.PlusYears(1), calendar.LastDay))
                .Where(period => DueDateOf(period, calendar, policy)?.Year == year)
                .Select(period => Apply(period, calendar, policy)),
        ];
    }

    /// <summary>The date inside the period that begins on a day.</summary>
    private protected abstract LocalDate DateIn(LocalDate firstDay);

    internal sealed override bool IsDated => HasDate;

    /// <remarks>
    /// A later day lies in the same period or in a later one, whose date comes later; and no roll changes the order of two days.
    /// </remarks>
    internal sealed override bool IsMonotone => true;

    internal sealed override DueDateResult Reckon(in DeadlineQuestion question)
    {
        if (!HasDate)
        {
            return DueDateResult.None(NoDay);
        }

        var named = NamedDate(question);
        return DueDateResult.At(Rolling.Apply(question.Policy.FixedDateRoll, named, question.Calendar), named);
    }

    private protected sealed override bool IsCoveredFromEvent(in DeadlineQuestion question) =>
        Rolling.IsCovered(question.Policy.FixedDateRoll, NamedDate(question), question.Calendar);

    internal sealed override IEnumerable<ExplanationStep> Narrate(Deadline deadline)
    {
        var period = deadline.Period ?? ReportingPeriod.Containing(AssumedDate(deadline.EventDate), PeriodKind).Plus(-(int)PeriodOffset);
        var named = DateFor(period);
        yield return deadline.Period is not null ? Steps.DateOfPeriod(period, named)
        : Assumes != AssumedPeriod.NextDue ? Steps.DateAfterPeriod(deadline.EventDate, period, named, Assumes)
        : Steps.NextOccurrence(deadline.EventDate, period, named);
        var day = deadline.Calendar.Describe(named);
        if (!day.IsWorkingDay)
        {
            yield return RestDaySteps.FixedDateOnRestDay(day, deadline.DueOn!.Value, deadline.Policy.FixedDateRoll);
        }
    }

    /// <summary>The due date of a period whose named date the calendar knows; null if it rolls beyond the calendar.</summary>
    private LocalDate? DueDateOf(ReportingPeriod period, WorkingDayCalendar calendar, CountingPolicy? policy)
    {
        var (named, roll) = (DateFor(period), (policy ?? CountingPolicy.Default).FixedDateRoll);
        return Rolling.IsCovered(roll, named, calendar) ? Rolling.Apply(roll, named, calendar) : null;
    }

    private LocalDate NamedDate(in DeadlineQuestion question) =>
        question.Period is { } period ? DateFor(period) : AssumedDate(question.EventDate);

    /// <summary>The named date for a day where no period is given.</summary>
    private LocalDate AssumedDate(LocalDate date)
    {
        if (Assumes == AssumedPeriod.NextDue)
        {
            return NextDate(date);
        }

        var start = ReportingPeriod.StartOf(date, PeriodKind);
        var after = ReportingPeriod.Shift(start, PeriodKind, 1);
        return Assumes == AssumedPeriod.OfEvent || after.PlusDays(-1) == date ? DateIn(after) : DateIn(start);
    }

    /// <summary>The first named date on or after a day: it lies in that day's period or in the next.</summary>
    private LocalDate NextDate(LocalDate date)
    {
        var day = date.ToIso();
        var start = ReportingPeriod.StartOf(day, PeriodKind);
        var named = DateIn(start);
        return named >= day ? named : DateIn(ReportingPeriod.Shift(start, PeriodKind, 1));
    }

    private void RequireDate()
    {
        if (!HasDate)
        {
            throw new InvalidOperationException("The rule names no day.");
        }
    }
}
