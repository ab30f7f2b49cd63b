using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Audits;
using NodaTime;

namespace DisclosureDeadlines.Files.Plans;

/// <summary>The duties of a year as a table for other programs.</summary>
internal static class PlanCsv
{
    public static string[] Header { get; } =
    [
        "dueOn",
        "publishBy",
        "period",
        "catalogue",
        "item",
        "printedNumber",
        "heading",
        "content",
        "timeLimit",
        "condition",
        "certainty",
        "certaintyReason",
        "publisher",
        "responsible",
        "reminders",
        "region",
        "dataVersion",
    ];

    public static string?[] Fields(PlanReport report, PlannedDuty duty) =>
        [
            IsoDate.Of(duty.DueOn),
            IsoDate.Of(duty.Deadline.PublishBy),
            duty.Period.ToString(),
            report.Plan.Catalogue.Name,
            SmallNumber.Of(duty.Item.RowNumber),
            duty.Item.PrintedNumber,
            duty.Item.Heading,
            duty.Item.Content,
            duty.Item.TimeLimit.Text,
            duty.Condition,
            AuditNames.Of(duty.Deadline.Certainty!.Value),
            duty.Deadline.CertaintyReason?.ToString(null),
            duty.Item.Publisher,
            duty.Item.Responsible,
            string.Join(' ', RemindersOf(report, duty).Select(day => IsoDate.Of(day))),
            report.Plan.Calendar.Region?.Name,
            report.Plan.Calendar.DataVersion,
        ];

    public static IEnumerable<LocalDate> RemindersOf(PlanReport report, PlannedDuty duty) =>
        report.WorkingDaysAhead.Select(duty.Deadline.RemindOn).OfType<LocalDate>();
}
