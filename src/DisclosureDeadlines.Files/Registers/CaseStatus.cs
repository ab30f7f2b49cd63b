namespace DisclosureDeadlines.Files.Registers;

/// <summary>How a case of a register stands today.</summary>
internal enum CaseStatus
{
    NotStarted,
    NotYetDue,
    DueToday,
    Overdue,
    Paused,
    Awaiting,
    AnsweredInTime,
    AnsweredLate,
    Withdrawn,
    Lapsed,
    Invalid,
}
