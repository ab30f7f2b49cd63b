namespace DisclosureDeadlines.Ledgers;

/// <summary>Counts rows as they pass.</summary>
internal sealed class RowCounter
{
    private readonly int[] counts = new int[Enum.GetValues<AuditState>().Length];
    private int mostDaysLate;

    public AuditTally Tally =>
        new()
        {
            NotYetDue = counts[(int)AuditState.NotYetDue],
            DueToday = counts[(int)AuditState.DueToday],
            Overdue = counts[(int)AuditState.Overdue],
            PublishedInTime = counts[(int)AuditState.PublishedInTime],
            PublishedLate = counts[(int)AuditState.PublishedLate],
            NoDueDate = counts[(int)AuditState.NoDueDate],
            Invalid = counts[(int)AuditState.Invalid],
            OutOfScope = counts[(int)AuditState.OutOfScope],
            MostDaysLate = mostDaysLate,
        };

    public void Add(AuditedRow row)
    {
        counts[(int)row.State]++;
        mostDaysLate = Math.Max(mostDaysLate, row.DaysLate);
    }
}
