using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Reminders;

/// <summary>What a ledger has to be reminded of, ready to be written.</summary>
/// <param name="Place">The ledger, read to its end.</param>
/// <param name="List">What there is.</param>
/// <param name="Calendar">The calendar that was counted on.</param>
internal sealed record ReminderReport(LedgerPlace Place, ReminderList List, ChosenCalendar Calendar)
{
    /// <summary>What of the ledger's file was not used or not read, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public LedgerAudit Audit => List.Reminders.Audit;

    /// <summary>The imported notices that decide a day of what is overdue or near.</summary>
    public IReadOnlyList<string> ImportedNotices =>
        [
            .. List
                .Now.Select(row => (row.Deadline.EventDate, row.DueOn))
                .Distinct()
                .SelectMany(span => Calendar.ImportedBetween(span.EventDate, span.DueOn))
                .Distinct()
                .Select(notice => notice.ShortName),
        ];
}
