namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>
/// The floor: one bare read of a table of 16-bit numbers for each date. No answer can cost less than to look at the question.
/// </summary>
internal readonly struct TableRead(Facts facts) : IWay<DateOnly>, IWay<(DateOnly Start, DateOnly End)>
{
    private readonly ushort[] table = new ushort[facts.Last.DayNumber - facts.First.DayNumber + 1];
    private readonly int first = facts.First.DayNumber;

    public int Ask(DateOnly question) => table[question.DayNumber - first];

    public int Ask((DateOnly Start, DateOnly End) question) => table[question.End.DayNumber - first];

    /// <summary>The same over a span, each answer written down.</summary>
    public void Fill(ReadOnlySpan<DateOnly> dates, Span<ushort> answers)
    {
        answers = answers[..dates.Length];
        for (int i = 0; i < dates.Length; i++)
        {
            answers[i] = table[dates[i].DayNumber - first];
        }
    }
}
