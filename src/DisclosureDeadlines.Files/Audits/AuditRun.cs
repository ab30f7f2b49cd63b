using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What is known of an audit before its first row.</summary>
/// <param name="Place">The ledger.</param>
/// <param name="Audit">How it is judged.</param>
/// <param name="Imported">The notices that the user has imported.</param>
internal sealed record AuditRun(LedgerPlace Place, LedgerAudit Audit, IReadOnlyList<HolidayNotice> Imported)
{
    /// <summary>Whose report it is; null if nobody is named.</summary>
    public string? Organisation { get; init; }

    /// <summary>Opens the ledger's file once more, to be given back with the report; null where that cannot be done.</summary>
    public Func<Stream>? Source { get; init; }

    /// <summary>The report before this one; null if none is given.</summary>
    public EarlierReport? Since { get; init; }
}
