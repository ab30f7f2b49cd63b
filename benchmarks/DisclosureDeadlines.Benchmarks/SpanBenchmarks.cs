using BenchmarkDotNet.Attributes;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>A million dates at a time. The floor reads a table for each date and writes what it read.</summary>
[MemoryDiagnoser]
public class SpanBenchmarks
{
    private const int Million = 1_000_000;

    private readonly WorkingDayCalendar calendar = ChinaCalendar.Official;
    private readonly TableRead floor = new(new Facts(ChinaCalendar.Official));
    private readonly WorkingDaysAfter workingDays = new(20, null);
    private readonly MonthsAfter month = new(1, null);
    private readonly DateOnly[] dates = Questions.Random(Million);
    private readonly LocalDate[] localDates = Questions.Random(Million).AsLocalDates();
    private readonly DateOnly[] ends = [.. Questions.Random(Million).Select(date => date.AddDays(30))];
    private readonly int[] numbers = [.. Enumerable.Range(0, Million).Select(i => 1 + (i % 40))];
    private readonly ushort[] read = new ushort[Million];
    private readonly DateOnly[] results = new DateOnly[Million];
    private readonly LocalDate[] localResults = new LocalDate[Million];
    private readonly int[] counts = new int[Million];

    [GlobalSetup]
    public void Setup() => Agreement.Check();

    [Benchmark(Baseline = true, OperationsPerInvoke = Million)]
    public void TableRead() => floor.Fill(dates, read);

    [Benchmark(OperationsPerInvoke = Million)]
    public void Add() => calendar.AddWorkingDays(dates, 20, results);

    [Benchmark(OperationsPerInvoke = Million)]
    public void AddANumberEach() => calendar.AddWorkingDays(dates, numbers, results);

    [Benchmark(OperationsPerInvoke = Million)]
    public void AddLocalDate() => calendar.AddWorkingDays(localDates, 20, localResults);

    [Benchmark(OperationsPerInvoke = Million)]
    public void Count() => calendar.CountWorkingDays(dates, ends, counts);

    [Benchmark(OperationsPerInvoke = Million)]
    public void RuleOfWorkingDays() => workingDays.Apply(dates, calendar, results);

    [Benchmark(OperationsPerInvoke = Million)]
    public void RuleOfMonths() => month.Apply(localDates, calendar, localResults);
}
