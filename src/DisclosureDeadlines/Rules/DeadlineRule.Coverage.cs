using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <content>The same answers without an exception: whether the calendar reaches far enough is asked first.</content>
public abstract partial class DeadlineRule
{
    /// <summary>
    /// The last day in time for an event, where the calendar knows enough days to tell: an event of December may be due in a year whose
    /// notice is still to come.
    /// </summary>
    /// <param name="eventDate">The day of the event, in Beijing. It is not counted.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="deadline">
    /// The answer; it has no due date, but a reason, where the rule computes none. <see langword="null"/> if the calendar does not reach
    /// far enough.
    /// </param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <param name="period">The period that a recurring duty reports on (所属期); <see langword="null"/> if it is not known.</param>
    /// <returns>Whether the calendar knows the event, the answer and all days between them.</returns>
    /// <exception cref="ArgumentException">A period is given to a rule that recurs in periods of another kind.</exception>
    public bool TryApply(
        LocalDate eventDate,
        WorkingDayCalendar calendar,
        [NotNullWhen(true)] out Deadline? deadline,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var question = new DeadlineQuestion(eventDate.ToIso(), period, calendar, policy ?? CountingPolicy.Default);
        var placed = Placed(question);
        deadline = IsCovered(placed) ? new Deadline(this, placed, Answer(placed).Day) : null;
        return deadline is not null;
    }

    /// <inheritdoc cref="TryApply(LocalDate, WorkingDayCalendar, out Deadline, CountingPolicy, ReportingPeriod)" />
    public bool TryApply(
        DateOnly eventDate,
        WorkingDayCalendar calendar,
        [NotNullWhen(true)] out Deadline? deadline,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    ) => TryApply(LocalDate.FromDateOnly(eventDate), calendar, out deadline, policy, period);

    /// <summary>Whether the calendar knows every day that the answer needs, so that asking it is not refused.</summary>
    /// <param name="question">The question as this rule takes it (<see cref="Placed"/>).</param>
    internal virtual bool IsCovered(in DeadlineQuestion question) =>
        !IsDated || (question.Calendar.Contains(question.EventDate) && IsCoveredFromEvent(question));

    /// <summary>The same for an event that the calendar knows, and a rule that computes a date.</summary>
    private protected abstract bool IsCoveredFromEvent(in DeadlineQuestion question);
}
