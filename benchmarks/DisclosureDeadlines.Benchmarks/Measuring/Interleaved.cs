using System.Diagnostics;

namespace DisclosureDeadlines.Benchmarks.Measuring;

/// <summary>
/// Times cases in turn, round after round, and compares them within the rounds. Whatever slows the machine for a while slows all of a
/// round, so the ratios hold where the nanoseconds do not. A turn is short, so that most turns are not interrupted at all, and the median
/// leaves out those that are.
/// </summary>
internal sealed class Interleaved
{
    private const int Rounds = 201;
    private const double TurnMicroseconds = 200;

    private readonly Dictionary<string, double[]> nanoseconds = [];

    private Interleaved() { }

    public static Interleaved Measure(IReadOnlyCollection<Case> cases, int rounds = Rounds)
    {
        WarmUp(cases);
        var measured = new Interleaved();
        var turns = cases.Select(c => (Case: c, Runs: RunsPerTurn(c), Times: new double[rounds])).ToArray();
        for (int round = 0; round < rounds; round++)
        {
            foreach (var (work, runs, times) in turns)
            {
                // Once for nothing: the case before has filled the caches with its own data.
                work.Run();
                times[round] = MicrosecondsOf(work, runs) * 1e3 / runs / work.Answers;
            }
        }

        foreach (var (work, _, times) in turns)
        {
            measured.nanoseconds.Add(work.Name, times);
        }

        return measured;
    }

    /// <summary>Nanoseconds an answer, the median of the rounds.</summary>
    public double Of(string name) => Median(nanoseconds[name]);

    /// <summary>How many times the cost of another case, the median of the rounds' own ratios.</summary>
    public double Ratio(string name, string other) => Median(nanoseconds[name].Zip(nanoseconds[other], (a, b) => a / b));

    /// <summary>Until the runtime has compiled the loops for good: it does so in the background, after many calls and some time.</summary>
    private static void WarmUp(IReadOnlyCollection<Case> cases)
    {
        for (int pass = 0; pass < 4; pass++)
        {
            foreach (var work in cases)
            {
                long start = Stopwatch.GetTimestamp();
                for (int run = 0; run < 3 || (run < 400 && Stopwatch.GetElapsedTime(start).TotalMilliseconds < 60); run++)
                {
                    work.Run();
                }
            }

            Thread.Sleep(400);
        }
    }

    /// <summary>Asked of a tenth of a turn, for the clock cannot tell how long a few answers take.</summary>
    private static int RunsPerTurn(Case work)
    {
        for (int runs = 1; ; runs *= 2)
        {
            double best = Enumerable.Range(0, 5).Min(_ => MicrosecondsOf(work, runs));
            if (best >= TurnMicroseconds / 10)
            {
                return Math.Max(1, (int)(TurnMicroseconds * runs / best));
            }
        }
    }

    private static double MicrosecondsOf(Case work, int runs)
    {
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < runs; run++)
        {
            work.Run();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
