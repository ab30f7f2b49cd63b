using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>The latest event that is still due by a day.</summary>
internal sealed record LatestEventAnswer(
    LocalDate By,
    string Phrase,
    DeadlineRule Rule,
    LocalDate LatestEvent,
    Certainty Certainty,
    string? CertaintyReason,
    string DataVersion,
    IReadOnlyList<string>? ImportedNotices
)
{
    public LatestEventAnswer(LocalDate by, string phrase, DeadlineRule rule, LocalDate latestEvent, SpanSurety sure, string dataVersion)
        : this(by, phrase, rule, latestEvent, sure.Certainty, sure.Reason, dataVersion, sure.ImportedNotices) { }
}
