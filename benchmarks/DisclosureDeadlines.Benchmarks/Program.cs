using BenchmarkDotNet.Running;
using DisclosureDeadlines.Benchmarks;
using DisclosureDeadlines.Benchmarks.Measuring;

switch (args)
{
    case ["backtest"]:
        Console.Write(Backtest.Tables());
        return;
    case ["ratios"]:
        Console.Write(Ratios.Tables());
        return;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Backtest).Assembly).Run(args);
        return;
}
