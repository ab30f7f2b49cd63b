namespace DisclosureDeadlines.Files.Registers;

/// <summary>The status of a case of a register today.</summary>
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
