using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The result for a whole ledger: its totals, by office and by item, and the lists of what an auditor has to look at.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AuditSummary
{
    /// <summary>How many rows of a finding are listed by default.</summary>
    public static int DefaultListed => Listed;

    /// <summary>How many offices, and how many items, are counted apart; the rows of further ones are counted together.</summary>
    public static int MaxGroups => 10_000;

    private const int Listed = 1000;

    private AuditSummary(
        AuditTally totals,
        IReadOnlyList<AuditGroup> offices,
        IReadOnlyList<AuditGroup> items,
        IReadOnlyList<AuditList> findings
    )
    {
        Totals = totals;
        Offices = offices;
        Items = items;
        Findings = findings;
    }

    /// <summary>All rows.</summary>
    public AuditTally Totals { get; }

    /// <summary>The rows by office, the most late first, then the most rows.</summary>
    public IReadOnlyList<AuditGroup> Offices { get; }

    /// <summary>The rows by item, the most late first, then the most rows.</summary>
    public IReadOnlyList<AuditGroup> Items { get; }

    /// <summary>A list for each finding, in the order of <see cref="AuditFinding"/>, even where no row has it.</summary>
    public IReadOnlyList<AuditList> Findings { get; }

    /// <summary>
    /// Reads rows to the end, one at a time, so that they can be written out on the way. What is kept does not grow with their number.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="listed">How many rows of each finding to list; the others are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="listed"/> is negative.</exception>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>.</exception>
    public static AuditSummary Of(IEnumerable<AuditedRow> rows, int listed = Listed)
    {
        Given.ThrowIfUnmade(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        var totals = new RowCounter();
        var offices = new GroupCounter();
        var items = new GroupCounter();
        var findings = Enum.GetValues<AuditFinding>().Select(finding => new FindingCounter(finding, listed)).ToArray();
        foreach (var row in Given.Each(rows))
        {
            totals.Add(row);
            offices.Add(row.Office, row);
            items.Add(row.ItemName, row);
            if (row.HasAny)
            {
                foreach (var finding in findings)
                {
                    finding.Add(row);
                }
            }
        }

        return new AuditSummary(
            totals.Tally,
            offices.Groups(),
            items.Groups(),
            Array.AsReadOnly([.. findings.Select(finding => finding.List)])
        );
    }

    /// <summary>The list of a finding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding.</exception>
    public AuditList this[AuditFinding finding] =>
        Enum.IsDefined(finding)
            ? Findings[(int)finding]
            : throw new ArgumentOutOfRangeException(nameof(finding), finding, "This is no finding.");
}
