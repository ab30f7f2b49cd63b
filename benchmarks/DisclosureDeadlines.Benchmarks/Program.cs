using BenchmarkDotNet.Running;
using DisclosureDeadlines.Benchmarks;

if (args is ["backtest"])
{
    Console.Write(Backtest.Tables());
    return;
}

if (args is ["rows", var rows])
{
    ManyRows.Measure(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(AddWorkingDaysBenchmarks).Assembly).Run(args);
