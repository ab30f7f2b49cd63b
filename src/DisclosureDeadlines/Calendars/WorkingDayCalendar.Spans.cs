using NodaTime;
using DateOnlySpans = DisclosureDeadlines.Calendars.SpanArithmetic<System.DateOnly, DisclosureDeadlines.Calendars.WorkingDayIndex>;
using LocalDateSpans = DisclosureDeadlines.Calendars.SpanArithmetic<NodaTime.LocalDate, DisclosureDeadlines.Calendars.LocalDateTables.Days>;

namespace DisclosureDeadlines.Calendars;

/// <content>
/// Adding and counting over spans, allocating nothing. The spans of one call have the same length. Every date is checked before any answer
/// is written, so after an exception the results are as they were.
/// </content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>
    /// For each date the <paramref name="workingDays"/>-th working day after it, as <see cref="AddWorkingDays(DateOnly, int)"/> gives it.
    /// </summary>
    /// <param name="dates">The dates, themselves not counted.</param>
    /// <param name="workingDays">How many working days for all of them; negative goes back, zero gives the dates themselves.</param>
    /// <param name="results">Where the answers go, as long as <paramref name="dates"/>; it may be the same span.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or overlap without being the same.</exception>
    /// <exception cref="CalendarCoverageException">
    /// A date or its answer is outside the calendar; <see cref="CalendarCoverageException.Index"/> says which. Nothing has been written.
    /// </exception>
    public void AddWorkingDays(ReadOnlySpan<DateOnly> dates, int workingDays, Span<DateOnly> results)
    {
        CheckResults(dates, results);
        int refused =
            workingDays > 0 ? index.AddAhead(dates, workingDays, results) : DateOnlySpans.Add(index, index, dates, workingDays, results);
        if (refused >= 0)
        {
            throw Unanswerable(dates[refused], workingDays, refused);
        }
    }

    /// <inheritdoc cref="AddWorkingDays(ReadOnlySpan{DateOnly}, int, Span{DateOnly})" />
    public void AddWorkingDays(ReadOnlySpan<LocalDate> dates, int workingDays, Span<LocalDate> results)
    {
        CheckResults(dates, results);
        int refused = LocalDateSpans.Add(index, new(LocalDates), dates, workingDays, results);
        if (refused >= 0)
        {
            throw Unanswerable(dates[refused], workingDays, refused);
        }
    }

    /// <summary>For each date its own number of working days after it, as <see cref="AddWorkingDays(DateOnly, int)"/> gives it.</summary>
    /// <param name="dates">The dates, themselves not counted.</param>
    /// <param name="workingDays">
    /// How many working days for each, as long as <paramref name="dates"/>; negative goes back, zero gives the date itself.
    /// </param>
    /// <param name="results">Where the answers go, as long as <paramref name="dates"/>; it may be the same span.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or dates and results overlap without being the same.</exception>
    /// <exception cref="CalendarCoverageException">
    /// A date or its answer is outside the calendar; <see cref="CalendarCoverageException.Index"/> says which. Nothing has been written.
    /// </exception>
    public void AddWorkingDays(ReadOnlySpan<DateOnly> dates, ReadOnlySpan<int> workingDays, Span<DateOnly> results)
    {
        CheckResults(dates, results);
        CheckLength(dates.Length, workingDays.Length, nameof(workingDays));
        int refused = DateOnlySpans.Add(index, index, dates, workingDays, results);
        if (refused >= 0)
        {
            throw Unanswerable(dates[refused], workingDays[refused], refused);
        }
    }

    /// <inheritdoc cref="AddWorkingDays(ReadOnlySpan{DateOnly}, ReadOnlySpan{int}, Span{DateOnly})" />
    public void AddWorkingDays(ReadOnlySpan<LocalDate> dates, ReadOnlySpan<int> workingDays, Span<LocalDate> results)
    {
        CheckResults(dates, results);
        CheckLength(dates.Length, workingDays.Length, nameof(workingDays));
        int refused = LocalDateSpans.Add(index, new(LocalDates), dates, workingDays, results);
        if (refused >= 0)
        {
            throw Unanswerable(dates[refused], workingDays[refused], refused);
        }
    }

    /// <summary>
    /// For each pair of dates the number of working days from one to the other, as <see cref="CountWorkingDays(DateOnly, DateOnly)"/> gives
    /// it.
    /// </summary>
    /// <param name="startsExclusive">Where each count starts, itself not counted.</param>
    /// <param name="endsInclusive">Where each count ends, as long as <paramref name="startsExclusive"/>.</param>
    /// <param name="counts">Where the answers go, as long as <paramref name="startsExclusive"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="CalendarCoverageException">
    /// A date is outside the calendar; <see cref="CalendarCoverageException.Index"/> says which. Nothing has been written.
    /// </exception>
    public void CountWorkingDays(ReadOnlySpan<DateOnly> startsExclusive, ReadOnlySpan<DateOnly> endsInclusive, Span<int> counts)
    {
        CheckLength(startsExclusive.Length, endsInclusive.Length, nameof(endsInclusive));
        CheckLength(startsExclusive.Length, counts.Length, nameof(counts));
        int refused = DateOnlySpans.Count(index, index, startsExclusive, endsInclusive, counts);
        if (refused >= 0)
        {
            var start = startsExclusive[refused];
            throw Unknown(index.Covers(index.PlaceOf(start)) ? endsInclusive[refused] : start, refused);
        }
    }

    /// <inheritdoc cref="CountWorkingDays(ReadOnlySpan{DateOnly}, ReadOnlySpan{DateOnly}, Span{int})" />
    public void CountWorkingDays(ReadOnlySpan<LocalDate> startsExclusive, ReadOnlySpan<LocalDate> endsInclusive, Span<int> counts)
    {
        CheckLength(startsExclusive.Length, endsInclusive.Length, nameof(endsInclusive));
        CheckLength(startsExclusive.Length, counts.Length, nameof(counts));
        var tables = LocalDates;
        int refused = LocalDateSpans.Count(index, new(tables), startsExclusive, endsInclusive, counts);
        if (refused >= 0)
        {
            var start = startsExclusive[refused];
            throw Unknown(index.Covers(tables.PlaceOf(start)) ? endsInclusive[refused] : start, refused);
        }
    }

    /// <summary>Of spans that overlap in part, an answer would overwrite a date that is still to be read.</summary>
    internal static void CheckResults<TDate>(ReadOnlySpan<TDate> dates, ReadOnlySpan<TDate> results)
    {
        CheckLength(dates.Length, results.Length, nameof(results));
        if (dates.Overlaps(results, out int offset) && offset != 0)
        {
            throw new ArgumentException("The results may go where the dates are, but not overlap them in part.", nameof(results));
        }
    }

    private static void CheckLength(int expected, int found, string name)
    {
        if (found != expected)
        {
            throw new ArgumentException($"Expected a span of {expected}, as many as the dates; found {found}.", name);
        }
    }
}
