using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Whether a row of a ledger is in time, late, or neither.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<AuditState>))]
public enum AuditState
{
    /// <summary>Not published, and the due date is still to come.</summary>
    NotYetDue,

    /// <summary>Not published, and today is the last day in time.</summary>
    DueToday,

    /// <summary>Not published, and the due date has passed.</summary>
    Overdue,

    /// <summary>Published on or before the due date.</summary>
    PublishedInTime,

    /// <summary>Published after the due date.</summary>
    PublishedLate,

    /// <summary>The row can be read, but no due date follows from it; the reason is given.</summary>
    NoDueDate,

    /// <summary>
    /// A cell of the row or the time limit in it cannot be read, or its days contradict each other, or it would be late but says something
    /// by which it may not be (由财政局负责公开); the reason is given.
    /// </summary>
    Invalid,

    /// <summary>The ledger says that it is not to be published by the office itself (依申请公开, 不予公开), so there is nothing to judge.</summary>
    OutOfScope,
}
