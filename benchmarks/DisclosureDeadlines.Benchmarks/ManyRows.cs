using System.Diagnostics;
using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// The rows that <c>benchmarks/engines</c> gives to the engines, through the library, on one core: lines for the same table.
/// </summary>
internal static class ManyRows
{
    private const int Length = 20;
    private const int Days = 7500;
    private const int Runs = 3;
    private const int Seed = 20260918;

    private static readonly DateOnly First = new(2005, 1, 1);

    public static void Measure(int rows)
    {
        var random = new Random(Seed);
        var events = new DateOnly[rows];
        for (int i = 0; i < rows; i++)
        {
            events[i] = First.AddDays(random.Next(Days));
        }

        var calendar = ChinaCalendar.Projected;
        var rule = new WorkingDaysAfter(Length, null);
        var due = new DateOnly[rows];
        Print(
            "AddWorkingDays over a span",
            rows,
            () =>
            {
                calendar.AddWorkingDays(events, Length, due);
                return due[^1];
            }
        );
        Print("AddWorkingDays", rows, () => events.Max(date => calendar.AddWorkingDays(date, Length)));
        Print("Apply, DueOn and PublishBy", rows, () => events.Max(date => Later(rule.Apply(LocalDate.FromDateOnly(date), calendar))));
    }

    private static LocalDate Later(Deadline deadline) => LocalDate.Max(deadline.DueOn!.Value, deadline.PublishBy ?? deadline.EventDate);

    private static void Print<T>(string what, int rows, Func<T> answer)
    {
        using var process = Process.GetCurrentProcess();
        var (wall, cpu) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (int run = 0; run < Runs; run++)
        {
            process.Refresh();
            var (used, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
            _ = answer();
            process.Refresh();
            wall = TimeSpan.FromTicks(Math.Min(wall.Ticks, clock.Elapsed.Ticks));
            cpu = TimeSpan.FromTicks(Math.Min(cpu.Ticks, (process.TotalProcessorTime - used).Ticks));
        }

        double millions = rows / 1e6;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| library | {millions:0} M | {what} | {wall.TotalSeconds:0.00} s | {millions / wall.TotalSeconds:0.0} M | {cpu.TotalSeconds:0.00} s | {millions / cpu.TotalSeconds:0.0} M | {process.PeakWorkingSet64 / 1e9:0.00} GB |"
            )
        );
    }
}
