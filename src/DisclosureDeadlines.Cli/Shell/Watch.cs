using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Long work on a terminal: how far it has come is shown, and a signal ends it.</summary>
internal sealed class Watch(Terminal terminal) : IRowWatch, IDisposable
{
    private readonly Interruption interruption = new();
    private readonly Progress progress = new(terminal.RawError, terminal.IsErrorInteractive);

    public CancellationToken Wish => interruption.Wish;

    public void Reached(int rows, Func<double?> share)
    {
        interruption.ThrowIfWished();
        progress.Show(rows, share);
    }

    public void Dispose()
    {
        progress.Dispose();
        interruption.Dispose();
    }
}
