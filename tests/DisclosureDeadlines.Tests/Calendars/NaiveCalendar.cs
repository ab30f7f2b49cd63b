using System.Text.Json;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>
/// The working days of China the slow way: it reads the seeds on its own, looks each day up in a dictionary and counts by walking
/// from one day to the next. It shares no line with the library, on purpose: what the two agree on, two readings of the same papers
/// agree on.
/// </summary>
internal sealed class NaiveCalendar
{
    public static readonly DateOnly FirstDay = new(2001, 1, 1);
    public static readonly DateOnly LastDay = new(2026, 12, 31);

    private readonly Dictionary<DateOnly, string> special = [];

    public NaiveCalendar()
    {
        foreach (var file in SeedFiles.NationalYears)
        {
            foreach (var clause in ClausesInForce(file))
            {
                Enter(clause.GetProperty("daysOff"), "Holiday");
                Enter(clause.GetProperty("makeUpWorkdays"), "MakeUpWorkday");
            }
        }
    }

    public static NaiveCalendar Instance { get; } = new();

    public static IEnumerable<DateOnly> AllDays()
    {
        for (var day = FirstDay; day <= LastDay; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    public static bool Knows(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>Workday, Weekend, Holiday or MakeUpWorkday, in words, so that no type of the library is needed.</summary>
    public string KindOf(DateOnly day)
    {
        if (!Knows(day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The seeds do not reach this day.");
        }

        return special.TryGetValue(day, out string? kind) ? kind
            : IsSaturdayOrSunday(day) ? "Weekend"
            : "Workday";
    }

    public bool IsWorkingDay(DateOnly day) => KindOf(day) is "Workday" or "MakeUpWorkday";

    /// <summary>
    /// The Nth working day after a day that is itself not counted; backward for a negative N; <see langword="null"/> past either end.
    /// </summary>
    public DateOnly? Add(DateOnly day, int workingDays)
    {
        for (int left = Math.Abs(workingDays); left > 0; )
        {
            day = day.AddDays(Math.Sign(workingDays));
            if (!Knows(day))
            {
                return null;
            }

            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return day;
    }

    /// <summary>Working days in (start, end]; when the end is before the start, minus those in [end, start).</summary>
    public int Count(DateOnly start, DateOnly end)
    {
        int count = 0;
        for (var day = start; day < end; )
        {
            day = day.AddDays(1);
            count += IsWorkingDay(day) ? 1 : 0;
        }

        for (var day = start; day > end; )
        {
            day = day.AddDays(-1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private static bool IsSaturdayOrSunday(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Notices stand in the order of their issue; a later one replaces an earlier clause of the same name, whole.</summary>
    private static List<JsonElement> ClausesInForce(JsonElement file)
    {
        List<JsonElement> inForce = [];
        foreach (var notice in file.GetProperty("notices").EnumerateArray())
        {
            JsonElement[] clauses = [.. notice.GetProperty("holidays").EnumerateArray()];
            inForce.RemoveAll(old => clauses.Any(c => Name(c) == Name(old)));
            inForce.AddRange(clauses);
        }

        return inForce;
    }

    private static string Name(JsonElement clause) => clause.GetProperty("name").GetString()!;

    /// <summary>Two clauses in force that want different things of one day would leave the answer to chance, so that is refused.</summary>
    private void Enter(JsonElement dates, string kind)
    {
        foreach (var day in dates.Dates())
        {
            if (!special.TryAdd(day, kind) && special[day] != kind)
            {
                throw new InvalidOperationException($"{Day.Show(day)} is both {special[day]} and {kind}.");
            }
        }
    }
}
