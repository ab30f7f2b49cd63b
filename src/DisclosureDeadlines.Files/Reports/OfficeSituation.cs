namespace DisclosureDeadlines.Files.Reports;

/// <summary>The lines of one office, counted by their state.</summary>
/// <param name="name">The office; null where the table names none.</param>
internal sealed class OfficeSituation(string? name)
{
    private readonly List<ReportLine> overdue = [];
    private readonly List<ReportLine> soon = [];

    public string? Name => name;

    /// <summary>The office as a reader reads it.</summary>
    public string Shown => name ?? Language.Pick("未填写科室", "(no office)");

    public Counts Counts { get; } = new();

    /// <summary>What is overdue and was kept, the longest first.</summary>
    public IEnumerable<ReportLine> Overdue => overdue.OrderByDescending(line => line.DaysLate).ThenBy(line => line.Row);

    /// <summary>What is due soon and was kept, the nearest first.</summary>
    public IEnumerable<ReportLine> Soon => soon.OrderBy(line => line.DueOn).ThenBy(line => line.Row);

    /// <param name="line">The line.</param>
    /// <param name="keeps">Whether the line itself is kept, and not only counted.</param>
    public void Add(ReportLine line, bool keeps)
    {
        Counts.Add(line);
        if (keeps && line.State == LineState.Overdue)
        {
            overdue.Add(line);
        }
        else if (keeps && line.IsSoon)
        {
            soon.Add(line);
        }
    }
}
