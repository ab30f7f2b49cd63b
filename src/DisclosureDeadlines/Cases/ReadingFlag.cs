using System.Collections.Immutable;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cases;

/// <summary>What a reader of a case has to know besides the date. A flag is not an error.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReadingFlag
{
    private readonly FlagCode code;
    private readonly ClockRule rule;
    private readonly string? article;
    private readonly ImmutableArray<Happening> happenings;

    internal ReadingFlag(FlagCode code, ClockRule rule, string? article, ImmutableArray<Happening> happenings)
    {
        this.code = code;
        this.rule = rule;
        this.article = article;
        this.happenings = happenings;
    }

    /// <summary>
    /// The code, such as <c>lateAsk</c>, or <c>noEffect:appraisalBegun</c> for a kind of happening that the rule does not know.
    /// </summary>
    public string Code => code == FlagCode.NoEffect ? $"noEffect:{happenings[0].Kind}" : RuleJsonNames.Of(code);

    /// <summary>The flag in a sentence.</summary>
    public BilingualText Sentence => FlagWords.Of(code, rule, happenings);

    /// <summary>The article that it is based on, with its law; <see langword="null"/> where there is none.</summary>
    public string? Article => article is null ? null : rule.Cite(article);

    /// <summary>The happenings that raised it.</summary>
    public IReadOnlyList<Happening> Happenings => happenings;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal bool Is(FlagCode other, Happening happening) =>
        code == other && (code != FlagCode.NoEffect || happenings[0].Kind == happening.Kind);

    internal ReadingFlag With(Happening another) => new(code, rule, article, happenings.Add(another));
}
