namespace DisclosureDeadlines.Files;

/// <summary>Watches long work, to show how far it has come, or to end it by an <see cref="OperationCanceledException"/>.</summary>
internal interface IRowWatch
{
    /// <summary>The wish to end, for work that waits.</summary>
    public CancellationToken Wish { get; }

    /// <summary>A row was reached.</summary>
    /// <param name="rows">The rows so far, this one among them.</param>
    /// <param name="share">The share of the file that is read, from 0 to 1; null if that is not known.</param>
    public void Reached(int rows, Func<double?> share);
}
