namespace DisclosureDeadlines.Files.Registers;

/// <summary>How many cases have each status, and which of them have to be looked at.</summary>
internal sealed class RegisterTotals(int soonWithin)
{
    private readonly int[] counts = new int[Enum.GetValues<CaseStatus>().Length];

    /// <summary>How many working days ahead is soon.</summary>
    public int SoonWithin => soonWithin;

    public int Cases { get; private set; }

    /// <summary>The cases that are due today or soon.</summary>
    public int DueSoon { get; private set; }

    public int DueOtherwise { get; private set; }

    public int this[CaseStatus status] => counts[(int)status];

    /// <summary>The cases that are or were late.</summary>
    public int Late => this[CaseStatus.Overdue] + this[CaseStatus.AnsweredLate];

    public void Add(AuditedCase of)
    {
        Cases++;
        counts[(int)of.Status]++;
        DueSoon += of.WorkingDaysLeft <= soonWithin ? 1 : 0;
        DueOtherwise += of.IsDueOtherwise ? 1 : 0;
    }
}
