using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>A limit that a law, a regulation or a circular sets.</summary>
internal sealed record StatuteAnswer(
    string Name,
    string? Matter,
    string Law,
    string? Number,
    string? Article,
    StatuteLevel Level,
    string? Region,
    LocalDate? ValidFrom,
    LocalDate? ValidTo,
    DeadlineRule Rule,
    string Binds,
    string Covers,
    string? Text,
    string? Leeway,
    StatuteStanding Standing,
    string? Source,
    string? Note
)
{
    public static StatuteAnswer From(StatutoryLimit limit) =>
        new(
            limit.Name,
            limit.Matter,
            limit.Law,
            limit.Number,
            limit.Article,
            limit.Level,
            limit.Region?.FullName,
            limit.ValidFrom,
            limit.ValidTo,
            limit.Rule,
            limit.Binds.ToString(null),
            limit.Covers.ToString(null),
            limit.Text,
            limit.Leeway?.Words.ToString(null),
            limit.Standing,
            limit.Source,
            limit.Note
        );
}
