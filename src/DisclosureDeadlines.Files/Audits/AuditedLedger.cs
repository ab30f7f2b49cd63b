using DisclosureDeadlines.Files.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>Which ledger was judged.</summary>
internal sealed record AuditedLedger(string File, string? Sheet, int? HeaderRow, IReadOnlyList<string>? UnusedColumns)
{
    public static AuditedLedger From(LedgerPlace place) => new(place.File, place.Sheet, place.HeaderRow, place.Columns?.Unused);
}
