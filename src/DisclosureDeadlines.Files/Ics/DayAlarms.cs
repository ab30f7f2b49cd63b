using System.Globalization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>The alarms before a day, on working days.</summary>
internal static class DayAlarms
{
    /// <summary>How much time is left, in words.</summary>
    public static string Left(int workingDays) =>
        workingDays switch
        {
            0 => Language.Pick("最后一个工作日", "the last working day"),
            1 => Language.Pick("还剩1个工作日", "1 working day left"),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{Language.Pick("还剩", "")}{workingDays}{Language.Pick("个工作日", " working days left")}"
            ),
        };

    /// <param name="what">What it is about.</param>
    /// <param name="due">The day.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="workingDaysAhead">How many working days before to remind.</param>
    /// <param name="from">The first day that may have an alarm.</param>
    public static IEnumerable<IcsAlarm> Of(
        string what,
        LocalDate due,
        WorkingDayCalendar calendar,
        IReadOnlyList<int> workingDaysAhead,
        LocalDate from
    )
    {
        foreach (int days in workingDaysAhead)
        {
            if (calendar.TryPreviousOrSame(due, out var last) && calendar.TryAddWorkingDays(last, -days, out var day) && day >= from)
            {
                yield return new IcsAlarm(
                    day,
                    Language.Pick($"{what}：{Left(days)}，{WeekdayDate.Of(due)}截止", $"{what}: {Left(days)}, due {WeekdayDate.Of(due)}")
                );
            }
        }
    }
}
