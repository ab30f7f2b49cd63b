using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>How a ledger's file is read.</summary>
/// <param name="OwnNames">Headings of one's own and the fields that they name.</param>
/// <param name="Sheet">The sheet of a workbook; null for the first visible one with headings.</param>
internal sealed record LedgerOptions(IReadOnlyDictionary<string, LedgerField> OwnNames, string? Sheet);
