using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Reminders;

/// <summary>Reminders as JSON. The names are a contract.</summary>
internal static class ReminderJson
{
    public static object Document(ReminderReport report)
    {
        var list = report.List;
        var audit = report.Audit;
        return new
        {
            Ledger = AuditJson.Place(new AuditRun(report.Place, audit, [])),
            audit.Today,
            IsWorkingDay = audit.Calendar.IsWorkingDay(audit.Today),
            Ahead = list.Reminders.WorkingDaysAhead,
            Catalogue = audit.Catalogue?.Name,
            Region = audit.Calendar.Region?.Name,
            audit.Calendar.DataVersion,
            report.ImportedNotices,
            Reminders = list.Now.Select(Row),
            Later = list.LaterCount,
            NextReminder = list.Next is { } next ? new { next.Day, next.Rows } : null,
            NoDueDate = list.Undated.Select(RowWithout),
            Invalid = list.Unreadable.Select(RowWithout),
            report.Place.Remarks,
        };
    }

    private static object Row(Reminder reminder)
    {
        var row = reminder.Row;
        return new
        {
            Reminder = reminder.Kind,
            Row = row.Row.Number,
            row.Row.Title,
            Item = row.Item?.Heading ?? row.Row.Item,
            ItemSeq = row.Item?.Seq,
            Limit = row.Limit!.Text,
            Event = row.Row.EventDate,
            Period = row.Period?.ToString() ?? row.Row.Period,
            row.Office,
            row.Row.Note,
            reminder.DueOn,
            row.PublishBy,
            PublishByReason = reminder.Deadline.PublishByReason?.ToString(null),
            Status = reminder.Status.State,
            reminder.Status.DaysLate,
            reminder.Status.WorkingDaysLate,
            reminder.Status.DaysLeft,
            reminder.Status.WorkingDaysLeft,
            row.Certainty,
            CertaintyReason = reminder.Deadline.CertaintyReason?.ToString(null),
            ReminderDays = reminder.Days,
            PublishedLater = row.Row.Published,
        };
    }

    private static object RowWithout(AuditedRow row) => new
    {
        Row = row.Row.Number,
        row.Row.Title,
        Item = row.Item?.Heading ?? row.Row.Item,
        row.Office,
        Reason = row.Reason?.ToString(null),
    };
}
