using System.Collections.Immutable;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The rows of a ledger with one finding: how many there are, and the first of them.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AuditList
{
    internal AuditList(AuditFinding finding, int count, ImmutableArray<AuditedRow> rows)
    {
        Finding = finding;
        Count = count;
        Rows = rows;
    }

    /// <summary>What was found.</summary>
    public AuditFinding Finding { get; }

    /// <summary>How many rows have it.</summary>
    public int Count { get; }

    /// <summary>The rows, in the order of the ledger; no more than were asked for.</summary>
    public IReadOnlyList<AuditedRow> Rows { get; }
}
