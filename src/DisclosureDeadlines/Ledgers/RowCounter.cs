namespace DisclosureDeadlines.Ledgers;

/// <summary>Counts rows as they pass.</summary>
internal sealed class RowCounter
{
    private readonly int[] counts = new int[Enum.GetValues<AuditStatus>().Length];
    private int mostDaysLate;

    public AuditTally Tally => new()
    {
        NotYetDue = counts[(int)AuditStatus.NotYetDue],
        DueToday = counts[(int)AuditStatus.DueToday],
        Overdue = counts[(int)AuditStatus.Overdue],
        PublishedInTime = counts[(int)AuditStatus.PublishedInTime],
        PublishedLate = counts[(int)AuditStatus.PublishedLate],
        NoDueDate = counts[(int)AuditStatus.NoDueDate],
        Invalid = counts[(int)AuditStatus.Invalid],
        OutOfScope = counts[(int)AuditStatus.OutOfScope],
        MostDaysLate = mostDaysLate,
    };

    public void Add(AuditedRow row)
    {
        counts[(int)row.Status]++;
        mostDaysLate = Math.Max(mostDaysLate, row.DaysLate);
    }
}
