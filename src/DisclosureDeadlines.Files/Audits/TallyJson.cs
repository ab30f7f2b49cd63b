using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>The totals of rows.</summary>
internal sealed record TallyJson(
    int Rows,
    int NotYetDue,
    int DueToday,
    int Overdue,
    int PublishedInTime,
    int PublishedLate,
    int NoDueDate,
    int Invalid,
    int OutOfScope,
    int MostDaysLate,
    double? InTimeShare
)
{
    public static TallyJson From(AuditTally tally) =>
        new(
            tally.Rows,
            tally.NotYetDue,
            tally.DueToday,
            tally.Overdue,
            tally.PublishedInTime,
            tally.PublishedLate,
            tally.NoDueDate,
            tally.Invalid,
            tally.OutOfScope,
            tally.MostDaysLate,
            tally.InTimeShare
        );
}
