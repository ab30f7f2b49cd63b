namespace DisclosureDeadlines.Ledgers;

/// <summary>How many rows stand how.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record AuditTally
{
    /// <summary>All rows.</summary>
    public int Rows => NotYetDue + DueToday + Overdue + PublishedInTime + PublishedLate + NoDueDate + Invalid;

    /// <summary>Rows that are not published and not yet due.</summary>
    public int NotYetDue { get; init; }

    /// <summary>Rows that are not published and due today.</summary>
    public int DueToday { get; init; }

    /// <summary>Rows that are not published and overdue.</summary>
    public int Overdue { get; init; }

    /// <summary>Rows published in time.</summary>
    public int PublishedInTime { get; init; }

    /// <summary>Rows published late.</summary>
    public int PublishedLate { get; init; }

    /// <summary>Rows without a due date.</summary>
    public int NoDueDate { get; init; }

    /// <summary>Rows that cannot be read.</summary>
    public int Invalid { get; init; }

    /// <summary>Rows late or overdue.</summary>
    public int Late => PublishedLate + Overdue;

    /// <summary>The most calendar days that a row is late or overdue by.</summary>
    public int MostDaysLate { get; init; }

    /// <summary>The rows published in time among those that were due, from 0 to 1; <see langword="null"/> if none was due.</summary>
    public double? InTimeShare => PublishedInTime + Late == 0 ? null : (double)PublishedInTime / (PublishedInTime + Late);

    /// <summary>The rows that stand in a way.</summary>
    public int this[AuditStatus status] => status switch
    {
        AuditStatus.NotYetDue => NotYetDue,
        AuditStatus.DueToday => DueToday,
        AuditStatus.Overdue => Overdue,
        AuditStatus.PublishedInTime => PublishedInTime,
        AuditStatus.PublishedLate => PublishedLate,
        AuditStatus.NoDueDate => NoDueDate,
        AuditStatus.Invalid => Invalid,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "This is no status."),
    };
}
