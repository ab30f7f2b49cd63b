using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Which days are worked, as two tables, so that adding and counting cost the same for any number of days.
/// <para>
/// A day's <em>place</em> is how many days it comes after the first day of the range. <c>rank[p]</c> is the number of working days up to
/// and including place <c>p</c>; <c>select[k]</c> is the place of the <c>k</c>-th working day. So "the 20th working day after d" is one read to
/// learn how many were worked up to d, and one to find the working day 20 further on.
/// </para>
/// </summary>
/// <remarks>The index knows no names and no notices. A place outside the range is never covered, so it may be given to any method that says "any".</remarks>
internal readonly struct WorkingDayIndex : IDayIndex<DateOnly>
{
    /// <summary>The longest range in days, so that every count and every place fits in 16 bits: 179 years.</summary>
    public const int MaxLength = ushort.MaxValue;

    /// <summary>Stands in <c>select[0]</c>, for there is no 0th working day. No place is as great.</summary>
    private const ushort NoPlace = ushort.MaxValue;

    private readonly int firstDay;
    private readonly ushort[] rank;
    private readonly ushort[] select;

    /// <param name="firstDay">The first day of the range, as a <see cref="DateOnly.DayNumber"/>.</param>
    /// <param name="length">The number of days.</param>
    /// <param name="isWorked">Whether the day at a place is worked.</param>
    public WorkingDayIndex(int firstDay, int length, Func<int, bool> isWorked)
    {
        this.firstDay = firstDay;
        rank = new ushort[length];
        var places = new List<ushort>(length + 1) { NoPlace };
        for (int place = 0; place < length; place++)
        {
            if (isWorked(place))
            {
                places.Add((ushort)place);
            }

            rank[place] = (ushort)(places.Count - 1);
        }

        select = [.. places];
    }

    /// <summary>Tables that are made already; they are kept and must not be changed.</summary>
    public WorkingDayIndex(int firstDay, ushort[] rank, ushort[] select)
    {
        this.firstDay = firstDay;
        this.rank = rank;
        this.select = select;
    }

    /// <summary>The first day of the range, as a <see cref="DateOnly.DayNumber"/>.</summary>
    public int FirstDay => firstDay;

    /// <summary>The number of days.</summary>
    public int Length => rank.Length;

    /// <summary>The number of working days.</summary>
    public int Count => select.Length - 1;

    public ReadOnlySpan<ushort> Rank => rank;

    public ReadOnlySpan<ushort> Select => select;

    /// <summary>The place of any day.</summary>
    public int PlaceOf(DateOnly date) => date.DayNumber - firstDay;

    public bool Covers(int anyPlace) => (uint)anyPlace < (uint)rank.Length;

    public bool IsWorked(int place) => select[rank[place]] == place;

    /// <summary>The <paramref name="ordinal"/>-th working day, counted from 1.</summary>
    public DateOnly WorkingDay(int ordinal) => DateOnly.FromDayNumber(firstDay + select[ordinal]);

    DateOnly IDayIndex<DateOnly>.Plain(DateOnly date) => date;

    /// <summary>
    /// Which working day, counted from 1, is the <paramref name="count"/>-th after (or, negative, before) any place. 0 if there is none: the place or the answer
    /// is outside the range, or the count is 0, which leads to no working day but to the place itself.
    /// </summary>
    public int Step(int anyPlace, int count)
    {
        if (TryStepAhead(anyPlace, count, out int ordinal))
        {
            return ordinal;
        }

        // With a count of int.MinValue the sum would turn its sign if it were taken in 32 bits.
        return count < 0 && Covers(anyPlace) ? (int)Math.Max(RankBefore(anyPlace) + (long)count + 1, 0) : 0;
    }

    /// <summary>The same for a positive count, which is what is asked most; false where <see cref="Step"/> has to be asked.</summary>
    /// <remarks>
    /// This and the next are compiled into the caller, since a call would cost as much as the two reads. The tables are held in variables so that each is
    /// fetched and its length compared once.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStepAhead(int anyPlace, int count, out int ordinal)
    {
        ushort[] ranks = rank;
        if (count > 0 && (uint)anyPlace < (uint)ranks.Length)
        {
            ordinal = ranks[anyPlace] + count;
            return (uint)ordinal < (uint)select.Length;
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
        ushort[] places = select;
        if (count > 0 && (uint)place < (uint)ranks.Length)
        {
            int ordinal = ranks[place] + count;
            if ((uint)ordinal < (uint)places.Length)
            {
                result = DateOnly.FromDayNumber(firstDay + places[ordinal]);
                return true;
            }
        }

        result = default;
        return false;
    }

    /// <summary>
    /// As <see cref="TryAddAhead"/> for each of many dates, nothing being written unless all have an answer: the index of the first that has none, or −1.
    /// </summary>
    /// <remarks>
    /// Checking first is what it costs to write all or nothing. The check takes eight dates at a time, which needs them as numbers: a <see cref="DateOnly"/> is
    /// its day number, in four bytes (a test holds that). Without it the whole takes a fifth longer; see benchmarks/README.md.
    /// </remarks>
    public int AddAhead(ReadOnlySpan<DateOnly> dates, int count, Span<DateOnly> results)
    {
        var (_, starts) = StartsOf(count);
        int refused = starts == 0
            ? Math.Min(dates.Length, 1) - 1
            : MemoryMarshal.Cast<DateOnly, int>(dates).IndexOfAnyExceptInRange(firstDay, firstDay + starts - 1);
        if (refused < 0)
        {
            int day = firstDay;
            ReadOnlySpan<ushort> ranks = rank;
            var places = select.AsSpan(Math.Min(count, Count));
            results = results[..dates.Length];
            for (int i = 0; i < dates.Length; i++)
            {
                results[i] = DateOnly.FromDayNumber(day + places[ranks[dates[i].DayNumber - day]]);
            }
        }

        return refused;
    }

    /// <summary>Working days after a place up to and including another; going back, a negative count of the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountBetween(int start, int end) => end >= start
        ? rank[end] - rank[start]
        : RankBefore(end) - RankBefore(start);

    /// <summary>The places from which <see cref="Step"/> finds an answer, and for a count of 0 all: they lie side by side.</summary>
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

        // Ahead, the last start lies right before the working day that still has enough of them from itself on; back, the first lies right after.
        return count > 0
            ? (0, select[Count - count + 1])
            : (select[-count] + 1, Length - select[-count] - 1);
    }

    private int RankBefore(int place) => place == 0 ? 0 : rank[place - 1];
}
