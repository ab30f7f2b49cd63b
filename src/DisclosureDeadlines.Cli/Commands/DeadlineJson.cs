using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary>The answer of <c>due</c> as JSON. The names are a contract.</summary>
internal sealed record DeadlineJson
{
    public required LocalDate Event { get; init; }

    public required string Phrase { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Catalogue { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Item { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Heading { get; init; }

    public required LocalDate? DueOn { get; init; }

    public required string? Reason { get; init; }

    public required LocalDate? PublishBy { get; init; }

    public required string? PublishByReason { get; init; }

    public required Certainty? Certainty { get; init; }

    public required string? CertaintyReason { get; init; }

    public required DeadlineRule Rule { get; init; }

    public required string RuleText { get; init; }

    public required string DataVersion { get; init; }

    /// <summary>The parts of a limit that has several, each with its own answer; no phrase that is read today has any.</summary>
    public required IReadOnlyList<DeadlineJson> Parts { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StepJson>? Explanation { get; init; }

    public static DeadlineJson From(DueSubject subject, Deadline deadline, bool inFull) => new()
    {
        Event = deadline.EventDate,
        Phrase = subject.Limit.Text,
        Catalogue = subject.Catalogue?.Name,
        Item = subject.Item?.Seq,
        Heading = subject.Item?.Heading,
        DueOn = deadline.DueOn,
        Reason = deadline.Reason?.ToString(null),
        PublishBy = deadline.PublishBy,
        PublishByReason = deadline.PublishByReason?.ToString(null),
        Certainty = deadline.Certainty,
        CertaintyReason = deadline.CertaintyReason?.ToString(null),
        Rule = deadline.Rule,
        RuleText = deadline.Rule.ToString(null, null),
        DataVersion = deadline.DataVersion,
        Parts = [],
        Explanation = inFull ? [.. deadline.Explain().Steps.Select(StepJson.From)] : null,
    };

    internal sealed record StepJson(
        ExplanationStepKind Kind,
        string Text,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Source,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] NoticeJson? Notice)
    {
        public static StepJson From(ExplanationStep step) => new(
            step.Kind,
            step.Text.ToString(null),
            step.Source?.ToString(null),
            step.Notice is { } notice ? new NoticeJson(notice.Title, notice.Number, notice.Issued, notice.Url) : null);
    }

    internal sealed record NoticeJson(string? Title, string? Number, LocalDate? Issued, Uri? Url);
}
