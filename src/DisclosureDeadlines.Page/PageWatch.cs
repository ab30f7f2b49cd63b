using System.Diagnostics;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Page;

/// <summary>Reports to the page how far long work has come. It is stopped by ending the worker that it runs in.</summary>
internal sealed class PageWatch : IRowWatch
{
    private const int RowsBetween = 256;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(150);

    private long told = Stopwatch.GetTimestamp();

    public CancellationToken Wish => CancellationToken.None;

    public void Reached(int rows, Func<double?> share)
    {
        if (rows % RowsBetween == 0 && Stopwatch.GetElapsedTime(told) > Between)
        {
            told = Stopwatch.GetTimestamp();
            Desk.Reached(rows, share() ?? -1);
        }
    }
}
