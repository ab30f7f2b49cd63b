using System.Diagnostics;

namespace DisclosureDeadlines.Fuzz;

/// <summary>Feeds one reader with inputs made of those that took new ways, until the time is over or there were enough.</summary>
internal sealed class Hunt
{
    private const int MostKept = 20_000;
    private const int Recent = 64;
    private const int Repeats = 3;
    private const int OneLongIn = 64;

    private readonly Reader reader;
    private readonly Random random;
    private readonly Mutator mutator;
    private readonly Findings findings;
    private readonly Coverage coverage;
    private readonly List<byte[]> kept = [];
    private long read;

    public Hunt(Reader reader, Corpus corpus, int seed, Coverage coverage, Findings findings)
    {
        this.reader = reader;
        this.findings = findings;
        this.coverage = coverage;
        random = new Random(seed);
        mutator = new Mutator(random, corpus.Words);
        foreach (byte[] input in corpus.Of(reader))
        {
            Try(input);
            kept.Add(input);
        }
    }

    /// <summary>Inputs fed.</summary>
    public long Inputs { get; private set; }

    /// <summary>The share of inputs that could be read, from 0 to 1. Where it is next to nothing, only refusals are tried.</summary>
    public double Share => (double)read / Inputs;

    /// <summary>Inputs that took new ways.</summary>
    public int Kept => kept.Count;

    /// <summary>The costliest input for its length.</summary>
    public (byte[] Input, Cost Cost) Costliest { get; private set; } = ([], default);

    public void Run(long mostInputs, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        while (Inputs < mostInputs && watch.Elapsed < time)
        {
            byte[] parent = Pick();
            byte[] input = mutator.Of(parent, Pick(), random.Next(OneLongIn) == 0 ? reader.LongBytes : reader.MostBytes);
            if (Try(input) && kept.Count < MostKept)
            {
                kept.Add(input);
            }
        }
    }

    private byte[] Pick() =>
        kept[random.Next(2) == 0 ? random.Next(kept.Count) : random.Next(Math.Max(0, kept.Count - Recent), kept.Count)];

    private bool Try(byte[] input)
    {
        Inputs++;
        coverage.Begin();
        var cost = Run(input);
        bool isNew = coverage.End();

        // What runs for the first time is compiled first: only what costs as much again is too much.
        for (int again = 0; again < Repeats && cost.IsTooMuchFor(input); again++)
        {
            cost = Run(input);
            if (again == Repeats - 1 && cost.IsTooMuchFor(input))
            {
                findings.Add(reader, input, cost);
            }
        }

        if (Inputs > 1000 && cost.Microseconds > Costliest.Cost.Microseconds)
        {
            Costliest = (input, cost);
        }

        return isNew;
    }

    private Cost Run(byte[] input)
    {
        var begin = Cost.Now;
        try
        {
            read += reader.Read(input) ? 1 : 0;
        }
#pragma warning disable CA1031 // Whatever a reader throws beyond what it documents is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            findings.Add(reader, input, e);
        }

        return Cost.Now - begin;
    }
}
