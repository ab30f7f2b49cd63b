using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What is known of an audit before its first row.</summary>
/// <param name="Place">The ledger.</param>
/// <param name="Audit">How it is judged.</param>
/// <param name="Imported">The notices that the user has imported.</param>
internal sealed record AuditRun(LedgerPlace Place, LedgerAudit Audit, IReadOnlyList<HolidayNotice> Imported);
