using BenchmarkDotNet.Running;
using DisclosureDeadlines.Benchmarks;

if (args is ["backtest"])
{
    Console.Write(Backtest.Tables());
    return;
}

if (args is ["sample-ledger", .. var rest])
{
    int rows = rest is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : SampleLedger.Rows;
    foreach (string line in SampleLedger.Lines(rows))
    {
        Console.Write(line + "\n");
    }

    return;
}

BenchmarkSwitcher.FromAssembly(typeof(AddWorkingDaysBenchmarks).Assembly).Run(args);
