using BenchmarkDotNet.Attributes;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>Calendars that are made at run time, their notices already read.</summary>
[MemoryDiagnoser]
public class MakingBenchmarks
{
    private readonly Facts facts = new(ChinaCalendar.Official);
    private readonly HolidayNotice notice = new(2026, "our founding day", null, [new HolidayClause("司庆", [new LocalDate(2026, 8, 10)])]);

    [Benchmark]
    public WorkingDayCalendar OneMoreNotice() => ChinaCalendar.Official.With(notice);

    [Benchmark]
    public WorkingDayCalendar OneMoreNoticeTo2100() => ChinaCalendar.Projected.With(notice);

    [Benchmark]
    public WorkingDayCalendar AsKnownOnADate() => ChinaCalendar.Official.AsKnownOn(new LocalDate(2020, 1, 25));

    [Benchmark]
    public WorkingDayCalendar InARegion() => ChinaCalendar.Official.In(Region.All[0]);

    [Benchmark]
    public WorkingDayCalendar FromOwnDays() => facts.OwnCalendar();
}
