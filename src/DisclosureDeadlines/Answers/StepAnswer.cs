using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>A step of an explanation.</summary>
internal sealed record StepAnswer(
    ExplanationStepKind Kind,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] StepAnswer.NoticeOfStep? Notice
)
{
    public static StepAnswer From(ExplanationStep step) =>
        new(
            step.Kind,
            step.Text.ToString(null),
            step.Source?.ToString(null),
            step.Notice is { } notice ? new NoticeOfStep(notice.Title, notice.Number, notice.Issued, notice.Url) : null
        );

    internal sealed record NoticeOfStep(string? Title, string? Number, LocalDate? Issued, Uri? Url);
}
