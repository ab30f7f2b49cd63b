using DisclosureDeadlines.Lint;

namespace DisclosureDeadlines.Answers;

/// <summary>What is wrong with a row of a catalogue.</summary>
internal sealed record FindingAnswer(
    int Seq,
    string? Heading,
    string TimeLimit,
    LintCode Code,
    LintSeverity Severity,
    string Message,
    string? Source
)
{
    public static FindingAnswer From(LintFinding finding) =>
        new(
            finding.Item.RowNumber,
            finding.Item.Heading,
            finding.Item.TimeLimit.Text,
            finding.Code,
            finding.Severity,
            finding.Message.ToString(null),
            finding.Source
        );
}
