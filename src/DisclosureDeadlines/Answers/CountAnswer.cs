using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>How many working days there are between two dates.</summary>
internal sealed record CountAnswer(
    LocalDate From,
    LocalDate To,
    int WorkingDays,
    Certainty Certainty,
    string? CertaintyReason,
    string DataVersion,
    IReadOnlyList<string>? ImportedNotices
)
{
    public CountAnswer(LocalDate from, LocalDate to, int workingDays, SpanSurety sure, string dataVersion)
        : this(from, to, workingDays, sure.Certainty, sure.Reason, dataVersion, sure.ImportedNotices) { }
}
