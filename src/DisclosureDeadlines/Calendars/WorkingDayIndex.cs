using System.Runtime.CompilerServices;

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

    private WorkingDayIndex(int firstDay, ushort[] rank, ushort[] select)
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

    /// <summary>The first days of tables that run on.</summary>
    public static WorkingDayIndex Prefix(int firstDay, ReadOnlySpan<ushort> rank, ReadOnlySpan<ushort> select, int length) =>
        new(firstDay, rank[..length].ToArray(), select[..(rank[length - 1] + 1)].ToArray());

    /// <summary>The place of any day.</summary>
    public int PlaceOf(DateOnly date) => date.DayNumber - firstDay;

    public bool Covers(int anyPlace) => (uint)anyPlace < (uint)rank.Length;

    public bool IsWorked(int place) => select[rank[place]] == place;

    /// <summary>The <paramref name="ordinal"/>-th working day, counted from 1.</summary>
    public DateOnly WorkingDay(int ordinal) => DateOnly.FromDayNumber(firstDay + select[ordinal]);

    DateOnly IDayIndex<DateOnly>.Plain(DateOnly date) => date;

    /// <summary>
    /// Which working day is the <paramref name="count"/>-th after (or, negative, before) any place; false for a place or an answer outside the range, and
    /// for a count of 0, which leads to no working day but to the place itself.
    /// </summary>
    /// <remarks>Going ahead is compiled into the caller, since a call would cost as much as the two reads.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStep(int anyPlace, int count, out int ordinal)
    {
        if (count > 0 && (uint)anyPlace < (uint)rank.Length)
        {
            ordinal = rank[anyPlace] + count;
            return (uint)ordinal < (uint)select.Length;
        }

        return TryStepBack(anyPlace, count, out ordinal);
    }

    /// <summary>Working days after a place up to and including another; going back, a negative count of the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountBetween(int start, int end) => end >= start
        ? rank[end] - rank[start]
        : RankBefore(end) - RankBefore(start);

    /// <summary>The places from which <see cref="TryStep"/> finds an answer, and for a count of 0 all: they lie side by side.</summary>
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryStepBack(int anyPlace, int count, out int ordinal)
    {
        // From int.MinValue the sum would turn its sign if it were taken in 32 bits.
        long found = count < 0 && Covers(anyPlace) ? RankBefore(anyPlace) + (long)count + 1 : 0;
        ordinal = (int)Math.Max(found, 0);
        return ordinal > 0;
    }

    private int RankBefore(int place) => place == 0 ? 0 : rank[place - 1];
}
