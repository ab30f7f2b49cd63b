using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>An open ledger: where it was found in its file, and its rows one at a time.</summary>
internal sealed class LedgerSource : IDisposable
{
    private readonly Func<double?> progress;
    private readonly Action close;

    public LedgerSource(LedgerPlace place, IEnumerable<LedgerRow> rows, Func<double?> progress, Action close)
    {
        Place = place;
        Rows = Counted(rows);
        this.progress = progress;
        this.close = close;
    }

    public LedgerPlace Place { get; }

    /// <summary>The rows, blank ones left out. They can be gone through once.</summary>
    public IEnumerable<LedgerRow> Rows { get; }

    /// <summary>Whether there was no row. Known when they have been gone through.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>How much of the file has been read, from 0 to 1; null if that is not known.</summary>
    public double? Progress => progress();

    public void Dispose() => close();

    private IEnumerable<LedgerRow> Counted(IEnumerable<LedgerRow> rows)
    {
        foreach (var row in rows)
        {
            IsEmpty = false;
            yield return row;
        }
    }
}
