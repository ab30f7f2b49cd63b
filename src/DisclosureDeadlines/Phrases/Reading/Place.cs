namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>An anchor in its text, with the limit that was read before it.</summary>
/// <param name="frame">The phrase.</param>
/// <param name="anchor">The anchor.</param>
/// <param name="before">The limit before it; none for the first.</param>
/// <param name="count">How many limits stand before it.</param>
/// <param name="from">Where the words can begin that belong to it, if no limit stands before it.</param>
internal readonly ref struct Place(Frame frame, Anchor anchor, Part before, int count, int from)
{
    private readonly int start = from;

    public readonly Frame Frame = frame;

    public readonly Anchor Anchor = anchor;

    /// <summary>The limit before; none for the first.</summary>
    public readonly Part Last = before;

    public readonly int Count = count;

    public ReadOnlySpan<char> Text => Frame.Text;

    public int At => Anchor.Start;

    public int End => Anchor.End;

    /// <summary>Where the limit before ends: an event is looked for from here on.</summary>
    public int From => Count > 0 ? Last.End : start;

    public bool IsFirst => Count == 0;

    /// <summary>What stands between the limit before and the anchor.</summary>
    public ReadOnlySpan<char> Before => Text[Math.Min(From, At)..At];

    /// <summary>The clause up to the anchor.</summary>
    public ReadOnlySpan<char> Clause => Before[(Before.LastIndexOfAny(",;。") + 1)..];

    /// <summary>Past what is done within the limit before, and what joins this one to it.</summary>
    public int AfterLast(out bool joined)
    {
        int at = From;
        joined = false;
        if (IsFirst)
        {
            return at;
        }

        for (int verb; (verb = VerbAt(at)) > 0; )
        {
            at += verb;
        }

        for (int word; (word = Lexicon.Length(Text, at, WordClass.Joint)) > 0; )
        {
            at += word;
            joined = true;
        }

        return Math.Min(at, At);
    }

    private int VerbAt(int at) => Lexicon.Length(Text, at, WordClass.Verb);
}
