using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Lint;

/// <summary>
/// How much more time a printed limit gives than another, over every event day of some years: a unit alone does not tell.
/// </summary>
/// <param name="Later">On how many event days the printed limit is due later.</param>
/// <param name="Earlier">On how many it is due earlier.</param>
/// <param name="Days">How many event days were tried.</param>
/// <param name="Example">An event day on which it is later, a working day of the last year if there is one.</param>
internal readonly record struct Looseness(int Later, int Earlier, int Days, LocalDate Example)
{
    private const int Years = 6;

    /// <summary>More time on the greater part of all days; on a few days it can only be the roll, or a holiday.</summary>
    public bool IsLooser => Later * 2 >= Days;

    public bool IsStricter => Later == 0 && Earlier > 0;

    /// <summary>
    /// Compares two limits; <see langword="null"/> if they are not of one kind, so that no day of the one answers to a day of the other.
    /// </summary>
    public static Looseness? Of(DeadlineRule printed, DeadlineRule bound) =>
        (printed, bound) switch
        {
            (HoursAfter, _) or (_, HoursAfter) => null,
            (PeriodAfter one, PeriodAfter other) => one.Unit == other.Unit && one.Length == other.Length
                ? new(0, 0, 1, default)
                : OverYears(Bare(one), Bare(other)),
            (BeforeEvent one, BeforeEvent other) => one.Unit == other.Unit && one.Length == other.Length
                ? new(0, 0, 1, default)
                : OverYears(one, other),
            (AnnualBy one, AnnualBy other) when one.PeriodOffset == other.PeriodOffset => Of(one.Date, other.Date),
            _ => null,
        };

    /// <summary>The share of the event days, and what it means for one of them.</summary>
    public BilingualText Words(DeadlineRule printed, DeadlineRule bound)
    {
        if (printed is AnnualBy)
        {
            return new("每年都更晚", "later every year");
        }

        var calendar = ChinaCalendar.Projected;
        var (one, other) = (Bare(printed).Apply(Example, calendar).DueOn!.Value, Bare(bound).Apply(Example, calendar).DueOn!.Value);
        int lastYear = ChinaCalendar.Official.LastDay.Year;
        var days =
            Later == Days
                ? new BilingualText("任何一天", "every day")
                : new BilingualText(
                    $"约{Math.Max(1, Later * 100 / Days)}%的日子",
                    $"about {Math.Max(1, Later * 100 / Days)} % of the days"
                );
        return new(
            $"从{lastYear - Years}至{lastYear - 1}年{days.Chinese}起算都更晚，例如从{Example:uuuu-MM-dd}起算是{one:uuuu-MM-dd}，而不是{other:uuuu-MM-dd}",
            $"later from {days.English} of {lastYear - Years} to {lastYear - 1}, such as {one:uuuu-MM-dd} instead of {other:uuuu-MM-dd} from {Example:uuuu-MM-dd}"
        );
    }

    private static Looseness Of(AnnualDate one, AnnualDate other)
    {
        int order = (one.Month, one.Day).CompareTo((other.Month, other.Day));
        return new(order > 0 ? 1 : 0, order < 0 ? 1 : 0, 1, default);
    }

    /// <summary>The length alone: what counts from the end of a quarter is compared from any day.</summary>
    private static DeadlineRule Bare(DeadlineRule rule) =>
        rule switch
        {
            WorkingDaysAfter days => new WorkingDaysAfter(days.Length, null),
            CalendarDaysAfter days => new CalendarDaysAfter(days.Length, null),
            WeeksAfter weeks => new WeeksAfter(weeks.Length, null),
            MonthsAfter months => new MonthsAfter(months.Length, null),
            YearsAfter years => new YearsAfter(years.Length, null),
            _ => rule,
        };

    private static Looseness OverYears(DeadlineRule one, DeadlineRule other)
    {
        var calendar = ChinaCalendar.Projected;
        int lastYear = ChinaCalendar.Official.LastDay.Year;
        var (first, end) = (new LocalDate(lastYear - Years, 1, 1), new LocalDate(lastYear, 1, 1));
        int later = 0,
            earlier = 0,
            days = 0;
        var example = default(LocalDate);
        for (var day = first; day < end; day = day.PlusDays(1), days++)
        {
            int order = one.Apply(day, calendar).DueOn!.Value.CompareTo(other.Apply(day, calendar).DueOn!.Value);
            earlier += order < 0 ? 1 : 0;
            if (order > 0 && (later++ == 0 || (example.Year < lastYear - 1 && day.Year == lastYear - 1 && calendar.IsWorkingDay(day))))
            {
                example = day;
            }
        }

        return new(later, earlier, days, example);
    }
}
