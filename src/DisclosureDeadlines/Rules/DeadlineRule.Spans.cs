using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <content>The rule over spans of events, allocating nothing.</content>
public abstract partial class DeadlineRule
{
    /// <summary>
    /// The last day in time for each of many events, as
    /// <see cref="Apply(LocalDate, WorkingDayCalendar, CountingPolicy?, ReportingPeriod?)"/> gives it.
    /// </summary>
    /// <param name="eventDates">The days of the events, in Beijing. They are not counted.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="dueDates">Where the answers go, as long as <paramref name="eventDates"/>; it may be the same span.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <remarks>Every event is reckoned before any answer is written, so after an exception the answers are as they were.</remarks>
    /// <exception cref="InvalidOperationException">The rule computes no date; the message says why.</exception>
    /// <exception cref="ArgumentException">The spans differ in length, or overlap without being the same.</exception>
    /// <exception cref="CalendarCoverageException">
    /// An event, its answer or a day between them is outside the calendar; <see cref="CalendarCoverageException.Index"/> says which event.
    /// </exception>
    public void Apply(
        ReadOnlySpan<LocalDate> eventDates,
        WorkingDayCalendar calendar,
        Span<LocalDate> dueDates,
        CountingPolicy? policy = null
    )
    {
        CheckSpans(eventDates, calendar, dueDates);
        if (IsPlainAddition(policy))
        {
            calendar.AddWorkingDays(eventDates, PlainWorkingDays, dueDates);
            return;
        }

        var choices = policy ?? CountingPolicy.Default;
        if (!(IsMonotone && AreEndsKnown(eventDates, calendar, choices)))
        {
            for (int i = 0; i < eventDates.Length; i++)
            {
                _ = DueOn(eventDates[i], i, calendar, choices);
            }
        }

        for (int i = 0; i < eventDates.Length; i++)
        {
            dueDates[i] = DueOn(eventDates[i], i, calendar, choices);
        }
    }

    /// <inheritdoc cref="Apply(ReadOnlySpan{LocalDate}, WorkingDayCalendar, Span{LocalDate}, CountingPolicy?)" />
    public void Apply(
        ReadOnlySpan<DateOnly> eventDates,
        WorkingDayCalendar calendar,
        Span<DateOnly> dueDates,
        CountingPolicy? policy = null
    )
    {
        CheckSpans(eventDates, calendar, dueDates);
        if (IsPlainAddition(policy))
        {
            calendar.AddWorkingDays(eventDates, PlainWorkingDays, dueDates);
            return;
        }

        var choices = policy ?? CountingPolicy.Default;
        if (!(IsMonotone && AreEndsKnown(eventDates, calendar, choices)))
        {
            for (int i = 0; i < eventDates.Length; i++)
            {
                _ = DueOn(LocalDate.FromDateOnly(eventDates[i]), i, calendar, choices);
            }
        }

        for (int i = 0; i < eventDates.Length; i++)
        {
            dueDates[i] = DueOn(LocalDate.FromDateOnly(eventDates[i]), i, calendar, choices).ToDateOnly();
        }
    }

    /// <summary>
    /// Whether a rule of which no later event is due earlier has an answer for the first of the events and for the last. Then it has one
    /// for all that lie between, and they need not be reckoned once more to learn that before anything is written.
    /// </summary>
    private bool AreEndsKnown(ReadOnlySpan<LocalDate> eventDates, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        if (eventDates.IsEmpty)
        {
            return true;
        }

        var (first, last) = (eventDates[0].ToIso(), eventDates[0].ToIso());
        foreach (var date in eventDates)
        {
            var day = date.ToIso();
            first = DayNumbers.Order(day) < DayNumbers.Order(first) ? day : first;
            last = DayNumbers.Order(day) > DayNumbers.Order(last) ? day : last;
        }

        return IsKnown(first, calendar, policy) && IsKnown(last, calendar, policy);
    }

    private bool AreEndsKnown(ReadOnlySpan<DateOnly> eventDates, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        if (eventDates.IsEmpty)
        {
            return true;
        }

        var (first, last) = (eventDates[0], eventDates[0]);
        foreach (var date in eventDates)
        {
            first = date < first ? date : first;
            last = date > last ? date : last;
        }

        return IsKnown(LocalDate.FromDateOnly(first), calendar, policy) && IsKnown(LocalDate.FromDateOnly(last), calendar, policy);
    }

    private bool IsKnown(LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy policy) =>
        IsCovered(Placed(new DeadlineQuestion(eventDate, null, calendar, policy)));

    private void CheckSpans<TDate>(ReadOnlySpan<TDate> eventDates, WorkingDayCalendar calendar, ReadOnlySpan<TDate> dueDates)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsDated)
        {
            var nowhere = new DeadlineQuestion(calendar.FirstDay, null, calendar, CountingPolicy.Default);
            throw new InvalidOperationException(Reckon(nowhere).Reason!.ToString(null));
        }

        WorkingDayCalendar.CheckResults(eventDates, dueDates);
    }

    private bool IsPlainAddition(CountingPolicy? policy) =>
        PlainWorkingDays > 0 && (policy is null || policy.RestDayEvent == RestDayEvent.Strict);

    private LocalDate DueOn(LocalDate eventDate, int index, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        try
        {
            return Answer(Placed(new DeadlineQuestion(eventDate.ToIso(), null, calendar, policy))).Day;
        }
        catch (CalendarCoverageException refusal)
        {
            throw refusal.At(index);
        }
    }
}
