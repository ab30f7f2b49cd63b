using System.Diagnostics;

namespace DisclosureDeadlines.Engines.Tests.Engines;

internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until a server that was just started answers.</summary>
    public static void Until(Func<bool> answers, Func<bool> runs, string log)
    {
        var clock = Stopwatch.StartNew();
        while (!answers())
        {
            if (!runs() || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException(
                    $"The server does not answer: {(File.Exists(log) ? File.ReadAllText(log) : "it wrote no log")}"
                );
            }

            Thread.Sleep(Step);
        }
    }
}
