using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What an auditor has to look at. A row may have several.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<AuditFinding>))]
public enum AuditFinding
{
    /// <summary>Not published, and the due date has passed.</summary>
    Overdue,

    /// <summary>Not published, and due within the working days asked for.</summary>
    DueSoon,

    /// <summary>Published after the due date.</summary>
    PublishedLate,

    /// <summary>
    /// Published before the day of the event, which is impossible unless one of the two dates is wrong. Never found for a lead before an
    /// event.
    /// </summary>
    PublishedBeforeEvent,

    /// <summary>Said to be published on a day that is still to come.</summary>
    PublishedAfterToday,

    /// <summary>
    /// The event is said to be on a day that is still to come, as no document's date is. Never found for a lead before an event.
    /// </summary>
    EventImplausible,

    /// <summary>There is no due date to judge by.</summary>
    NoDueDate,

    /// <summary>A cell of the row or the time limit in it cannot be read, or its days contradict each other.</summary>
    Invalid,
}
