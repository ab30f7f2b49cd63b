using BenchmarkDotNet.Attributes;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>The working days between two dates, a week apart or ten years.</summary>
[MemoryDiagnoser]
public class CountBenchmarks
{
    private readonly Facts facts = new(ChinaCalendar.Official);
    private (DateOnly Start, DateOnly End)[] spans = [];
    private (LocalDate Start, LocalDate End)[] localSpans = [];
    private TableRead floor;
    private HashSetWalk walk;
    private HolidayArithmetic arithmetic;
    private SortedDays sorted;

    [Params(7, 3652)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Agreement.Check();
        spans = Questions.Spans(Days);
        localSpans = spans.AsLocalDates();
        floor = new(facts);
        walk = new(facts, 0);
        arithmetic = new(facts, 0);
        sorted = new(facts, 0);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions.Many)]
    public long TableRead() => Loop.Over(spans, floor);

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long Count() => Loop.Over(spans, new Count(facts.Calendar));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long CountLocalDate() => Loop.Over(localSpans, new Count(facts.Calendar));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long SortedArray() => Loop.Over(spans, sorted);

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long FromHolidayToHoliday() => Loop.Over(spans, arithmetic);

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long HashSetWalk() => Loop.Over(spans, walk);
}
