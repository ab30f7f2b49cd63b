using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>A clock rule.</summary>
internal sealed record ClockRuleAnswer(
    string Name,
    string Title,
    string Law,
    string? Number,
    string? Article,
    TimeUnit Unit,
    int Length,
    int? Extension,
    LocalDate? ValidFrom,
    LocalDate? ValidTo,
    IReadOnlyList<string> Kinds,
    StatuteStanding Standing,
    string Source,
    string? Note
)
{
    public static ClockRuleAnswer From(ClockRule rule) =>
        new(
            rule.Name,
            rule.Title.ToString(null),
            rule.Law,
            rule.Number,
            rule.Article,
            rule.Unit,
            rule.Length,
            rule.Extension?.Most.Count,
            rule.ValidFrom,
            rule.ValidTo,
            rule.Kinds,
            rule.Standing,
            rule.Source,
            rule.Note
        );
}
