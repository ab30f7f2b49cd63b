using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Files.Plans;

/// <summary>The duties of a year as JSON. The names are a contract.</summary>
internal static class PlanJson
{
    public static object Document(PlanReport report) => new
    {
        Catalogue = report.Plan.Catalogue.Name,
        report.Plan.Catalogue.Authority,
        report.Plan.Year,
        Region = report.Plan.Calendar.Region?.Name,
        report.Plan.Calendar.DataVersion,
        report.ImportedNotices,
        Ahead = report.WorkingDaysAhead,
        Duties = report.Duties.Select(duty => Duty(report, duty)),
        Unplannable = report.Unplannable.Select(Unplannable),
        NotRecurring = report.Plan.NotRecurring.Select(item => item.Seq),
    };

    private static object Duty(PlanReport report, PlannedDuty duty) => new
    {
        Item = duty.Item.Seq,
        duty.Item.PrintedNumber,
        duty.Item.Heading,
        duty.Item.Content,
        Phrase = duty.Item.TimeLimit.Text,
        duty.Condition,
        Period = duty.Period.ToString(),
        duty.DueOn,
        duty.Deadline.PublishBy,
        PublishByReason = duty.Deadline.PublishByReason?.ToString(null),
        duty.Deadline.Certainty,
        CertaintyReason = duty.Deadline.CertaintyReason?.ToString(null),
        duty.Deadline.Rule,
        RuleText = duty.Deadline.Rule.ToString(null, null),
        Ambiguities = duty.Item.TimeLimit.Ambiguities.Select(doubt => new { doubt.Code, Message = doubt.Message.ToString(null) }),
        duty.Item.Publisher,
        duty.Item.Responsible,
        ReminderDays = PlanCsv.RemindersOf(report, duty),
    };

    private static object Unplannable(UnplannableDuty duty) => new
    {
        Item = duty.Item.Seq,
        duty.Item.PrintedNumber,
        duty.Item.Heading,
        duty.Item.Content,
        Phrase = duty.Item.TimeLimit.Text,
        duty.Condition,
        duty.Rule,
        RuleText = duty.Rule.ToString(null, null),
        Reason = duty.Reason.ToString(null),
        duty.Item.Responsible,
    };
}
