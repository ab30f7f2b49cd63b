using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>The questions that are asked: drawn once, by a fixed seed, from the days that are announced.</summary>
internal static class Questions
{
    /// <summary>So many that no branch predictor learns them by heart, and so few that they stay in the nearest cache.</summary>
    public const int Many = 4096;

    private const int Seed = 20260918;

    /// <summary>The last start leaves room for two years of working days.</summary>
    private static readonly int Last = ChinaCalendar.Official.LastDay.ToDateOnly().DayNumber - 800;

    private static readonly int First = ChinaCalendar.Official.FirstDay.ToDateOnly().DayNumber;

    public static DateOnly[] Random(int count = Many) => Random(count, First, Last);

    public static DateOnly[] Random(int count, int firstDay, int lastDay)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => DateOnly.FromDayNumber(random.Next(firstDay, lastDay + 1)))];
    }

    /// <summary>One day after the other.</summary>
    public static DateOnly[] Sequential(int count = Many) =>
        [.. Enumerable.Range(0, count).Select(i => DateOnly.FromDayNumber(First + (i % (Last - First))))];

    public static (DateOnly Start, DateOnly End)[] Spans(int days) =>
        [.. Random(Many, First, Last + 800 - days).Select(start => (start, start.AddDays(days)))];

    public static LocalDate[] AsLocalDates(this IEnumerable<DateOnly> dates) => [.. dates.Select(LocalDate.FromDateOnly)];

    public static (LocalDate Start, LocalDate End)[] AsLocalDates(this IEnumerable<(DateOnly Start, DateOnly End)> spans) =>
        [.. spans.Select(span => (LocalDate.FromDateOnly(span.Start), LocalDate.FromDateOnly(span.End)))];
}
