namespace DisclosureDeadlines.Files.Tests.Audits;

/// <summary>Nobody watches.</summary>
internal sealed class Unwatched : IRowWatch
{
    public CancellationToken Wish => CancellationToken.None;

    public void Reached(int rows, Func<double?> share) { }
}
