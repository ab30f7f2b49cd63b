using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>An open row of a ledger, how near its due date is, and the days on which to be reminded of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Reminder
{
    internal Reminder(AuditedRow row, ReminderKind kind, DeadlineStatus status, ImmutableArray<LocalDate> days)
    {
        Row = row;
        Kind = kind;
        Status = status;
        Days = days;
    }

    /// <summary>The row and its judgement.</summary>
    public AuditedRow Row { get; }

    /// <summary>Why it is, or is not yet, to be reminded of.</summary>
    public ReminderKind Kind { get; }

    /// <summary>
    /// Its status, with the days left or late. A publication that is dated after today has not taken place, so it does not count here.
    /// </summary>
    public DeadlineStatus Status { get; }

    /// <summary>The last day in time.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate DueOn => Row.DueOn!.Value;

    /// <summary>The whole answer.</summary>
    public Deadline Deadline => Row.Deadline!;

    /// <summary>
    /// The days on which to be reminded, past ones too, in order. All are working days; see <see cref="Deadline.RemindOn"/>.
    /// </summary>
    [JsonConverter(typeof(LocalDateListJsonConverter))]
    public IReadOnlyList<LocalDate> Days { get; }

    /// <summary>The row and the kind.</summary>
    public override string ToString() => $"{Row.Row}: {Kind}";
}
