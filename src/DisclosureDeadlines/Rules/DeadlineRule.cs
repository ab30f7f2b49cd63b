using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// What a time limit asks for, as inert data: it knows no calendar and no date until it is applied to an event. <see cref="Kind"/> tells
/// the shape; there are no other shapes than the named ones, and no other assembly can add one.
/// </summary>
/// <remarks>
/// Immutable, compared by value. It prints as a sentence, in Chinese for a <c>zh</c> culture and else in English. As JSON it is an
/// object whose <c>kind</c> may be in any place.
/// </remarks>
/// <example>
/// <code>
/// DeadlineRule rule = new MonthsAfter(1);
/// Console.WriteLine($"{rule.Apply(new DateOnly(2026, 1, 31), ChinaCalendar.Official).DueOn:uuuu-MM-dd}"); // 2026-02-28
/// Console.WriteLine(rule.TryApply(new DateOnly(2026, 12, 20), ChinaCalendar.Official, out _)); // False
/// </code>
/// </example>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public abstract partial class DeadlineRule : IEquatable<DeadlineRule>, IFormattable
{
    private protected DeadlineRule() { }

    /// <summary>Which of the kinds this is.</summary>
    public abstract RuleKind Kind { get; }

    /// <summary>The rule as a sentence, in both languages.</summary>
    public abstract BilingualText Sentence { get; }

    /// <summary>The event that the rule speaks of, if it speaks of one.</summary>
    internal virtual Trigger? OnlyTrigger => null;

    /// <summary>The kind of period whose end the rule counts from, if it counts from one.</summary>
    internal virtual PeriodKind? EndedPeriod => null;

    /// <summary>
    /// How many working days are added to the event where that is all the rule does, which a calendar does for many dates at a time; 0 if it
    /// does anything else.
    /// </summary>
    internal int PlainWorkingDays { get; private protected init; }

    /// <summary>Whether the rule computes dates at all.</summary>
    internal virtual bool IsDated => true;

    /// <summary>
    /// Whether of two events the later one is never due earlier, whatever the policy, and never refused less where both lie in the
    /// calendar.
    /// </summary>
    internal virtual bool IsMonotone => false;

    /// <summary>Whether the due date lies before the event.</summary>
    internal virtual bool LooksBack => false;

    /// <summary>The last day in time for an event, and for a recurring duty the period that it reports on (所属期).</summary>
    /// <param name="eventDate">The day of the event, in Beijing. It is not counted.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <param name="period">
    /// The period; <see langword="null"/> if it is not known, when a recurring duty answers with its next occurrence. A rule that counts
    /// from the end of such a period (<see cref="Trigger.EndedPeriod"/>: 季度结束后10个工作日内) counts from the last day of this one, which is then
    /// the deadline's event; where it is not known, from that of the period that ended last, on the event date or before it.
    /// </param>
    /// <returns>The answer. It has no due date, but a reason, where the rule computes none.</returns>
    /// <exception cref="CalendarCoverageException">The event, the answer or a day between them is outside the calendar.</exception>
    /// <exception cref="ArgumentException">A period is given to a rule that recurs in periods of another kind.</exception>
    public Deadline Apply(LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy? policy = null, ReportingPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        // What is asked most is one addition, and nothing need be carried round for it.
        return period is null && policy is null && PlainWorkingDays > 0 && calendar.TryAddAhead(eventDate, PlainWorkingDays, out var dueOn)
            ? new Deadline(this, calendar, eventDate, dueOn)
            : Answered(new DeadlineQuestion(eventDate.ToIso(), period, calendar, policy ?? CountingPolicy.Default));
    }

    /// <inheritdoc cref="Apply(LocalDate, WorkingDayCalendar, CountingPolicy, ReportingPeriod)" />
    public Deadline Apply(DateOnly eventDate, WorkingDayCalendar calendar, CountingPolicy? policy = null, ReportingPeriod? period = null) =>
        Apply(LocalDate.FromDateOnly(eventDate), calendar, policy, period);

    /// <summary>
    /// The latest event whose due date is on or before a day: until when must the document be formed for its deadline to fall by then?
    /// </summary>
    /// <param name="dueDate">The day.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <returns>
    /// The event date; <see langword="null"/> if the rule computes no date from one event (recurring duties, fixed dates, composites), or
    /// if the calendar does not know that event.
    /// </returns>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public LocalDate? LatestEvent(LocalDate dueDate, WorkingDayCalendar calendar, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return EventSearch.Latest(this, dueDate.ToIso(), calendar, policy ?? CountingPolicy.Default);
    }

    /// <inheritdoc cref="LatestEvent(LocalDate, WorkingDayCalendar, CountingPolicy)" />
    public DateOnly? LatestEvent(DateOnly dueDate, WorkingDayCalendar calendar, CountingPolicy? policy = null) =>
        LatestEvent(LocalDate.FromDateOnly(dueDate), calendar, policy)?.ToDateOnly();

    /// <summary>The sentence for the current UI culture.</summary>
    public override string ToString() => Sentence.ToString(null);

    /// <summary>
    /// The sentence for a culture; <see langword="null"/> means the current UI culture. The only format is <c>G</c>, the general one.
    /// </summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        BilingualText.RefuseFormat(format);
        return Sentence.ToString(formatProvider);
    }

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(DeadlineRule? left, DeadlineRule? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(DeadlineRule? left, DeadlineRule? right) => !(left == right);

    /// <inheritdoc />
    public abstract bool Equals(DeadlineRule? other);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as DeadlineRule);

    /// <inheritdoc />
    public abstract override int GetHashCode();

    /// <summary>The deadline of a question: placed, reckoned, and then made with all of it.</summary>
    internal Deadline Answered(in DeadlineQuestion question)
    {
        if (EndedPeriod is null)
        {
            return new Deadline(this, question, Answer(question).Day);
        }

        var placed = Placed(question);
        return new Deadline(this, placed, Answer(placed).Day);
    }

    /// <summary>What the rule computes, the event and the due date being days that the calendar knows.</summary>
    /// <exception cref="CalendarCoverageException">The event, the answer or a day between them is outside the calendar.</exception>
    internal virtual DueDateResult Answer(in DeadlineQuestion question)
    {
        if (!IsDated)
        {
            return Reckon(question);
        }

        // An event that the calendar does not know is refused before any date is reckoned from it.
        question.Calendar.Require(question.EventDate);
        var reckoning = Reckon(question);
        question.Calendar.Require(reckoning.Day);
        return reckoning;
    }

    /// <summary>
    /// The question as this rule takes it: what counts from the end of a period counts from the last day of the one that is asked for, and
    /// where none is, of the one that ended last.
    /// </summary>
    internal DeadlineQuestion Placed(in DeadlineQuestion question) =>
        EndedPeriod is { } kind ? EndedPeriods.Place(question, kind, OnlyTrigger!) : question;

    internal abstract DueDateResult Reckon(in DeadlineQuestion question);

    /// <summary>The steps from the event to the due date, without what is said of every deadline alike.</summary>
    internal abstract IEnumerable<ExplanationStep> Narrate(Deadline deadline);
}
