using System.Collections.Immutable;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Plans;

/// <summary>The duties of a year as JSON. The names are a contract.</summary>
internal sealed record PlanJson
{
    public required string Catalogue { get; init; }

    public required string Authority { get; init; }

    public required int Year { get; init; }

    public required string? Region { get; init; }

    public required string DataVersion { get; init; }

    public required IReadOnlyList<string> ImportedNotices { get; init; }

    public required IReadOnlyList<int> Ahead { get; init; }

    public required ImmutableArray<DutyJson> Duties { get; init; }

    public required ImmutableArray<UnplannableJson> Unplannable { get; init; }

    public required ImmutableArray<int> NotRecurring { get; init; }

    public static PlanJson From(PlanReport report) =>
        new()
        {
            Catalogue = report.Plan.Catalogue.Name,
            Authority = report.Plan.Catalogue.Authority,
            Year = report.Plan.Year,
            Region = report.Plan.Calendar.Region?.Name,
            DataVersion = report.Plan.Calendar.DataVersion,
            ImportedNotices = report.ImportedNotices,
            Ahead = report.WorkingDaysAhead,
            Duties = [.. report.Duties.Select(duty => DutyJson.From(report, duty))],
            Unplannable = [.. report.Unplannable.Select(UnplannableJson.From)],
            NotRecurring = [.. report.Plan.NotRecurring.Select(item => item.RowNumber)],
        };

    internal sealed record DutyJson(
        int Item,
        string? PrintedNumber,
        string? Heading,
        string? Content,
        string Phrase,
        string? Condition,
        string Period,
        LocalDate DueOn,
        LocalDate? PublishBy,
        string? PublishByReason,
        Certainty? Certainty,
        string? CertaintyReason,
        DeadlineRule Rule,
        string RuleText,
        ImmutableArray<AmbiguityAnswer> Ambiguities,
        string Publisher,
        string? Responsible,
        ImmutableArray<LocalDate> ReminderDays
    )
    {
        public static DutyJson From(PlanReport report, PlannedDuty duty) =>
            new(
                duty.Item.RowNumber,
                duty.Item.PrintedNumber,
                duty.Item.Heading,
                duty.Item.Content,
                duty.Item.TimeLimit.Text,
                duty.Condition,
                duty.Period.ToString(),
                duty.DueOn,
                duty.Deadline.PublishBy,
                duty.Deadline.PublishByReason?.ToString(null),
                duty.Deadline.Certainty,
                duty.Deadline.CertaintyReason?.ToString(null),
                duty.Deadline.Rule,
                duty.Deadline.Rule.ToString(null, null),
                [.. duty.Item.TimeLimit.Ambiguities.Select(AmbiguityAnswer.From)],
                duty.Item.Publisher,
                duty.Item.Responsible,
                [.. PlanCsv.RemindersOf(report, duty)]
            );
    }

    internal sealed record UnplannableJson(
        int Item,
        string? PrintedNumber,
        string? Heading,
        string? Content,
        string Phrase,
        string? Condition,
        DeadlineRule Rule,
        string RuleText,
        string Reason,
        string? Responsible
    )
    {
        public static UnplannableJson From(UnplannableDuty duty) =>
            new(
                duty.Item.RowNumber,
                duty.Item.PrintedNumber,
                duty.Item.Heading,
                duty.Item.Content,
                duty.Item.TimeLimit.Text,
                duty.Condition,
                duty.Rule,
                duty.Rule.ToString(null, null),
                duty.Reason.ToString(null),
                duty.Item.Responsible
            );
    }
}
