using System.Runtime.CompilerServices;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// The way from a <see cref="LocalDate"/> into a <see cref="WorkingDayIndex"/> and back. A <see cref="LocalDate"/> is year, month and day;
/// to make it a day number and back again costs ten times the reads in between. So this keeps where each month begins and each
/// working day as a date.
/// </summary>
internal sealed class LocalDateTables
{
    private readonly WorkingDayIndex index;

    /// <summary>Months from year 0 to the first month of the range.</summary>
    private readonly int firstMonth;

    /// <summary>The place of each month's eve, to which the day of the month is added.</summary>
    private readonly int[] eves;

    /// <summary>
    /// The working days by ordinal, each made when it is first asked for: to make all of them at once would be most of the time to a first
    /// answer. Two threads may make the same one, and write the same four bytes.
    /// </summary>
    private readonly LocalDate[] workingDays;

    public LocalDateTables(WorkingDayIndex index)
    {
        this.index = index;
        var first = DayNumbers.At(index.FirstDay);
        var last = DayNumbers.At(index.FirstDay + index.Length - 1);
        firstMonth = MonthOf(first);
        eves = new int[MonthOf(last) - firstMonth + 1];
        int eve = -first.Day;
        var (year, month) = (first.Year, first.Month);
        for (int i = 0; i < eves.Length; i++)
        {
            eves[i] = eve;
            eve += CalendarSystem.Iso.GetDaysInMonth(year, month);
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        workingDays = new LocalDate[index.Count + 1];
    }

    /// <summary>As <see cref="WorkingDayIndex.TryAddAhead"/>; false also where the answer has not been made yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAddAhead(LocalDate date, int count, out LocalDate result)
    {
        var (starts, dates) = (eves, workingDays);
        int month = MonthOf(date) - firstMonth;
        if (
            date.Calendar == CalendarSystem.Iso
            && (uint)month < (uint)starts.Length
            && index.TryStepAhead(starts[month] + date.Day, count, out int ordinal)
            && (uint)ordinal < (uint)dates.Length
        )
        {
            result = dates[ordinal];
            return result != default;
        }

        result = default;
        return false;
    }

    /// <summary>The place of any date; outside the range if the calendar does not know it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(LocalDate date)
    {
        int month = MonthOf(date) - firstMonth;
        return date.Calendar == CalendarSystem.Iso && (uint)month < (uint)eves.Length ? eves[month] + date.Day : PlaceOfOther(date);
    }

    /// <summary>The working day of an ordinal, counted from 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LocalDate WorkingDay(int ordinal)
    {
        var date = workingDays[ordinal];
        return date != default ? date : MakeWorkingDay(ordinal);
    }

    private static int MonthOf(LocalDate date) => (date.Year * 12) + date.Month;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int PlaceOfOther(LocalDate date) => date.Calendar == CalendarSystem.Iso ? -1 : PlaceOf(date.ToIso());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private LocalDate MakeWorkingDay(int ordinal) => workingDays[ordinal] = LocalDate.FromDateOnly(index.WorkingDay(ordinal));

    /// <summary>The tables as a struct, for <see cref="SpanArithmetic{TDate, TDays}"/>.</summary>
    public readonly struct Days(LocalDateTables tables) : IDayIndex<LocalDate>
    {
        public int PlaceOf(LocalDate date) => tables.PlaceOf(date);

        public LocalDate WorkingDay(int ordinal) => tables.WorkingDay(ordinal);

        public LocalDate Plain(LocalDate date) => date.ToIso();
    }
}
