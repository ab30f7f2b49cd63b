using BenchmarkDotNet.Attributes;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>The N-th working day after a date, in every way. One run asks about 4,096 dates, and the time is that of one.</summary>
[MemoryDiagnoser]
public class AddBenchmarks
{
    private readonly Facts facts = new(ChinaCalendar.Official);
    private DateOnly[] dates = [];
    private LocalDate[] localDates = [];
    private TableRead floor;
    private HashSetWalk walk;
    private HolidayArithmetic arithmetic;
    private SortedDays sorted;
    private WorkingDayCalendar own = ChinaCalendar.Official;

    [Params(1, 20, 250)]
    public int N { get; set; }

    [Params("random", "sequential")]
    public string Dates { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        Agreement.Check();
        dates = Dates == "random" ? Questions.Random() : Questions.Sequential();
        localDates = dates.AsLocalDates();
        floor = new(facts);
        walk = new(facts, N);
        arithmetic = new(facts, N);
        sorted = new(facts, N);
        own = facts.OwnCalendar();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions.Many)]
    public long TableRead() => Loop.Over(dates, floor);

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long Add() => Loop.Over(dates, new Add(facts.Calendar, N));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long AddTo2100() => Loop.Over(dates, new Add(ChinaCalendar.Projected, N));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long AddOwnCalendar() => Loop.Over(dates, new Add(own, N));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long AddLocalDate() => Loop.Over(localDates, new Add(facts.Calendar, N));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long SortedArray() => Loop.Over(dates, sorted);

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long FromHolidayToHoliday() => Loop.Over(dates, arithmetic);

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long HashSetWalk() => Loop.Over(dates, walk);
}
