namespace DisclosureDeadlines.Ledgers;

/// <summary>How many rows are in each state.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record AuditTally
{
    /// <summary>All rows; the greatest <see cref="int"/> also where they are more.</summary>
    public int Rows => Sum(NotYetDue, DueToday, Overdue, PublishedInTime, PublishedLate, NoDueDate, Invalid, OutOfScope);

    /// <summary>Rows that are not published and not yet due.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int NotYetDue
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows that are not published and due today.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int DueToday
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows that are not published and overdue.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Overdue
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows published in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int PublishedInTime
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows published late.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int PublishedLate
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows without a due date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int NoDueDate
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows that cannot be read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Invalid
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows that are not to be published.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int OutOfScope
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Rows late or overdue; the greatest <see cref="int"/> also where they are more.</summary>
    public int Late => Sum(PublishedLate, Overdue);

    /// <summary>The most calendar days that a row is late or overdue by.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MostDaysLate
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>The rows published in time among those that were due, from 0 to 1; <see langword="null"/> if none was due.</summary>
    public double? InTimeShare => (double)PublishedInTime + PublishedLate + Overdue is var due and not 0 ? PublishedInTime / due : null;

    /// <summary>The rows in a state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public int this[AuditState state] =>
        state switch
        {
            AuditState.NotYetDue => NotYetDue,
            AuditState.DueToday => DueToday,
            AuditState.Overdue => Overdue,
            AuditState.PublishedInTime => PublishedInTime,
            AuditState.PublishedLate => PublishedLate,
            AuditState.NoDueDate => NoDueDate,
            AuditState.Invalid => Invalid,
            AuditState.OutOfScope => OutOfScope,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This is no state."),
        };

    private static int Sum(params ReadOnlySpan<int> counts)
    {
        long sum = 0;
        foreach (int count in counts)
        {
            sum += count;
        }

        return (int)Math.Min(sum, int.MaxValue);
    }

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
