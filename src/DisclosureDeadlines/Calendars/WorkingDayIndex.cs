namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Which days are worked, as two tables, so that adding and counting cost the same for any number of days.
/// <para>
/// <c>before[i]</c> is how many working days lie before the <c>i</c>-th day of the range (a running count), and
/// <c>worked[k]</c> is the place of the <c>k</c>-th working day. So "the 20th working day after d" is one read to learn
/// how many were worked up to d, and one read to find the working day 20 further on: rank and select.
/// </para>
/// </summary>
/// <remarks>Days are <see cref="DateOnly.DayNumber"/>s. The index knows no names and no notices.</remarks>
internal sealed class WorkingDayIndex
{
    /// <summary>The longest range in days, so that every count and every place fits in 16 bits: 179 years.</summary>
    public const int MaxLength = ushort.MaxValue;

    private readonly ushort[] before;
    private readonly ushort[] worked;

    public WorkingDayIndex(int firstDay, int lastDay, Func<int, bool> isWorked)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        int length = lastDay - firstDay + 1;
        before = new ushort[length + 1];
        var places = new List<ushort>(length);
        for (int place = 0; place < length; place++)
        {
            before[place] = (ushort)places.Count;
            if (isWorked(firstDay + place))
            {
                places.Add((ushort)place);
            }
        }

        before[length] = (ushort)places.Count;
        worked = [.. places];
    }

    public int FirstDay { get; }

    public int LastDay { get; }

    public bool Covers(int day) => (uint)(day - FirstDay) < (uint)(before.Length - 1);

    public bool IsWorked(int coveredDay) => before[coveredDay - FirstDay + 1] != before[coveredDay - FirstDay];

    /// <summary>The <paramref name="count"/>-th working day after (or, negative, before) a covered day; false when it lies beyond the range.</summary>
    public bool TryAdd(int coveredDay, int count, out int result)
    {
        int place = coveredDay - FirstDay;
        if (count == 0)
        {
            result = coveredDay;
            return true;
        }

        long target = count > 0 ? (long)before[place + 1] + count - 1 : (long)before[place] + count;
        if ((ulong)target >= (ulong)worked.Length)
        {
            result = 0;
            return false;
        }

        result = FirstDay + worked[target];
        return true;
    }

    /// <summary>Working days after <paramref name="start"/> up to and including <paramref name="end"/>; going back, a negative count of the same.</summary>
    public int Count(int start, int end) => end >= start
        ? before[end - FirstDay + 1] - before[start - FirstDay + 1]
        : before[end - FirstDay] - before[start - FirstDay];
}
