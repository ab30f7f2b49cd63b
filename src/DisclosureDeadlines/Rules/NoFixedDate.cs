using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// A duty without a date: in real time, as things change, as appropriate, as prescribed elsewhere, or as in the row above.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class NoFixedDate : UndatedRule
{
    private const int MostQuoted = 30;

    // Above the rules, which are made from it.
    private static readonly BilingualText NoDate = new("时限没有写明可以计算的日期", "the limit sets no date that can be computed");

    private NoFixedDate(RuleKind kind, BilingualText sentence, BilingualText reason)
    {
        Kind = kind;
        Sentence = sentence;
        Reason = reason;
    }

    /// <summary>In real time: 实时公开.</summary>
    public static NoFixedDate RealTime { get; } = new(RuleKind.RealTime, new("实时公开", "in real time"), NoDate);

    /// <summary>As things change: 据实动态公开.</summary>
    public static NoFixedDate Dynamic { get; } = new(RuleKind.Dynamic, new("据实动态公开", "as things change"), NoDate);

    /// <summary>When it is appropriate, or without delay: 适时公开, 及时公开.</summary>
    public static NoFixedDate AsAppropriate { get; } = new(RuleKind.AsAppropriate, new("适时公开", "when appropriate"), NoDate);

    /// <summary>By a time limit set elsewhere: 按规定时限公开.</summary>
    public static NoFixedDate AsPrescribed { get; } =
        new(
            RuleKind.AsPrescribed,
            new("按规定时限公开", "within the prescribed time"),
            new(
                "“按规定时限”没有写明是哪一条规定，无法计算截止日期",
                "“within the prescribed time” (按规定时限) does not say which rule sets it, so no date can be computed"
            )
        );

    /// <summary>As in the row above: 同上.</summary>
    public static NoFixedDate Ditto { get; } =
        new(
            RuleKind.Ditto,
            new("同上", "as above"),
            new("“同上”要看上一行的时限", "“as above” (同上) stands for the limit of the row above")
        );

    /// <inheritdoc />
    public override RuleKind Kind { get; }

    /// <inheritdoc />
    public override BilingualText Sentence { get; }

    /// <inheritdoc />
    public override BilingualText Reason { get; }

    /// <summary>
    /// Why there is no date, in the words of the phrase, where it says no more than when it sees fit; else as the rule has it.
    /// </summary>
    /// <param name="rule">The rule of a limit.</param>
    /// <param name="text">The limit as printed.</param>
    internal static BilingualText? ReasonInWordsOf(DeadlineRule rule, string text) =>
        rule.Kind is RuleKind.RealTime or RuleKind.Dynamic or RuleKind.AsAppropriate
            ? new(
                $"“{Excerpt.Of(text, MostQuoted)}”没有写明可以计算的日期",
                $"\"{Excerpt.Of(text, MostQuoted)}\" sets no date that can be computed"
            )
            : null;

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) => other is NoFixedDate open && open.Kind == Kind;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind);
}
