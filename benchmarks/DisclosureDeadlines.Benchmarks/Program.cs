using BenchmarkDotNet.Running;
using DisclosureDeadlines.Benchmarks;

if (args is ["backtest"])
{
    Console.Write(Backtest.Tables());
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(AddWorkingDaysBenchmarks).Assembly).Run(args);
