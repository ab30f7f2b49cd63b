using System.Collections.Immutable;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>Keeps the judged rows of a ledger, for a caller who wants the rows themselves.</summary>
internal sealed class CollectedRows : AuditReport
{
    private readonly ImmutableArray<AuditedRow>.Builder rows = ImmutableArray.CreateBuilder<AuditedRow>();

    public ImmutableArray<AuditedRow> Rows => rows.ToImmutable();

    public override void Begin(AuditRun run) { }

    public override void Add(AuditedRow row) => rows.Add(row);

    public override void End(AuditResult result) { }
}
