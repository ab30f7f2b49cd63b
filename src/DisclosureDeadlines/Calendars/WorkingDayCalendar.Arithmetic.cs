using System.Runtime.CompilerServices;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <content>Adding and counting, one date at a time.</content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>Whether a day is worked.</summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public bool IsWorkingDay(DateOnly date)
    {
        int place = index.PlaceOf(date);
        return index.Covers(place) ? index.IsWorked(place) : throw Unknown(date);
    }

    /// <inheritdoc cref="IsWorkingDay(DateOnly)" />
    public bool IsWorkingDay(LocalDate date)
    {
        int place = LocalDates.PlaceOf(date);
        return index.Covers(place) ? index.IsWorked(place) : throw Unknown(date);
    }

    /// <summary>
    /// The <paramref name="workingDays"/>-th working day after a day, which is itself not counted; a negative number goes back.
    /// Zero gives the day itself, a working day or not.
    /// </summary>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the calendar.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateOnly AddWorkingDays(DateOnly date, int workingDays)
    {
        var tables = index;
        return tables.TryAddAhead(date, workingDays, out var result) ? result : AddOtherwise(date, workingDays);
    }

    /// <inheritdoc cref="AddWorkingDays(DateOnly, int)" />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LocalDate AddWorkingDays(LocalDate date, int workingDays) =>
        LocalDates.TryAddAhead(date, workingDays, out var result) ? result : AddOtherwise(date, workingDays);

    /// <summary>
    /// The quick way of what is asked most: an ISO date and days ahead of it. False says nothing but that
    /// <see cref="AddWorkingDays(LocalDate, int)"/> has to be asked.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryAddAhead(LocalDate date, int workingDays, out LocalDate result) =>
        LocalDates.TryAddAhead(date, workingDays, out result);

    /// <summary>As <see cref="AddWorkingDays(DateOnly, int)"/>, but false where that would refuse.</summary>
    public bool TryAddWorkingDays(DateOnly date, int workingDays, out DateOnly result)
    {
        int place = index.PlaceOf(date);
        int ordinal = index.Step(place, workingDays);
        bool stays = workingDays == 0 && index.Covers(place);
        result =
            ordinal > 0 ? index.WorkingDay(ordinal)
            : stays ? date
            : default;
        return ordinal > 0 || stays;
    }

    /// <inheritdoc cref="TryAddWorkingDays(DateOnly, int, out DateOnly)" />
    public bool TryAddWorkingDays(LocalDate date, int workingDays, out LocalDate result)
    {
        var tables = LocalDates;
        int place = tables.PlaceOf(date);
        int ordinal = index.Step(place, workingDays);
        bool stays = workingDays == 0 && index.Covers(place);
        result =
            ordinal > 0 ? tables.WorkingDay(ordinal)
            : stays ? date.ToIso()
            : default;
        return ordinal > 0 || stays;
    }

    /// <summary>
    /// The number of working days after <paramref name="startExclusive"/> up to and including <paramref name="endInclusive"/>.
    /// When the end is before the start, the days counted are those before the start back to and including the end, and the
    /// number is negative. So counting from a day to the day that <see cref="AddWorkingDays(DateOnly, int)"/> gives for N yields N.
    /// </summary>
    /// <exception cref="CalendarCoverageException">An end is outside the calendar.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountWorkingDays(DateOnly startExclusive, DateOnly endInclusive)
    {
        var tables = index;
        return tables.TryCountBetween(startExclusive, endInclusive, out int count)
            ? count
            : throw Uncountable(startExclusive, endInclusive);
    }

    /// <inheritdoc cref="CountWorkingDays(DateOnly, DateOnly)" />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountWorkingDays(LocalDate startExclusive, LocalDate endInclusive)
    {
        var tables = LocalDates;
        return index.TryCountBetween(tables.PlaceOf(startExclusive), tables.PlaceOf(endInclusive), out int count)
            ? count
            : throw Uncountable(startExclusive, endInclusive);
    }

    /// <summary>The day itself if it is worked, otherwise the next working day: the roll "Following".</summary>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the calendar.</exception>
    public DateOnly NextOrSame(DateOnly date)
    {
        // The first working day from a day on is found without asking whether the day is one.
        int place = index.PlaceOf(date);
        return index.Covers(place) && index.OrdinalFrom(place) is int ordinal && ordinal <= index.Count
            ? index.WorkingDay(ordinal)
            : throw Unanswerable(date, 1);
    }

    /// <inheritdoc cref="NextOrSame(DateOnly)" />
    public LocalDate NextOrSame(LocalDate date)
    {
        var tables = LocalDates;
        int place = tables.PlaceOf(date);
        return index.Covers(place) && index.OrdinalFrom(place) is int ordinal && ordinal <= index.Count
            ? tables.WorkingDay(ordinal)
            : throw Unanswerable(date, 1);
    }

    /// <summary>The day itself if it is worked, otherwise the working day before: the roll "Preceding".</summary>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the calendar.</exception>
    public DateOnly PreviousOrSame(DateOnly date)
    {
        int place = index.PlaceOf(date);
        return index.Covers(place) && index.OrdinalUpTo(place) is int ordinal and > 0
            ? index.WorkingDay(ordinal)
            : throw Unanswerable(date, -1);
    }

    /// <inheritdoc cref="PreviousOrSame(DateOnly)" />
    public LocalDate PreviousOrSame(LocalDate date) => TryPreviousOrSame(date, out var result) ? result : throw Unanswerable(date, -1);

    /// <summary>As <see cref="PreviousOrSame(LocalDate)"/>, but false where that would refuse.</summary>
    internal bool TryPreviousOrSame(LocalDate date, out LocalDate result)
    {
        var tables = LocalDates;
        int place = tables.PlaceOf(date);
        bool isThere = index.Covers(place) && index.OrdinalUpTo(place) > 0;
        result = isThere ? tables.WorkingDay(index.OrdinalUpTo(place)) : date.ToIso();
        return isThere;
    }

    /// <summary>Back, or nowhere, or beyond the calendar.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private DateOnly AddOtherwise(DateOnly date, int workingDays)
    {
        int ordinal = index.Step(index.PlaceOf(date), workingDays);
        return ordinal > 0 ? index.WorkingDay(ordinal) : Stay(date, workingDays);
    }

    /// <summary>The same, or a date that has not been made yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private LocalDate AddOtherwise(LocalDate date, int workingDays)
    {
        var tables = LocalDates;
        int ordinal = index.Step(tables.PlaceOf(date), workingDays);
        return ordinal > 0 ? tables.WorkingDay(ordinal) : Stay(date, workingDays);
    }

    private DateOnly Stay(DateOnly date, int workingDays) =>
        TryAddWorkingDays(date, workingDays, out var same) ? same : throw Unanswerable(date, workingDays);

    private LocalDate Stay(LocalDate date, int workingDays) =>
        TryAddWorkingDays(date, workingDays, out var same) ? same : throw Unanswerable(date, workingDays);

    private CalendarCoverageException Uncountable(DateOnly start, DateOnly end) =>
        Unknown(index.Covers(index.PlaceOf(start)) ? end : start);

    private CalendarCoverageException Uncountable(LocalDate start, LocalDate end) =>
        Unknown(index.Covers(LocalDates.PlaceOf(start)) ? end : start);

    private CalendarCoverageException Unanswerable(DateOnly date, int workingDays, int? at = null) =>
        Unanswerable(LocalDate.FromDateOnly(date), workingDays, at);

    /// <summary>Why there is no answer: the day itself is not known, or the first day beyond the end that the answer would need.</summary>
    private CalendarCoverageException Unanswerable(LocalDate date, int workingDays, int? at = null) =>
        !index.Covers(LocalDates.PlaceOf(date))
            ? Unknown(date, at)
            : Unknown(workingDays > 0 ? LastDay.PlusDays(1) : FirstDay.PlusDays(-1), at);

    private CalendarCoverageException Unknown(DateOnly date, int? at = null) => Unknown(LocalDate.FromDateOnly(date), at);

    private CalendarCoverageException Unknown(LocalDate date, int? at = null) =>
        new(date.ToIso(), FirstDay, LastDay, Source.IsChina && !Source.Projects, at);
}
