using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Which days are worked, as two tables, so that adding and counting cost the same for any number of days.
/// <para>
/// A day's <em>place</em> is how many days it comes after the first day of the range. <c>rank[p]</c> is the number of working days up to
/// and including place <c>p</c>, <c>before[p]</c> the number before it; <c>workingDays[k]</c> is the <c>k</c>-th working day. So "the 20th
/// working day after d" is one read to learn how many were worked up to d, and one to find the working day 20 further on.
/// </para>
/// </summary>
/// <remarks>
/// The index knows no names and no notices. A place outside the range is never covered, so it may be given to any method that says "any".
/// </remarks>
internal readonly struct WorkingDayIndex : IDayIndex<DateOnly>
{
    /// <summary>The longest range in days, so that every count and every place fits in 16 bits: 179 years.</summary>
    public const int MaxLength = ushort.MaxValue;

    private readonly int firstDay;
    private readonly ushort[] rank;

    /// <summary>
    /// One longer than <c>rank</c>: the last entry is the number of all working days. The same numbers, one place on, so that counting
    /// need not ask which end is which.
    /// </summary>
    private readonly ushort[] before;

    /// <summary>
    /// Entry 0 is empty, because there is no 0th working day. Whole dates, because making one from a number costs as much as both reads.
    /// </summary>
    private readonly DateOnly[] workingDays;

    /// <param name="firstDay">The first day of the range, as a <see cref="DateOnly.DayNumber"/>.</param>
    /// <param name="length">The number of days.</param>
    /// <param name="isWorked">Whether the day at a place is worked.</param>
    public WorkingDayIndex(int firstDay, int length, Func<int, bool> isWorked)
    {
        this.firstDay = firstDay;
        rank = new ushort[length];
        var days = new List<DateOnly>(length + 1) { default };
        for (int place = 0; place < length; place++)
        {
            if (isWorked(place))
            {
                days.Add(DateOnly.FromDayNumber(firstDay + place));
            }

            rank[place] = (ushort)(days.Count - 1);
        }

        before = [0, .. rank];
        workingDays = [.. days];
    }

    /// <summary>Tables that are made already.</summary>
    /// <param name="firstDay">The first day of the range, as a <see cref="DateOnly.DayNumber"/>.</param>
    /// <param name="rank">The number of working days up to and including each place.</param>
    /// <param name="select">The place of the k-th working day; entry 0 is ignored.</param>
    public WorkingDayIndex(int firstDay, ReadOnlySpan<ushort> rank, ReadOnlySpan<ushort> select)
    {
        this.firstDay = firstDay;
        this.rank = rank.ToArray();
        before = new ushort[rank.Length + 1];
        rank.CopyTo(before.AsSpan(1));
        workingDays = DaysAt(firstDay, select);
    }

    /// <summary>The first day of the range, as a <see cref="DateOnly.DayNumber"/>.</summary>
    public int FirstDay => firstDay;

    /// <summary>The number of days.</summary>
    public int Length => rank.Length;

    /// <summary>The number of working days.</summary>
    public int Count => workingDays.Length - 1;

    public ReadOnlySpan<ushort> Rank => rank;

    /// <summary>The place of any day.</summary>
    public int PlaceOf(DateOnly date) => date.DayNumber - firstDay;

    public bool Covers(int anyPlace) => (uint)anyPlace < (uint)rank.Length;

    public bool IsWorked(int place) => rank[place] != before[place];

    /// <summary>The ordinal of the first working day at a place or after it; one more than <see cref="Count"/> if there is none.</summary>
    public int OrdinalFrom(int place) => before[place] + 1;

    /// <summary>The ordinal of the last working day at a place or before it; 0 if there is none.</summary>
    public int OrdinalUpTo(int place) => rank[place];

    /// <summary>The <paramref name="ordinal"/>-th working day, counted from 1.</summary>
    public DateOnly WorkingDay(int ordinal) => workingDays[ordinal];

    DateOnly IDayIndex<DateOnly>.Plain(DateOnly date) => date;

    /// <summary>
    /// Which working day, counted from 1, is the <paramref name="count"/>-th after (or, negative, before) any place. 0 if there is none:
    /// the place or the answer is outside the range, or the count is 0, which leads to no working day but to the place itself.
    /// </summary>
    public int Step(int anyPlace, int count)
    {
        if (TryStepAhead(anyPlace, count, out int ordinal))
        {
            return ordinal;
        }

        // With a count of int.MinValue the sum would turn its sign if it were taken in 32 bits.
        return count < 0 && Covers(anyPlace) ? (int)Math.Max(before[anyPlace] + (long)count + 1, 0) : 0;
    }

    /// <summary>The same for a positive count, which is what is asked most; false where <see cref="Step"/> has to be asked.</summary>
    /// <remarks>
    /// This and the next are compiled into the caller, since a call would cost as much as the two reads. The tables are held in variables
    /// so that each is loaded and its length compared once.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStepAhead(int anyPlace, int count, out int ordinal)
    {
        ushort[] ranks = rank;
        if (count > 0 && (uint)anyPlace < (uint)ranks.Length)
        {
            ordinal = ranks[anyPlace] + count;
            return (uint)ordinal < (uint)workingDays.Length;
        }

        ordinal = 0;
        return false;
    }

    /// <summary>As <see cref="TryStepAhead"/>, to the date.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAddAhead(DateOnly date, int count, out DateOnly result)
    {
        int place = date.DayNumber - firstDay;
        ushort[] ranks = rank;
        DateOnly[] days = workingDays;
        if (count > 0 && (uint)place < (uint)ranks.Length)
        {
            int ordinal = ranks[place] + count;
            if ((uint)ordinal < (uint)days.Length)
            {
                result = days[ordinal];
                return true;
            }
        }

        result = default;
        return false;
    }

    /// <summary>
    /// As <see cref="TryAddAhead"/> for each of many dates, nothing being written unless all have an answer: the index of the first that
    /// has none, or −1.
    /// </summary>
    /// <remarks>
    /// Checking first is what it costs to write all or nothing. The check takes eight dates at a time, which needs them as numbers: a
    /// <see cref="DateOnly"/> is its day number, in four bytes (a test holds that). What is checked need not be checked again, so the reads
    /// that follow are bare ones, which takes a quarter off the whole.
    /// </remarks>
    public int AddAhead(ReadOnlySpan<DateOnly> dates, int count, Span<DateOnly> results)
    {
        var (_, starts) = StartsOf(count);
        int refused =
            starts == 0
                ? Math.Min(dates.Length, 1) - 1
                : MemoryMarshal.Cast<DateOnly, int>(dates).IndexOfAnyExceptInRange(firstDay, firstDay + starts - 1);
        if (refused < 0)
        {
            int day = firstDay;
            ref ushort ranks = ref MemoryMarshal.GetArrayDataReference(rank);
            ref DateOnly days = ref MemoryMarshal.GetReference(workingDays.AsSpan(Math.Min(count, Count)));
            results = results[..dates.Length];
            for (int i = 0; i < dates.Length; i++)
            {
                results[i] = Unsafe.Add(ref days, (nint)Unsafe.Add(ref ranks, dates[i].DayNumber - day));
            }
        }

        return refused;
    }

    /// <summary>As <see cref="TryCountBetween(int, int, out int)"/>, of the days themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCountBetween(DateOnly anyStart, DateOnly anyEnd, out int count) =>
        TryCountBetween(anyStart.DayNumber - firstDay, anyEnd.DayNumber - firstDay, out count);

    /// <summary>
    /// Working days after any place up to and including another; going back, a negative count of the same. False if one is not covered.
    /// </summary>
    /// <remarks>
    /// Going ahead, the days up to and including each end are compared, and going back, the days before each: the same table one place on.
    /// Which of the two it is moves where the table begins, instead of being asked by a branch, which costs five reads each time that it is
    /// guessed wrong. Both reads are inside the table: it is one longer than the places, which are checked.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCountBetween(int anyStart, int anyEnd, out int count)
    {
        ushort[] table = before;
        uint length = (uint)table.Length - 1;
        var (start, end) = ((uint)anyStart, (uint)anyEnd);
        if (start < length && end < length)
        {
            nuint ahead = end >= start ? 1u : 0u;
            ref ushort counted = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table), ahead);
            count = Unsafe.Add(ref counted, (nuint)end) - Unsafe.Add(ref counted, (nuint)start);
            return true;
        }

        count = 0;
        return false;
    }

    /// <summary>The places from which <see cref="Step"/> finds an answer, and for a count of 0 all: they are side by side.</summary>
    public (int First, int Length) StartsOf(int count)
    {
        if (count == 0)
        {
            return (0, Length);
        }

        if (count == int.MinValue || Math.Abs(count) > Count)
        {
            return (0, 0);
        }

        // Ahead, the last start is right before the working day that still has enough of them from itself on; back, the first is right
        // after.
        return count > 0
            ? (0, PlaceOf(workingDays[Count - count + 1]))
            : (PlaceOf(workingDays[-count]) + 1, Length - PlaceOf(workingDays[-count]) - 1);
    }

    /// <remarks>Fully compiled at once: a first answer waits for it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static DateOnly[] DaysAt(int firstDay, ReadOnlySpan<ushort> places)
    {
        var days = new DateOnly[places.Length];
        for (int ordinal = 1; ordinal < days.Length; ordinal++)
        {
            days[ordinal] = DateOnly.FromDayNumber(firstDay + places[ordinal]);
        }

        return days;
    }
}
