namespace DisclosureDeadlines.Ledgers;

/// <summary>Counts the rows with a finding as they pass, and keeps the first of them.</summary>
internal sealed class FindingCounter(AuditFinding finding, int listed)
{
    private readonly List<AuditedRow> first = [];
    private int count;

    public AuditList List => new(finding, count, [.. first]);

    public void Add(AuditedRow row)
    {
        if (!row.Has(finding))
        {
            return;
        }

        count++;
        if (first.Count < listed)
        {
            first.Add(row);
        }
    }
}
