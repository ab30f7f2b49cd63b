using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>What one limit of law asks for.</summary>
internal sealed record StatuteDueAnswer(
    string Name,
    string Citation,
    string Binds,
    string Covers,
    DeadlineRule Rule,
    StatuteStanding Standing,
    LocalDate? DueOn,
    LocalDate? PublishBy,
    Certainty? Certainty,
    string? Reason
)
{
    public static StatuteDueAnswer From(StatutoryDeadline answer) =>
        new(
            answer.Limit.Name,
            answer.Limit.Citation,
            answer.Limit.Binds.ToString(null),
            answer.Limit.Covers.ToString(null),
            answer.Limit.Rule,
            answer.Limit.Standing,
            answer.Deadline.DueOn,
            answer.Deadline.PublishBy,
            answer.Deadline.Certainty,
            answer.Deadline.Reason?.ToString(null)
        );
}
