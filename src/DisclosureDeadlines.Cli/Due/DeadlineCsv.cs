using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Cli.Due;

/// <summary>The answers of <c>due</c> as a table for other programs.</summary>
internal static class DeadlineCsv
{
    public static string[] Header { get; } =
    [
        "event",
        "catalogue",
        "item",
        "printedNumber",
        "heading",
        "content",
        "timeLimit",
        "kind",
        "period",
        "dueOn",
        "publishBy",
        "certainty",
        "certaintyReason",
        "reason",
        "responsible",
        "region",
        "dataVersion",
    ];

    public static string?[] Fields(DueSubject subject, Deadline deadline) =>
        Fields(subject, deadline.EventDate, deadline, deadline.Reason?.ToString(null));

    public static string?[] Fields(DisclosureCatalogue catalogue, LocalDate date, ItemDeadline answer) =>
        Fields(DueSubject.Of(catalogue, answer.Item), date, answer.Deadline, answer.Reason?.ToString(null));

    private static string?[] Fields(DueSubject subject, LocalDate date, Deadline? deadline, string? reason) =>
        [
            Iso(date),
            subject.Catalogue?.Name,
            subject.Item is { } item ? $"{item.RowNumber}" : null,
            subject.Item?.PrintedNumber,
            subject.Item?.Heading,
            subject.Item?.Content,
            subject.Limit.Text,
            Json.Name(subject.Limit.Rule.Kind),
            deadline?.Period?.ToString(),
            Iso(deadline?.DueOn),
            Iso(deadline?.PublishBy),
            deadline?.Certainty is { } sure ? Json.Name(sure) : null,
            deadline?.CertaintyReason?.ToString(null),
            reason,
            subject.Item?.Responsible,
            deadline?.Calendar.Region?.Name,
            deadline?.DataVersion,
        ];

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
