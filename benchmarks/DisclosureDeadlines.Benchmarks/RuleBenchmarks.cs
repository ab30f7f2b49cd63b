using BenchmarkDotNet.Attributes;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>A rule applied to one event: the due date alone, and with everything that can be asked of a deadline.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private readonly WorkingDayCalendar calendar = ChinaCalendar.Official;
    private readonly LocalDate[] dates = Questions.Random().AsLocalDates();
    private readonly WorkingDaysAfter workingDays = new(20, null);
    private readonly MonthsAfter month = new(1, null);
    private readonly AnnualBy year = new(new AnnualDate(1, 31));

    [GlobalSetup]
    public void Setup() => Agreement.Check();

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions.Many)]
    public long Add() => Loop.Over(dates, new Add(calendar, 20));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long WorkingDays() => Loop.Over(dates, new Apply(workingDays, calendar));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long Month() => Loop.Over(dates, new Apply(month, calendar));

    [Benchmark(OperationsPerInvoke = Questions.Many)]
    public long EveryYear() => Loop.Over(dates, new Apply(year, calendar));

    [Benchmark]
    public string WorkingDaysExplained() => workingDays.Apply(dates[0], calendar).Explain().ToString();
}
