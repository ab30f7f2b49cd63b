using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Tells a count of working days in runs: an ordinary stretch, a holiday passed over, a make-up workday counted.</summary>
internal static class CountedRuns
{
    /// <param name="start">The day before the first; not counted.</param>
    /// <param name="end">The last day counted.</param>
    /// <param name="calendar">The calendar of the count.</param>
    public static IEnumerable<ExplanationStep> Between(LocalDate start, LocalDate end, WorkingDayCalendar calendar)
    {
        int counted = 0;
        foreach (var run in Runs(start, end, calendar))
        {
            int before = counted;
            counted += run.Worked;
            yield return run.First.Kind switch
            {
                DayKind.Holiday => Steps.HolidaySkipped(run.First, run.Last),
                DayKind.MakeUpWorkday => Steps.MakeUpWorkdayCounted(run.First, counted),
                _ => Steps.WorkingDaysCounted(run.First.Date, run.Last, before + 1, counted, run.SpansWeekend),
            };
        }
    }

    private static IEnumerable<Run> Runs(LocalDate start, LocalDate end, WorkingDayCalendar calendar)
    {
        Run? run = null;
        for (var date = start.PlusDays(1); date <= end; date = date.PlusDays(1))
        {
            var day = calendar.Describe(date);
            if (day.Kind == DayKind.Weekend)
            {
                continue;
            }

            if (run is { } open && open.Continues(day))
            {
                run = open.Extended(day);
                continue;
            }

            if (run is { } ended)
            {
                yield return ended;
            }

            run = new Run(day, date, day.IsWorkingDay ? 1 : 0, false);
        }

        if (run is { } last)
        {
            yield return last;
        }
    }

    private readonly record struct Run(CalendarDay First, LocalDate Last, int Worked, bool SpansWeekend)
    {
        public bool Continues(CalendarDay day) =>
            day.Kind == First.Kind
            && day.Kind switch
            {
                DayKind.Workday => true,
                DayKind.Holiday => day.HolidayName == First.HolidayName && day.Date == Last.PlusDays(1),
                _ => false,
            };

        public Run Extended(CalendarDay day) =>
            this with
            {
                Last = day.Date,
                Worked = Worked + (day.IsWorkingDay ? 1 : 0),
                SpansWeekend = SpansWeekend || day.Date != Last.PlusDays(1),
            };
    }
}
