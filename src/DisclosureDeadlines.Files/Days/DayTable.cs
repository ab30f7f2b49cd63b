using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files.Days;

/// <summary>A stretch of a calendar as a table: each day with its rank, so that N working days are a difference of two ranks.</summary>
internal sealed class DayTable
{
    private DayTable(WorkingDayCalendar calendar, IReadOnlyList<DayRow> rows)
    {
        Calendar = calendar;
        Rows = rows;
    }

    public WorkingDayCalendar Calendar { get; }

    /// <summary>One row a day, without a gap; at least one.</summary>
    public IReadOnlyList<DayRow> Rows { get; }

    public LocalDate First => Rows[0].Day.Date;

    public LocalDate Last => Rows[^1].Day.Date;

    public string RegionName => Calendar.Region?.Name ?? "national";

    public static DayTable Of(WorkingDayCalendar calendar, IReadOnlyCollection<CalendarDay> days)
    {
        int before = calendar.IsWorkingDay(calendar.FirstDay) ? 1 : 0;
        return new DayTable(
            calendar,
            [.. days.Select(day => new DayRow(day, before + calendar.CountWorkingDays(calendar.FirstDay, day.Date)))]
        );
    }
}
