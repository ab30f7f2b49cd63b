using System.Globalization;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>The months from the event to the due date as a wall calendar, each counted day with its number.</summary>
internal static class MonthPicture
{
    public static string Of(Deadline deadline, bool chinese)
    {
        if (deadline.DueOn is not { } due)
        {
            return "";
        }

        var ordinals = Ordinals(deadline, due);
        return MonthGrid.Of(
                LocalDate.Min(deadline.EventDate, due),
                LocalDate.Max(deadline.EventDate, due),
                deadline.Calendar,
                chinese,
                day => Mark(day, deadline, ordinals, chinese ? "起" : "E")
            )
            + (
                chinese
                    ? "起 起算日   数字 第几日   - 周末   * 放假   + 调休上班   ! 截止日期"
                    : "E event   number: day counted   - weekend   * holiday   + make-up workday   ! due"
            );
    }

    /// <summary>The number of each day counted, in the order of counting. Months and years are not counted by days.</summary>
    private static Dictionary<LocalDate, int> Ordinals(Deadline deadline, LocalDate due)
    {
        var (start, last, unit) = deadline.Rule switch
        {
            PeriodAfter period => Counted(period, deadline),
            BeforeEvent before => (deadline.EventDate, due, before.Unit),
            _ => (due, due, TimeUnit.Year),
        };
        var ordinals = new Dictionary<LocalDate, int>();
        int step = last < start ? -1 : 1;
        bool countsDays = unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.Week;
        for (var date = start; countsDays && date != last; )
        {
            date = date.PlusDays(step);
            if (unit != TimeUnit.WorkingDay || deadline.Calendar.IsWorkingDay(date))
            {
                ordinals.Add(date, ordinals.Count + 1);
            }
        }

        return ordinals;
    }

    private static (LocalDate Start, LocalDate Last, TimeUnit Unit) Counted(PeriodAfter period, Deadline deadline)
    {
        var start = PeriodAfter.StartOf(deadline.Question);
        return (period.EveOf(start), period.LastFrom(start, deadline.Calendar), period.Unit);
    }

    private static string Mark(LocalDate day, Deadline deadline, Dictionary<LocalDate, int> ordinals, string start)
    {
        string mark =
            day == deadline.EventDate ? start
            : ordinals.TryGetValue(day, out int ordinal) ? ordinal.ToString(CultureInfo.InvariantCulture)
            : "";
        return mark + (day == deadline.DueOn ? "!" : "");
    }
}
