using BenchmarkDotNet.Running;
using DisclosureDeadlines.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(AddWorkingDaysBenchmarks).Assembly).Run(args);
