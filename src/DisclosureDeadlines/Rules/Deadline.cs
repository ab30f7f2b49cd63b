using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>The answer of a rule for one event: the last day in time, how sure that is, and why.</summary>
/// <remarks>
/// Immutable. Equal when the rule, the event, the period, the policy, the answer, and the version and region of the calendar are. What is
/// not asked for is not worked out: the publish-by day, the certainty, the parts, the explanation. It is written as JSON and not read back:
/// an answer comes from a rule, an event and a calendar, and never from a document.
/// </remarks>
/// <example>
/// <code>
/// var deadline = new CalendarDaysAfter(15).Apply(new DateOnly(2026, 9, 18), ChinaCalendar.Official);
/// Console.WriteLine($"{deadline.DueOn:uuuu-MM-dd}, at the safest by {deadline.PublishBy:uuuu-MM-dd}, {deadline.Certainty}"); // 2026-10-08, at the safest by 2026-09-30, Official
/// Console.WriteLine(deadline.StatusOn(new LocalDate(2026, 10, 9)).State); // Overdue
/// </code>
/// </example>
[JsonConverter(typeof(DeadlineJsonConverter))]
public sealed class Deadline : IEquatable<Deadline>
{
    private static readonly BilingualText BeforeTheEvent = new(
        "建议最迟日会早于起算日",
        "the last safe working day falls before the event"
    );

    private static readonly BilingualText BeforeTheCalendar = new(
        "建议最迟日会早于日历已知的日子",
        "the last safe working day falls before the days known"
    );

    // One is made for every row of a ledger, and to make it costs most by its size. So what is seldom asked for stands in an object of its
    // own, which most
    // have not: they hold the calendar in its place. A day that may be missing is day 1 of year 1, which no calendar has, and the day that
    // is safe is
    // reckoned when it is asked for.
    private readonly object calendarOrTerms;
    private readonly LocalDate dueOn;

    internal Deadline(DeadlineRule rule, in DeadlineQuestion placed, LocalDate dueOn)
    {
        Rule = rule;
        EventDate = placed.EventDate;
        this.dueOn = dueOn;
        calendarOrTerms =
            placed.Period is null && ReferenceEquals(placed.Policy, CountingPolicy.Default)
                ? placed.Calendar
                : new Terms(placed.Calendar, placed.Policy, placed.Period, placed.AskedOn);
    }

    /// <summary>One by the policy that is meant where none is given, and without a period.</summary>
    internal Deadline(DeadlineRule rule, WorkingDayCalendar calendar, LocalDate eventDate, LocalDate dueOn)
    {
        Rule = rule;
        calendarOrTerms = calendar;
        EventDate = eventDate;
        this.dueOn = dueOn;
    }

    /// <summary>The rule that was applied.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>The day of the event.</summary>
    public LocalDate EventDate { get; }

    /// <summary>
    /// The period that a recurring duty was asked for (所属期), or whose end the limit counts from; <see langword="null"/> if none was given,
    /// and none was taken for want of one.
    /// </summary>
    public ReportingPeriod? Period => Special?.Period;

    /// <summary>
    /// Whether the <see cref="Period"/> is only assumed: the limit counts from a period's end, none was given, and the one that ended last
    /// before the day that was asked for was taken.
    /// </summary>
    public bool IsPeriodAssumed => Special?.AskedOn is not null;

    /// <summary>The calendar that was counted on.</summary>
    public WorkingDayCalendar Calendar => calendarOrTerms as WorkingDayCalendar ?? ((Terms)calendarOrTerms).Calendar;

    /// <summary>The choices that the law leaves open, as they were made.</summary>
    public CountingPolicy Policy => Special?.Policy ?? CountingPolicy.Default;

    /// <summary>
    /// The last day in time, whole (until 24:00 in Beijing; 民法典 art. 203); <see langword="null"/> when there is none, with the
    /// <see cref="Reason"/>.
    /// </summary>
    public LocalDate? DueOn => dueOn != default ? dueOn : null;

    /// <summary>Why there is no <see cref="DueOn"/>; <see langword="null"/> when there is one.</summary>
    public BilingualText? Reason => DueOn is null ? Rule.Reckon(Question).Reason : null;

    /// <summary>
    /// The last working day that is in time whichever way the law's open questions are decided: counted with no roll, and with the
    /// event taken strictly. <see langword="null"/> when there is none, with the <see cref="PublishByReason"/>.
    /// </summary>
    /// <remarks>
    /// Where a period of working days runs through days that no notice covers yet, it is two working days earlier, for the make-up workdays
    /// that may still be ordered. It does not protect against a later amendment of a notice, a regional holiday that is not known, or a
    /// reading of 前 that leaves the named day out.
    /// </remarks>
    public LocalDate? PublishBy =>
        SafeDueOn is { } safeDay && Calendar.TryPreviousOrSame(safeDay, out var safe) && IsInPlay(safe) ? safe : null;

    /// <summary>Why there is no <see cref="PublishBy"/>; <see langword="null"/> when there is one.</summary>
    public BilingualText? PublishByReason =>
        PublishBy is not null
            ? null
            : Reason ?? (SafeDueOn is { } safe && Calendar.TryPreviousOrSame(safe, out _) ? BeforeTheEvent : BeforeTheCalendar);

    /// <summary>
    /// The certainty of the least certain day between the event and the due date, both included; <see langword="null"/> when there is no
    /// due date.
    /// </summary>
    public Certainty? Certainty => DueOn is { } due ? Calendar.CertaintyOf(EventDate, due) : null;

    /// <summary>Why <see cref="Certainty"/> is not official; <see langword="null"/> when it is, or when there is no due date.</summary>
    public BilingualText? CertaintyReason => DueOn is { } due ? Calendar.CertaintyReasonOf(EventDate, due) : null;

    /// <summary>The newest holiday notice that was known: the version of the facts behind the answer.</summary>
    public string DataVersion => Calendar.DataVersion;

    /// <summary>The answers of the parts of a <see cref="Composite"/>, each for the same event; empty for every other rule.</summary>
    public IReadOnlyList<Deadline> Parts =>
        Rule is Composite composite ? [.. composite.Parts.Select(part => part.Rule.Answered(Question))] : ImmutableArray<Deadline>.Empty;

    internal DeadlineQuestion Question => new(EventDate, Period, Calendar, Policy) { AskedOn = Special?.AskedOn };

    /// <summary>
    /// A day that is in time whichever way the law's open questions are decided, a working day or not, or beyond the calendar.
    /// </summary>
    internal LocalDate? SafeDueOn => dueOn != default ? Rule.Answer(Question).SafeDay : null;

    private Terms? Special => calendarOrTerms as Terms;

    /// <summary>How the duty stands on a day. Lateness is decided by dates; the working days are given beside them.</summary>
    /// <param name="today">The day to judge on, in Beijing.</param>
    /// <param name="published">The day it was published; <see langword="null"/> if it is not.</param>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public DeadlineStatus StatusOn(LocalDate today, LocalDate? published = null) => DeadlineStatus.Of(this, today, published);

    /// <inheritdoc cref="StatusOn(LocalDate, LocalDate?)" />
    public DeadlineStatus StatusOn(DateOnly today, DateOnly? published = null) =>
        StatusOn(LocalDate.FromDateOnly(today), published is { } day ? LocalDate.FromDateOnly(day) : null);

    /// <summary>The working day to be reminded on: after it, so many working days are left up to and including the due date.</summary>
    /// <remarks>
    /// It is a working day also where the due date is none, which moves it to the early side: of a duty due on a Sunday, 0 gives the Friday
    /// before and 1 the Thursday. From that day on, until the next working day, <see cref="DeadlineStatus.WorkingDaysLeft"/> is the number
    /// given.
    /// </remarks>
    /// <param name="workingDaysLeft">How many working days are to be left; not negative.</param>
    /// <returns>The day; <see langword="null"/> if there is no due date, or if the day is before the days known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDaysLeft"/> is negative.</exception>
    public LocalDate? RemindOn(int workingDaysLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDaysLeft);
        return
            DueOn is { } due
            && Calendar.TryPreviousOrSame(due, out var last)
            && Calendar.TryAddWorkingDays(last, -workingDaysLeft, out var day)
            ? day
            : null;
    }

    /// <summary>How the due date came about, step by step, each with its source.</summary>
    public Explanation Explain() => new(this);

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(Deadline? left, Deadline? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(Deadline? left, Deadline? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(Deadline? other) =>
        other is not null
        && (DueOn, EventDate, SafeDueOn) == (other.DueOn, other.EventDate, other.SafeDueOn)
        && Rule == other.Rule
        && Period == other.Period
        && Policy == other.Policy
        && (
            ReferenceEquals(Calendar, other.Calendar)
            || (
                Calendar.DataVersion == other.Calendar.DataVersion
                && Calendar.Region == other.Calendar.Region
                && Calendar.KnownOn == other.Calendar.KnownOn
            )
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Deadline);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Rule, EventDate, DueOn);

    /// <summary>The rule and its due date, or why there is none, in the language of the current UI culture.</summary>
    public override string ToString() =>
        $"{Rule}: {DueOn?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) ?? Reason?.ToString(null)}";

    /// <summary>Nothing can be published before the event; only a lead lies before it.</summary>
    private bool IsInPlay(LocalDate safe) => Rule.LooksBack || safe >= EventDate;

    /// <summary>What was asked for besides an event, where that is not how most ask.</summary>
    private sealed record Terms(WorkingDayCalendar Calendar, CountingPolicy Policy, ReportingPeriod? Period, LocalDate? AskedOn);
}
