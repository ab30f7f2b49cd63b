using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>The days of a calendar in the forms that the peers want, so that all of them know the same.</summary>
internal sealed class Facts
{
    public Facts(WorkingDayCalendar calendar)
    {
        Calendar = calendar;
        First = calendar.FirstDay.ToDateOnly();
        Last = calendar.LastDay.ToDateOnly();
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            bool works = calendar.IsWorkingDay(day);
            bool weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            if (works)
            {
                WorkingDays.Add(day);
            }

            if (works == weekend)
            {
                (works ? MakeUpWorkdays : Holidays).Add(day);
            }
        }
    }

    public WorkingDayCalendar Calendar { get; }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>In order.</summary>
    public List<DateOnly> WorkingDays { get; } = [];

    /// <summary>The weekdays that are off, in order.</summary>
    public List<DateOnly> Holidays { get; } = [];

    /// <summary>The days of the weekend that are worked, in order.</summary>
    public List<DateOnly> MakeUpWorkdays { get; } = [];

    /// <summary>The same days as a calendar from anybody's days, on tables that were made at run time.</summary>
    public WorkingDayCalendar OwnCalendar() =>
        WorkingDayCalendar.Create(
            new DateInterval(Calendar.FirstDay, Calendar.LastDay),
            Holidays.Select(LocalDate.FromDateOnly),
            MakeUpWorkdays.Select(LocalDate.FromDateOnly)
        );
}
