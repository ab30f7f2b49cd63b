using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>A duty without a date: in real time, as things change, as appropriate, as prescribed elsewhere, or as in the row above.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class NoFixedDate : UndatedRule
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

    /// <summary>By a time limit set elsewhere: 按规定时限公开.</summary>
    public static NoFixedDate AsPrescribed { get; } = new(
        RuleKind.AsPrescribed,
        new("按规定时限公开", "within the prescribed time"),
        new("“按规定时限”没有写明是哪一条规定，无法计算截止日", "“within the prescribed time” (按规定时限) does not say which rule sets it, so no date can be computed"));

    /// <summary>As in the row above: 同上.</summary>
    public static NoFixedDate Ditto { get; } = new(
        RuleKind.Ditto,
        new("同上", "as above"),
        new("“同上”要看上一行的时限", "“as above” (同上) stands for the limit of the row above"));

    /// <inheritdoc />
    public override RuleKind Kind { get; }

    /// <inheritdoc />
    public override BilingualText Sentence { get; }

    /// <inheritdoc />
    public override BilingualText Reason { get; }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) => other is NoFixedDate open && open.Kind == Kind;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind);
}
