namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What the 日 of a law are.</summary>
internal enum DaysInLaw
{
    /// <summary>Working days, as an article of it says.</summary>
    Working,

    /// <summary>Calendar days: it says so, or writes 工作日 where it means them.</summary>
    Calendar,

    /// <summary>All its periods of days are written 工作日, so that a bare 日 beside it is not its own.</summary>
    Written,
}
