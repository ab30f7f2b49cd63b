namespace DisclosureDeadlines.Files;

/// <summary>Shows nobody how far the work has come, and ends it when a caller's token says so.</summary>
internal sealed class TokenWatch(CancellationToken wish) : IRowWatch
{
    public CancellationToken Wish => wish;

    public void Reached(int rows, Func<double?> share) => wish.ThrowIfCancellationRequested();
}
