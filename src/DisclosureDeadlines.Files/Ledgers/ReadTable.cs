using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>A table of a ledger as it was read: where it is, and which column was taken for what.</summary>
/// <param name="Sheet">The sheet; null where there is only one, without a name.</param>
/// <param name="Header">The headings.</param>
/// <param name="Columns">Which column holds what.</param>
/// <param name="Form">The customary form that it follows; null if none is known.</param>
internal sealed record ReadTable(string? Sheet, HeaderBlock Header, LedgerColumns Columns, LedgerForm? Form);
