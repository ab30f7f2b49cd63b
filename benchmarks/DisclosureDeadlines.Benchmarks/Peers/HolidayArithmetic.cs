namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>
/// What a good engineer writes: weekdays by arithmetic from one exception (weekday off, weekend day worked) to the next, the first of them
/// found by a binary search. The cost grows with the exceptions on the way.
/// </summary>
internal readonly struct HolidayArithmetic : IWay<DateOnly>, IWay<(DateOnly Start, DateOnly End)>
{
    private readonly int[] exceptions;
    private readonly sbyte[] changes;
    private readonly int workingDays;

    public HolidayArithmetic(Facts facts, int workingDays)
    {
        this.workingDays = workingDays;
        var all = facts
            .Holidays.Select(day => (Day: day.DayNumber, Change: (sbyte)-1))
            .Concat(facts.MakeUpWorkdays.Select(day => (Day: day.DayNumber, Change: (sbyte)1)))
            .OrderBy(exception => exception.Day)
            .ToList();
        exceptions = [.. all.Select(exception => exception.Day)];
        changes = [.. all.Select(exception => exception.Change)];
    }

    public int Ask(DateOnly question)
    {
        int target = WeekdaysUpTo(question.DayNumber) + workingDays;
        for (int i = FirstAfter(question.DayNumber); i < exceptions.Length; i++)
        {
            // Working days up to the day before the exception, in weekdays of a week without exceptions.
            if (WeekdaysUpTo(exceptions[i] - 1) >= target)
            {
                break;
            }

            target -= changes[i];
            if (changes[i] > 0 && WeekdaysUpTo(exceptions[i]) == target)
            {
                return exceptions[i];
            }
        }

        return Weekday(target);
    }

    public int Ask((DateOnly Start, DateOnly End) question)
    {
        int count = WeekdaysUpTo(question.End.DayNumber) - WeekdaysUpTo(question.Start.DayNumber);
        for (int i = FirstAfter(question.Start.DayNumber); i < exceptions.Length && exceptions[i] <= question.End.DayNumber; i++)
        {
            count += changes[i];
        }

        return count;
    }

    /// <summary>Weekdays from day 0, which is a Monday, up to and including a day.</summary>
    private static int WeekdaysUpTo(int day) => ((day + 1) / 7 * 5) + Math.Min((day + 1) % 7, 5);

    /// <summary>The day of the k-th weekday, counted from 1.</summary>
    private static int Weekday(int k) => ((k - 1) / 5 * 7) + ((k - 1) % 5);

    private int FirstAfter(int day)
    {
        int found = Array.BinarySearch(exceptions, day + 1);
        return found < 0 ? ~found : found;
    }
}
