namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>
/// From day to day, with a look into a set at each: what everybody writes first. One set of working days, which is kinder than to look a
/// day up among the holidays and again among the make-up workdays.
/// </summary>
internal readonly struct HashSetWalk(Facts facts, int workingDays) : IWay<DateOnly>, IWay<(DateOnly Start, DateOnly End)>
{
    private readonly HashSet<DateOnly> worked = [.. facts.WorkingDays];

    public int Ask(DateOnly question)
    {
        var day = question;
        for (int left = workingDays; left > 0; )
        {
            day = day.AddDays(1);
            left -= worked.Contains(day) ? 1 : 0;
        }

        return day.DayNumber;
    }

    public int Ask((DateOnly Start, DateOnly End) question)
    {
        int count = 0;
        for (var day = question.Start; day < question.End; )
        {
            day = day.AddDays(1);
            count += worked.Contains(day) ? 1 : 0;
        }

        return count;
    }
}
