namespace DisclosureDeadlines.Cases;

/// <summary>What became of the days of a span.</summary>
public enum ReadingSpanKind
{
    /// <summary>They are counted.</summary>
    Counted,

    /// <summary>They are left out by a pause.</summary>
    LeftOut,

    /// <summary>They were counted, until a restart made them void.</summary>
    Void,
}
