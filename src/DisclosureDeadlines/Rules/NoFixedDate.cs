using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>A duty without a date: in real time, as things change, as appropriate, as prescribed elsewhere. It never has a due date, and says why.</summary>
public sealed class NoFixedDate : DeadlineRule
{
    private NoFixedDate(RuleKind kind, BilingualText sentence, BilingualText reason)
    {
        Kind = kind;
        Sentence = sentence;
        Reason = reason;
    }

    /// <summary>In real time: 实时公开.</summary>
    public static NoFixedDate RealTime { get; } = new(
        RuleKind.RealTime,
        new("实时公开", "in real time"),
        new("“实时”没有可以计算的截止日", "“in real time” (实时) sets no date that can be computed"));

    /// <summary>As things change: 据实动态公开.</summary>
    public static NoFixedDate Dynamic { get; } = new(
        RuleKind.Dynamic,
        new("据实动态公开", "as things change"),
        new("“据实动态”没有可以计算的截止日", "“as things change” (据实动态) sets no date that can be computed"));

    /// <summary>When it is appropriate, or without delay: 适时公开, 及时公开.</summary>
    public static NoFixedDate AsAppropriate { get; } = new(
        RuleKind.AsAppropriate,
        new("适时公开", "when appropriate"),
        new("“适时”“及时”没有可以计算的截止日", "“when appropriate” or “without delay” (适时, 及时) sets no date that can be computed"));

    /// <summary>By a time limit set elsewhere: 按规定时限进行公开.</summary>
    public static NoFixedDate AsPrescribed { get; } = new(
        RuleKind.AsPrescribed,
        new("按规定时限公开", "within the prescribed time"),
        new("“按规定时限”没有写明是哪一条规定，无法计算截止日", "“within the prescribed time” (按规定时限) does not say which rule sets it, so no date can be computed"));

    /// <inheritdoc />
    public override RuleKind Kind { get; }

    /// <inheritdoc />
    public override BilingualText Sentence { get; }

    /// <summary>Why no due date can be computed.</summary>
    public BilingualText Reason { get; }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) => other is NoFixedDate open && open.Kind == Kind;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind);

    internal override Reckoning Reckon(LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy policy) => Reckoning.None(Reason);

    internal override IEnumerable<ExplanationStep> Narrate(Deadline deadline) => [];
}
