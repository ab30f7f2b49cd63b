namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>All working days in a sorted array: a binary search for the start, and the N-th from there.</summary>
internal readonly struct SortedDays(Facts facts, int workingDays) : IWay<DateOnly>, IWay<(DateOnly Start, DateOnly End)>
{
    private readonly int[] worked = [.. facts.WorkingDays.Select(day => day.DayNumber)];

    public int Ask(DateOnly question) => worked[UpTo(question) + workingDays - 1];

    public int Ask((DateOnly Start, DateOnly End) question) => UpTo(question.End) - UpTo(question.Start);

    /// <summary>How many working days there are up to and including a day.</summary>
    private int UpTo(DateOnly date)
    {
        int found = Array.BinarySearch(worked, date.DayNumber);
        return found < 0 ? ~found : found + 1;
    }
}
