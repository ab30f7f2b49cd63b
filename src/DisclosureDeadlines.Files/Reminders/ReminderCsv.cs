using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Reminders;

/// <summary>Reminders as a table for other programs.</summary>
internal static class ReminderCsv
{
    public static string[] Header { get; } =
    [
        "reminder",
        "row",
        "title",
        "item",
        "limit",
        "event",
        "period",
        "office",
        "note",
        "dueOn",
        "publishBy",
        "daysLate",
        "workingDaysLate",
        "daysLeft",
        "workingDaysLeft",
        "certainty",
        "certaintyReason",
        "publishedLater",
    ];

    public static string?[] Fields(Reminder reminder)
    {
        var row = reminder.Row;
        return
        [
            Json.Name(reminder.Kind),
            SmallNumber.Of(row.Row.Number),
            row.Row.Title,
            row.Item?.Heading ?? row.Row.Item,
            row.Limit!.Text,
            IsoDate.Of(row.Row.EventDate),
            row.Period?.ToString() ?? row.Row.Period,
            row.Office,
            row.Row.Note,
            IsoDate.Of(reminder.DueOn),
            IsoDate.Of(row.PublishBy),
            SmallNumber.Of(reminder.Status.DaysLate),
            SmallNumber.Of(reminder.Status.WorkingDaysLate),
            SmallNumber.Of(reminder.Status.DaysLeft),
            SmallNumber.Of(reminder.Status.WorkingDaysLeft),
            AuditNames.Of(row.Certainty!.Value),
            reminder.Deadline.CertaintyReason?.ToString(null),
            IsoDate.Of(row.Row.Published),
        ];
    }
}
