using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// Says which open rows of a ledger to be reminded of on a day: what is overdue, and what falls due in a number of working days.
/// </summary>
/// <remarks>
/// <para>The days are counted as <see cref="AuditedRow.WorkingDaysLeft"/> counts them, on the audit's calendar. On a rest day the reminders
/// are those of the last working day, so that somebody who looks only on working days, or only on a Saturday, misses none.</para>
/// <para>Immutable, and safe to share between threads.</para>
/// </remarks>
public sealed class LedgerReminders
{
    private readonly ImmutableArray<int> ahead;

    /// <summary>Makes the reminders.</summary>
    /// <param name="audit">How the rows are judged, and on which day.</param>
    /// <param name="workingDaysAhead">
    /// How many working days before the due date to remind, in any order; at least one, none negative. 0 is the last day itself.
    /// </param>
    /// <exception cref="ArgumentException">There is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public LedgerReminders(LedgerAudit audit, IEnumerable<int> workingDaysAhead)
    {
        ArgumentNullException.ThrowIfNull(audit);
        Audit = audit;
        ahead = [.. Given.All(workingDaysAhead).Distinct().OrderDescending()];
        if (ahead.IsEmpty)
        {
            throw new ArgumentException("Expected at least one number of working days, found none.", nameof(workingDaysAhead));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(ahead[^1], nameof(workingDaysAhead));
    }

    /// <summary>How the rows are judged, and on which day.</summary>
    public LedgerAudit Audit { get; }

    /// <summary>How many working days before the due date to remind, the most first, each once.</summary>
    public IReadOnlyList<int> WorkingDaysAhead => ahead;

    /// <summary>What there is to be reminded of in a row.</summary>
    /// <returns>The reminder; <see langword="null"/> if the row is published, or has no due date.</returns>
    public Reminder? Of(AuditedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (!IsOpen(row) || row.Deadline is not { DueOn: { } due } deadline)
        {
            return null;
        }

        var status = deadline.StatusOn(Audit.Today);
        return new Reminder(row, KindOf(due, status.WorkingDaysLeft), status, [.. ahead.Select(deadline.RemindOn).OfType<LocalDate>()]);
    }

    /// <summary>
    /// Whether a row is still to be published. A date of publication after today is a plan or a slip, not something that has been done;
    /// what the ledger says is not to be published is not open.
    /// </summary>
    public static bool IsOpen(AuditedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.State != AuditState.OutOfScope && (row.Row.Published is null || row.Has(AuditFinding.PublishedAfterToday));
    }

    private ReminderKind KindOf(LocalDate due, int workingDaysLeft) =>
        workingDaysLeft switch
        {
            _ when due < Audit.Today => ReminderKind.Overdue,
            0 => ReminderKind.LastDay,
            _ when ahead.Contains(workingDaysLeft) => ReminderKind.Ahead,
            _ when workingDaysLeft < ahead[0] => ReminderKind.Between,
            _ => ReminderKind.Later,
        };
}
