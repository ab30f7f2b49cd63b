using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A limit that an anchor states with what stands round it; or the reason why the phrase is refused; or nothing.</summary>
/// <param name="Rule">The rule; null where the anchor sets no limit.</param>
/// <param name="Start">Where the limit begins, its trigger included.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Part(DeadlineRule? Rule, int Start, int End)
{
    /// <summary>What it leaves open.</summary>
    public Doubts Doubts { get; init; }

    /// <summary>Where it binds, in the paper's words; null if it does not say.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether it only says how often: a date that follows at once takes its place.</summary>
    public bool IsCycle { get; init; }

    /// <summary>Whether a length says when something else begins to hold.</summary>
    public bool IsCondition { get; init; }

    /// <summary>Whether it is what somebody may do within it.</summary>
    public bool IsRight { get; init; }

    /// <summary>Whether it takes the place of the limit before it.</summary>
    public bool ReplacesLast { get; init; }

    /// <summary>Why the phrase is refused if this is the first time in it and nothing else sets a limit.</summary>
    public Fault Reason { get; init; }

    public Fault Fault { get; init; }

    public int FaultAt { get; init; }

    /// <summary>Whether a remark on days was heeded in it.</summary>
    public bool IsRemarked { get; init; }

    /// <summary>Whether it sets a length or a date, beside which 及时 and 按规定 are only the manner.</summary>
    public bool IsCounted => Rule is not NoFixedDate;

    public static Part None => default;

    public static Part Refused(Fault fault, int at) => new(null, at, at) { Fault = fault, FaultAt = at };
}
