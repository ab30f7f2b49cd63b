using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// How well days without a notice can be projected: for every event date it is pretended that its year and the next are not announced,
/// and the projected due date is held against the one that came true.
/// </summary>
internal static class Backtest
{
    private const int FirstYear = 2009;
    private const int LastYear = 2026;

    private static readonly int[] Lengths = [3, 5, 7, 10, 15, 20, 30];

    private static readonly WorkingDayCalendar Truth = ChinaCalendar.Official;

    /// <summary>The tables, as they stand in <c>docs/projection.md</c>.</summary>
    public static string Tables()
    {
        var text = new StringBuilder();
        text.Append(
            "| N | way of projecting | dates | exact | too late | mean error | worst error | worst too late |\n|---|---|---|---|---|---|---|---|\n"
        );
        var product = new Dictionary<int, List<Trial>>();
        foreach (int length in Lengths)
        {
            foreach (var (name, pretend) in Ways())
            {
                List<Trial> trials = [.. Trials(length, pretend)];
                text.Append(Row(length, name, trials));
                product[length] = trials;
            }
        }

        text.Append("\n| N | publish-by later than the true due date | mean cost in working days | most |\n|---|---|---|---|\n");
        foreach (int length in Lengths)
        {
            text.Append(SafetyRow(length));
        }

        text.Append(
            "\n| year left out | margin that the other years ask for | latest projected due date in the year left out |\n|---|---|---|\n"
        );
        var all = product.Values.SelectMany(trials => trials).ToList();
        for (int year = FirstYear; year <= LastYear; year++)
        {
            int others = all.Where(t => t.Event.Year != year).Max(t => t.Error);
            int own = all.Where(t => t.Event.Year == year).Max(t => t.Error);
            text.Append(CultureInfo.InvariantCulture, $"| {year} | {others} | {Math.Max(own, 0)} |\n");
        }

        text.Append(
            "\n| N working days before an event | publish-by later than the true day | mean cost in working days | most |\n|---|---|---|---|\n"
        );
        foreach (int length in Lengths)
        {
            text.Append(LeadRow(length));
        }

        return text.ToString();
    }

    /// <summary>
    /// The ways, the product's last: for a year, the calendar as it would be without the notices for that year and the next.
    /// </summary>
    private static IEnumerable<(string Name, Func<int, WorkingDayCalendar> Pretend)> Ways()
    {
        yield return ("(a) Monday to Friday", _ => Own([]));
        yield return (
            "(b) statutory days",
            year => Own(Around(year).SelectMany(y => HolidayDecree.InForce(y, null).DaysOf(y)).SelectMany(h => h.Days))
        );
        yield return ("(c) standing breaks", year => Own(Around(year).SelectMany(StandingBreaks.Of)));
        yield return ("(d) statutory days, those lost made up the next working day: the product", Product);
    }

    private static WorkingDayCalendar Own(IEnumerable<LocalDate> daysOff) =>
        WorkingDayCalendar.Create(new DateInterval(new LocalDate(2008, 1, 1), new LocalDate(2028, 12, 31)), daysOff);

    private static int[] Around(int year) => [year - 1, year, year + 1, year + 2];

    private static WorkingDayCalendar Product(int year) =>
        new(
            new CalendarSource
            {
                FirstDay = ChinaCalendar.Projected.FirstDay,
                Horizon = ChinaCalendar.Projected.LastDay,
                Projects = true,
                Added = [.. ChinaCalendar.Projected.Notices.Where(n => n.Year != year && n.Year != year + 1)],
            }
        );

    private static IEnumerable<Trial> Trials(int length, Func<int, WorkingDayCalendar> pretend)
    {
        for (int year = FirstYear; year <= LastYear; year++)
        {
            var calendar = pretend(year);
            for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
            {
                var projected = calendar.AddWorkingDays(date, length);
                if (Truth.TryAddWorkingDays(date, length, out var due) && projected <= Truth.LastDay)
                {
                    yield return new Trial(date, Distance(due, projected));
                }
            }
        }
    }

    private static string SafetyRow(int length) => CostRow(length, new WorkingDaysAfter(length, null), length);

    /// <summary>Counted back from an event with N days clear before it, the earlier of the two ways to count a lead.</summary>
    private static string LeadRow(int length) => CostRow(length, new BeforeEvent(length, TimeUnit.WorkingDay, null), -length - 1);

    private static string CostRow(int length, DeadlineRule rule, int steps)
    {
        int later = 0;
        var costs = new List<int>();
        for (int year = FirstYear; year <= LastYear; year++)
        {
            var calendar = Product(year);
            for (var date = new LocalDate(year, 1, 1); date.Year == year; date = date.PlusDays(1))
            {
                if (rule.Apply(date, calendar).PublishBy is { } publishBy && Truth.TryAddWorkingDays(date, steps, out var due))
                {
                    later += publishBy > due ? 1 : 0;
                    costs.Add(-Distance(due, publishBy));
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {length} | {later} | {costs.Average():0.00} | {costs.Max()} |\n");
    }

    private static string Row(int length, string name, List<Trial> trials) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {length} | {name} | {trials.Count} | {Percent(trials.Count(t => t.Error == 0), trials.Count)} | {Percent(trials.Count(t => t.Error > 0), trials.Count)} "
                + $"| {trials.Average(t => Math.Abs(t.Error)):0.00} | {trials.Max(t => Math.Abs(t.Error))} | {Math.Max(trials.Max(t => t.Error), 0)} |\n"
        );

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");

    /// <summary>Working days from the true due date to the projected one, at least 1 either way if they differ.</summary>
    private static int Distance(LocalDate due, LocalDate projected)
    {
        int days = Truth.CountWorkingDays(due, projected);
        return days != 0 || projected == due ? days
            : projected > due ? 1
            : -1;
    }

    private readonly record struct Trial(LocalDate Event, int Error);
}
