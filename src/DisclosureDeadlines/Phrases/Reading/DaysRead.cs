namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a number of 日 is by the laws that are named.</summary>
internal enum DaysRead
{
    /// <summary>None of the laws is known here.</summary>
    NotKnown,

    /// <summary>The laws named write 工作日 in all their periods, so that the bare 日 is not theirs.</summary>
    Unsaid,

    /// <summary>Calendar days.</summary>
    Calendar,

    /// <summary>Working days.</summary>
    Working,

    /// <summary>Working days by one of the laws and calendar days by another.</summary>
    Differ,
}
