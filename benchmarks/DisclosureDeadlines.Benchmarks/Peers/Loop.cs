using System.Runtime.CompilerServices;

namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>The loop that every way is timed in.</summary>
internal static class Loop
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long Over<TQuestion, TWay>(TQuestion[] questions, TWay way)
        where TWay : struct, IWay<TQuestion>
    {
        long sum = 0;
        foreach (var question in questions)
        {
            sum += way.Ask(question);
        }

        return sum;
    }
}
