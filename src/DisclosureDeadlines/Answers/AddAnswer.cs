using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>The date a number of working days after another.</summary>
internal sealed record AddAnswer(
    LocalDate From,
    int WorkingDays,
    LocalDate Date,
    Certainty Certainty,
    string? CertaintyReason,
    string DataVersion,
    IReadOnlyList<string>? ImportedNotices
)
{
    public AddAnswer(LocalDate from, int workingDays, LocalDate date, SpanSurety sure, string dataVersion)
        : this(from, workingDays, date, sure.Certainty, sure.Reason, dataVersion, sure.ImportedNotices) { }
}
