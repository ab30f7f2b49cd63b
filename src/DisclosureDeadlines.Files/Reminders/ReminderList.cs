using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Reminders;

/// <summary>What a ledger has to be reminded of, gathered as its rows pass.</summary>
/// <param name="reminders">Says what there is in a row.</param>
/// <param name="keepsLater">Whether the rows for which it is too early are kept too, and not only counted.</param>
internal sealed class ReminderList(LedgerReminders reminders, bool keepsLater) : AuditReport
{
    private readonly List<Reminder> rows = [];
    private readonly List<AuditedRow> undated = [];
    private readonly List<AuditedRow> unreadable = [];
    private readonly SortedDictionary<LocalDate, int> comingDays = [];

    public LedgerReminders Reminders => reminders;

    /// <summary>The open rows that are overdue or near, by due date; those of one day in the order of the ledger.</summary>
    public IEnumerable<Reminder> Now => rows.Where(row => row.Kind != ReminderKind.Later).OrderBy(row => row.DueOn);

    /// <summary>
    /// All open rows that are not overdue, by due date and never by their place, so that the order of the ledger makes no difference.
    /// </summary>
    public IEnumerable<Reminder> Coming =>
        rows.Where(row => row.Kind != ReminderKind.Overdue)
            .OrderBy(row => row.DueOn)
            .ThenBy(row => row.Row.Row.Title, StringComparer.Ordinal)
            .ThenBy(row => row.Row.Office, StringComparer.Ordinal)
            .ThenBy(row => row.Row.Row.Note, StringComparer.Ordinal);

    public int LaterCount { get; private set; }

    /// <summary>The next day that brings a reminder, and of how many rows; null if none will.</summary>
    public (LocalDate Day, int Rows)? Next => comingDays.Count == 0 ? null : (comingDays.First().Key, comingDays.First().Value);

    /// <summary>The open rows without a due date.</summary>
    public IReadOnlyList<AuditedRow> Undated => undated;

    /// <summary>The rows that cannot be read and are not known to be published.</summary>
    public IReadOnlyList<AuditedRow> Unreadable => unreadable;

    public int Count(ReminderKind kind) => rows.Count(row => row.Kind == kind);

    public override void Begin(AuditRun run) { }

    public override void Add(AuditedRow row)
    {
        if (reminders.Of(row) is { } reminder)
        {
            Add(reminder);
        }
        else if (LedgerReminders.IsOpen(row))
        {
            (row.State == AuditState.Invalid ? unreadable : undated).Add(row);
        }
    }

    public override void End(AuditResult result) { }

    private void Add(Reminder reminder)
    {
        bool isLater = reminder.Kind == ReminderKind.Later;
        LaterCount += isLater ? 1 : 0;
        if (!isLater || keepsLater)
        {
            rows.Add(reminder);
        }

        foreach (var day in reminder.Days.Where(day => day > reminders.Audit.Today).Take(1))
        {
            comingDays[day] = comingDays.GetValueOrDefault(day) + 1;
        }
    }
}
