using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Why a row of a ledger is, or is not yet, to be reminded of.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<ReminderKind>))]
public enum ReminderKind
{
    /// <summary>The due date has passed.</summary>
    Overdue,

    /// <summary>It is due today, or on a rest day before the next working day: no working day is left after today.</summary>
    LastDay,

    /// <summary>Exactly as many working days are left as one of the reminders is ahead.</summary>
    Ahead,

    /// <summary>
    /// It is due sooner than the earliest reminder is ahead, on a day between two reminders: somebody who missed that reminder still finds
    /// the row here.
    /// </summary>
    Between,

    /// <summary>It is due later than the earliest reminder is ahead.</summary>
    Later,
}
