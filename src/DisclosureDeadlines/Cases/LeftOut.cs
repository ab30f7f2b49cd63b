namespace DisclosureDeadlines.Cases;

/// <summary>
/// The days that pauses leave out, as runs of days that neither touch nor overlap, in their order; both ends of a run are in it.
/// </summary>
internal readonly struct LeftOut
{
    private readonly (DateOnly From, DateOnly To)[] runs;

    private LeftOut((DateOnly From, DateOnly To)[] runs) => this.runs = runs;

    public static LeftOut Nothing { get; } = new([]);

    public ReadOnlySpan<(DateOnly From, DateOnly To)> Runs => runs;

    /// <summary>The union of the pauses.</summary>
    /// <param name="pauses">The pauses.</param>
    /// <param name="way">Which of their first and last days are left out.</param>
    /// <param name="endOf">The day on which one ends; <see cref="DateOnly.MaxValue"/> where it runs on.</param>
    public static LeftOut Of(List<ClockPause> pauses, PauseDays way, Func<ClockPause, DateOnly> endOf)
    {
        if (pauses.Count == 0)
        {
            return Nothing;
        }

        var days = new List<(DateOnly From, DateOnly To)>(pauses.Count);
        foreach (var pause in pauses)
        {
            var end = endOf(pause);
            var from = way == PauseDays.Generous ? pause.Begin : pause.Begin.AddDays(1);
            var to = way == PauseDays.Careful && end < DateOnly.MaxValue ? end.AddDays(-1) : end;
            if (from <= to)
            {
                days.Add((from, to));
            }
        }

        days.Sort();
        return new([.. Merged(days)]);
    }

    private static List<(DateOnly From, DateOnly To)> Merged(List<(DateOnly From, DateOnly To)> days)
    {
        int kept = 0;
        for (int i = 1; i < days.Count; i++)
        {
            if (days[kept].To == DateOnly.MaxValue || days[i].From <= days[kept].To.AddDays(1))
            {
                days[kept] = (days[kept].From, days[i].To > days[kept].To ? days[i].To : days[kept].To);
            }
            else
            {
                days[++kept] = days[i];
            }
        }

        days.RemoveRange(Math.Min(kept + 1, days.Count), Math.Max(0, days.Count - kept - 1));
        return days;
    }
}
