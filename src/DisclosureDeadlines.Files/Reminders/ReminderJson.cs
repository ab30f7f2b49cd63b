using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Reminders;

/// <summary>Reminders as JSON. The names are a contract.</summary>
internal sealed record ReminderJson
{
    public required AuditedLedger Ledger { get; init; }

    public required LocalDate Today { get; init; }

    public required bool IsWorkingDay { get; init; }

    public required IReadOnlyList<int> Ahead { get; init; }

    public required string? Catalogue { get; init; }

    public required string? Region { get; init; }

    public required string DataVersion { get; init; }

    public required IReadOnlyList<string> ImportedNotices { get; init; }

    public required ImmutableArray<RowJson> Reminders { get; init; }

    public required int Later { get; init; }

    public required NextJson? NextReminder { get; init; }

    public required ImmutableArray<RowWithoutJson> NoDueDate { get; init; }

    public required ImmutableArray<RowWithoutJson> Invalid { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public static ReminderJson From(ReminderReport report)
    {
        var list = report.List;
        var audit = report.Audit;
        return new()
        {
            Ledger = AuditedLedger.From(report.Place),
            Today = audit.Today,
            IsWorkingDay = audit.Calendar.IsWorkingDay(audit.Today),
            Ahead = list.Reminders.WorkingDaysAhead,
            Catalogue = audit.Catalogue?.Name,
            Region = audit.Calendar.Region?.Name,
            DataVersion = audit.Calendar.DataVersion,
            ImportedNotices = report.ImportedNotices,
            Reminders = [.. list.Now.Select(RowJson.From)],
            Later = list.LaterCount,
            NextReminder = list.Next is { } next ? new(next.Day, next.Rows) : null,
            NoDueDate = [.. list.Undated.Select(RowWithoutJson.From)],
            Invalid = [.. list.Unreadable.Select(RowWithoutJson.From)],
            Notes = report.Notes,
        };
    }

    internal sealed record NextJson(LocalDate Day, int Rows);

    internal sealed record RowWithoutJson(int Row, string? Title, string? Item, string? Office, string? Reason)
    {
        public static RowWithoutJson From(AuditedRow row) =>
            new(row.Row.Number, row.Row.Title, row.Item?.Heading ?? row.Row.Item, row.Office, row.Reason?.ToString(null));
    }

    internal sealed record RowJson(
        ReminderKind Reminder,
        int Row,
        string? Title,
        string? Item,
        int? ItemSeq,
        string Limit,
        LocalDate? Event,
        string? Period,
        string? Office,
        string? Note,
        LocalDate DueOn,
        LocalDate? PublishBy,
        string? PublishByReason,
        DeadlineState Status,
        int DaysLate,
        int WorkingDaysLate,
        int DaysLeft,
        int WorkingDaysLeft,
        Certainty? Certainty,
        string? CertaintyReason,
        IReadOnlyList<LocalDate> ReminderDays,
        LocalDate? PublishedLater
    )
    {
        public static RowJson From(Reminder reminder)
        {
            var row = reminder.Row;
            return new(
                reminder.Kind,
                row.Row.Number,
                row.Row.Title,
                row.Item?.Heading ?? row.Row.Item,
                row.Item?.RowNumber,
                row.Limit!.Text,
                row.Row.EventDate,
                row.Period?.ToString() ?? row.Row.Period,
                row.Office,
                row.Row.Note,
                reminder.DueOn,
                row.PublishBy,
                reminder.Deadline.PublishByReason?.ToString(null),
                reminder.Status.State,
                reminder.Status.DaysLate,
                reminder.Status.WorkingDaysLate,
                reminder.Status.DaysLeft,
                reminder.Status.WorkingDaysLeft,
                row.Certainty,
                reminder.Deadline.CertaintyReason?.ToString(null),
                reminder.Days,
                row.Row.Published
            );
        }
    }
}
