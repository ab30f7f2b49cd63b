namespace DisclosureDeadlines.Files;

/// <summary>The formats of what a ledger has to be reminded of.</summary>
public enum ReminderFormat
{
    /// <summary>The rows that are overdue or near, as a table for a program.</summary>
    Csv,

    /// <summary>All of it for a program, with names that never change.</summary>
    Json,

    /// <summary>The due dates to come, with alarms, for a calendar program. What is overdue already is not in it.</summary>
    Ics,
}
