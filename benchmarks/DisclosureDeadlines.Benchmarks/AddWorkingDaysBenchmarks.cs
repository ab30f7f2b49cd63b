using BenchmarkDotNet.Attributes;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>Adding N working days: the index, the walk that everybody writes first, and one bare table read as the floor.</summary>
[MemoryDiagnoser]
public class AddWorkingDaysBenchmarks
{
    private const int Dates = 4096;
    private const int Seed = 20260918;

    private readonly WorkingDayCalendar calendar = ChinaCalendar.Official;
    private readonly DateOnly[] dates = new DateOnly[Dates];
    private readonly LocalDate[] localDates = new LocalDate[Dates];
    private readonly ushort[] table = new ushort[10_000];
    private readonly HashSet<DateOnly> workingDays = [];
    private int next;

    [Params(1, 20, 250)]
    public int WorkingDays { get; set; }

    /// <summary>Draws the dates, and checks that the walk and the index agree on every one of them before either is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var first = calendar.FirstDay.ToDateOnly();
        var last = calendar.LastDay.ToDateOnly();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                workingDays.Add(day);
            }
        }

        var random = new Random(Seed);
        for (int i = 0; i < Dates; i++)
        {
            dates[i] = first.AddDays(random.Next(last.DayNumber - first.DayNumber - 500));
            localDates[i] = LocalDate.FromDateOnly(dates[i]);
            if (Walk(dates[i]) != calendar.AddWorkingDays(dates[i], WorkingDays))
            {
                throw new InvalidOperationException($"The walk and the index disagree on {dates[i]} + {WorkingDays}.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public int TableRead() => table[dates[Next()].DayNumber & 8191];

    [Benchmark]
    public DateOnly Add() => calendar.AddWorkingDays(dates[Next()], WorkingDays);

    [Benchmark]
    public LocalDate AddLocalDate() => calendar.AddWorkingDays(localDates[Next()], WorkingDays);

    [Benchmark]
    public DateOnly HashSetWalk() => Walk(dates[Next()]);

    private int Next() => next = (next + 1) & (Dates - 1);

    private DateOnly Walk(DateOnly date)
    {
        for (int left = WorkingDays; left > 0;)
        {
            date = date.AddDays(1);
            left -= workingDays.Contains(date) ? 1 : 0;
        }

        return date;
    }
}
