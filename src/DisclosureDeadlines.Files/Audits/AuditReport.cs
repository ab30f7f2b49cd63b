using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>
/// A report on a ledger in one format, written as the rows come: first <see cref="Begin"/>, then <see cref="Add"/> for each row, then
/// <see cref="End"/>.
/// </summary>
internal abstract class AuditReport : IDisposable
{
    public abstract void Begin(AuditRun run);

    public abstract void Add(AuditedRow row);

    public abstract void End(AuditResult result);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what writes to the stream; the stream itself belongs to the caller.</summary>
    protected virtual void Dispose(bool disposing) { }
}
