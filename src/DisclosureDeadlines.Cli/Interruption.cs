using System.Runtime.InteropServices;

namespace DisclosureDeadlines.Cli;

/// <summary>
/// Ctrl-C, or the system's wish to end the program: long work looks here between two rows, and ends without leaving anything half done.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource wish = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private readonly PosixSignalRegistration hangUp;

    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Heard);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Heard);
        hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Heard);
    }

    /// <summary>For work that waits.</summary>
    public CancellationToken Wish => wish.Token;

    /// <exception cref="OperationCanceledException">The work is to end.</exception>
    public void ThrowIfWished() => wish.Token.ThrowIfCancellationRequested();

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        hangUp.Dispose();
        wish.Dispose();
    }

    private void Heard(PosixSignalContext signal)
    {
        signal.Cancel = true;
        wish.Cancel();
    }
}
