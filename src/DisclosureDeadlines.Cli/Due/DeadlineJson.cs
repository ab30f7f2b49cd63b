using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Due;

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

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Condition { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; init; }

    public required LocalDate? DueOn { get; init; }

    public required string? Reason { get; init; }

    public required LocalDate? PublishBy { get; init; }

    public required string? PublishByReason { get; init; }

    public required Certainty? Certainty { get; init; }

    public required string? CertaintyReason { get; init; }

    public required DeadlineRule Rule { get; init; }

    public required string RuleText { get; init; }

    /// <summary>Where the phrase can honestly be read in two ways; absent where it cannot.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AmbiguityJson>? Ambiguities { get; init; }

    /// <summary>The region whose own days were counted too; absent where none's were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Region { get; init; }

    public required string DataVersion { get; init; }

    /// <summary>The notices behind the answer that the user has imported; absent where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ImportedNotices { get; init; }

    /// <summary>The parts of a limit that has several, each with its own answer.</summary>
    public required IReadOnlyList<DeadlineJson> Parts { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeadlineState? Status { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DaysLate { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysLate { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DaysLeft { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysLeft { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StepJson>? Explanation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Choices { get; init; }

    public static DeadlineJson From(DueSubject subject, Deadline deadline, DeadlineStatus? status, IReadOnlyList<HolidayNotice> imported, bool inFull)
    {
        var answer = Of(deadline, subject.Limit.Text, inFull) with
        {
            Catalogue = subject.Catalogue?.Name,
            Item = subject.Item?.Seq,
            Heading = subject.Item?.Heading,
            Ambiguities = subject.Limit.Ambiguities is { Count: > 0 } doubts ? [.. doubts.Select(a => new AmbiguityJson(a.Code, a.Message.ToString(null)))] : null,
            ImportedNotices = imported.Count > 0 ? [.. imported.Select(notice => notice.ShortName)] : null,
            Choices = inFull ? [.. deadline.Explain().Choices.Select(choice => choice.ToString(null))] : null,
        };
        return status is null ? answer : answer with
        {
            Status = status.State,
            DaysLate = status.DaysLate,
            WorkingDaysLate = status.WorkingDaysLate,
            DaysLeft = status.DaysLeft,
            WorkingDaysLeft = status.WorkingDaysLeft,
        };
    }

    /// <summary>The answer of one row among all of a catalogue's.</summary>
    public static DeadlineJson From(DisclosureCatalogue catalogue, LocalDate date, ChosenCalendar chosen, ItemDeadline answer)
    {
        var subject = DueSubject.Of(catalogue, answer.Item);
        return answer.Deadline is { } deadline ? From(subject, deadline, null, chosen.ImportedFor(deadline), inFull: false) : new()
        {
            Event = date,
            Phrase = subject.Limit.Text,
            Catalogue = catalogue.Name,
            Item = answer.Item.Seq,
            Heading = answer.Item.Heading,
            DueOn = null,
            Reason = answer.Reason?.ToString(null),
            PublishBy = null,
            PublishByReason = answer.Reason?.ToString(null),
            Certainty = null,
            CertaintyReason = null,
            Rule = subject.Limit.Rule,
            RuleText = subject.Limit.Rule.ToString(null, null),
            Region = chosen.Calendar.Region?.Name,
            DataVersion = chosen.Calendar.DataVersion,
            Parts = [],
        };
    }

    private static DeadlineJson Of(Deadline deadline, string phrase, bool inFull) => new()
    {
        Event = deadline.EventDate,
        Phrase = phrase,
        Period = deadline.Period?.ToString(),
        DueOn = deadline.DueOn,
        Reason = deadline.Reason?.ToString(null),
        PublishBy = deadline.PublishBy,
        PublishByReason = deadline.PublishByReason?.ToString(null),
        Certainty = deadline.Certainty,
        CertaintyReason = deadline.CertaintyReason?.ToString(null),
        Rule = deadline.Rule,
        RuleText = deadline.Rule.ToString(null, null),
        Region = deadline.Calendar.Region?.Name,
        DataVersion = deadline.DataVersion,
        Parts = [.. deadline.Parts.Zip(PartsOf(deadline.Rule), (part, of) => Of(part, phrase, inFull) with { Condition = of.Condition })],
        Explanation = inFull ? [.. deadline.Explain().Steps.Select(StepJson.From)] : null,
    };

    private static IReadOnlyList<CompositePart> PartsOf(DeadlineRule rule) => rule is Composite composite ? composite.Parts : [];

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

    internal sealed record AmbiguityJson(string Code, string Message);

    internal sealed record NoticeJson(string? Title, string? Number, LocalDate? Issued, Uri? Url);
}
