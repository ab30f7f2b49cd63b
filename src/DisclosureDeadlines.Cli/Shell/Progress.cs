using System.Diagnostics;
using System.Globalization;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// How far long work has come, on one line of a terminal's standard error that is wiped when it ends. Nothing is said of what is done at
/// once.
/// </summary>
internal sealed class Progress(TextWriter error, bool isTerminal) : IDisposable
{
    private const int RowsBetweenLooks = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private int written;

    /// <param name="rows">The rows done.</param>
    /// <param name="share">The share of the work that is done; null if that is not known.</param>
    public void Show(int rows, Func<double?> share)
    {
        if (!isTerminal || rows % RowsBetweenLooks != 0 || clock.Elapsed < next)
        {
            return;
        }

        next = clock.Elapsed + Pace;
        string percent = share() is { } done ? string.Create(CultureInfo.InvariantCulture, $" ({100 * Math.Clamp(done, 0, 1):0} %)") : "";
        string line = string.Create(CultureInfo.InvariantCulture, $"{rows:#,0}") + Language.Pick(" 行", " rows") + percent;
        error.Write("\r" + line.PadRight(written));
        written = line.Length + 1;
    }

    public void Dispose()
    {
        if (written > 0)
        {
            error.Write("\r" + new string(' ', written) + "\r");
        }
    }
}
