using System.Collections.Immutable;

namespace DisclosureDeadlines.Cases;

/// <summary>All that one kind of happening does under a rule.</summary>
internal sealed record KindEffects(
    bool Stops,
    StartPart? Starts,
    RestartPart? Asks,
    RestartPart? Answers,
    ImmutableArray<PausePart> Begins,
    ImmutableArray<PausePart> Ends,
    bool Extends,
    bool Defers,
    bool IsDeemedFrom,
    bool HoldsDeemed,
    bool FreesDeemed
)
{
    /// <summary>The happening that lengthens the time; every rule that knows extensions knows it by this name.</summary>
    public const string Extended = "extended";

    /// <summary>A remark, which no rule has to know.</summary>
    public const string Note = "note";

    /// <summary>What a kind does under a rule; null if the rule does not know it.</summary>
    public static KindEffects? Of(string kind, ClockRule rule)
    {
        var effects = new KindEffects(
            rule.Stops.Contains(kind),
            rule.Starts.FirstOrDefault(part => part.On == kind),
            rule.Restarts.FirstOrDefault(part => part.Ask == kind),
            rule.Restarts.FirstOrDefault(part => part.Answer == kind),
            [.. rule.Pauses.Where(part => part.Begin == kind)],
            [.. rule.Pauses.Where(part => part.End == kind)],
            rule.Extension is not null && kind == Extended,
            rule.Deferral?.On == kind,
            rule.Deemed?.On == kind,
            rule.Deemed?.Ask == kind,
            rule.Deemed?.Answer == kind
        );
        bool isKnown =
            effects.Stops
            || effects.Starts is not null
            || effects.Asks is not null
            || effects.Answers is not null
            || effects.Begins.Length > 0
            || effects.Ends.Length > 0
            || effects.Extends
            || effects.Defers
            || effects.IsDeemedFrom
            || effects.HoldsDeemed
            || effects.FreesDeemed;
        return isKnown ? effects : null;
    }

    /// <summary>Every kind that a rule knows.</summary>
    public static IEnumerable<string> Known(ClockRule rule) =>
        rule
            .Starts.Select(part => part.On)
            .Concat(rule.Restarts.SelectMany(part => new[] { part.Ask, part.Answer }))
            .Concat(rule.Pauses.SelectMany(part => new[] { part.Begin, part.End }))
            .Concat(rule.Extension is null ? [] : [Extended])
            .Concat([.. new[] { rule.Deferral?.On, rule.Deemed?.On, rule.Deemed?.Ask, rule.Deemed?.Answer }.OfType<string>()])
            .Concat(rule.Stops)
            .Distinct();
}
