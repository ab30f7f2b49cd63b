using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Reminders;

/// <summary>The open rows that are still to fall due, each as an event on its due date.</summary>
internal static class ReminderEvents
{
    public static IcsCalendar Of(ReminderReport report)
    {
        var list = report.List;
        Reminder[] rows = [.. list.Coming];
        string name = Path.GetFileName(report.Place.File);
        return new IcsCalendar(
            Language.Pick($"公开截止日期：{name}", $"Publication due dates: {name}"),
            report.Audit.Today,
            [.. rows.Zip(IcsUid.Of(rows.Select(Key)), (row, uid) => Event(row, uid, list.Reminders))]
        );
    }

    /// <summary>
    /// What distinguishes one publication from another: not its place in the ledger, who is in charge or what is remarked, which may change
    /// before it is due.
    /// </summary>
    private static string?[] Key(Reminder reminder)
    {
        var row = reminder.Row.Row;
        return ["ledger", row.Title, row.Item, row.Limit, IsoDate.Of(row.EventDate), reminder.Row.Period?.ToString() ?? row.Period];
    }

    private static IcsEvent Event(Reminder reminder, string uid, LedgerReminders reminders)
    {
        var row = reminder.Row;
        return DueEvent.Of(
            uid,
            row.Row.Title ?? row.ItemName!,
            [
                DueEvent.Fact("责任科室", "Office", row.Office),
                row.Row.Title is null ? null : DueEvent.Fact("事项", "Item", row.Item?.Heading ?? row.Row.Item),
                DueEvent.Fact("成文日期", "Event", IsoDate.Of(row.Row.EventDate)),
                DueEvent.Fact("所属期", "Period", row.Period?.ToString()),
                DueEvent.Fact("备注", "Note", row.Row.Note),
            ],
            reminder.Deadline,
            reminders.WorkingDaysAhead,
            reminders.Audit.Today
        );
    }
}
