namespace DisclosureDeadlines.Cases;

/// <summary>The flags of a reading, in the order in which they were raised.</summary>
internal sealed class RaisedFlags(ClockRule rule)
{
    private readonly List<ReadingFlag> raised = [];

    public IReadOnlyList<ReadingFlag> All => raised.AsReadOnly();

    /// <summary>Raises a flag that is about the case as a whole.</summary>
    public void Raise(FlagCode code) => raised.Add(new(code, rule, null, []));

    /// <summary>Raises a flag; one that has been raised gets this happening too.</summary>
    public void Raise(FlagCode code, Happening happening, string? article)
    {
        int at = raised.FindIndex(flag => flag.Is(code, happening));
        if (at < 0)
        {
            raised.Add(new(code, rule, article, [happening]));
        }
        else
        {
            raised[at] = raised[at].With(happening);
        }
    }
}
