using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>How a duty stands on a day.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<DeadlineState>))]
public enum DeadlineState
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

    /// <summary>There is no due date to judge by.</summary>
    NoDueDate,
}
