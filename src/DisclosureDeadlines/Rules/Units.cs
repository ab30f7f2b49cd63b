using System.Globalization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Lengths of time in a unit: how long they may be, what they are called, and where they lead.</summary>
internal static class Units
{
    public static int MaxLength(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Week or TimeUnit.Month => 999,
            TimeUnit.Year => 99,
            _ => 9999,
        };

    /// <exception cref="ArgumentOutOfRangeException">The unit is none, or the length is not from 1 to the unit's greatest.</exception>
    public static void Check(int length, TimeUnit unit)
    {
        if (unit is < TimeUnit.WorkingDay or > TimeUnit.Hour)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "This is no unit of time.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaxLength(unit));
    }

    public static BilingualText Text(int length, TimeUnit unit)
    {
        var (chinese, english) = unit switch
        {
            TimeUnit.WorkingDay => ("个工作日", "working day"),
            TimeUnit.CalendarDay => ("日", "calendar day"),
            TimeUnit.Week => ("周", "week"),
            TimeUnit.Month => ("个月", "month"),
            TimeUnit.Year => ("年", "year"),
            _ => ("小时", "hour"),
        };
        string number = length.ToString(CultureInfo.InvariantCulture);
        return new(number + chinese, length == 1 ? $"{number} {english}" : $"{number} {english}s");
    }

    /// <summary>
    /// The day that lies a length after (or, negative, before) another. Months and years end on the last day of a month that is too short.
    /// </summary>
    public static LocalDate Add(LocalDate date, int length, TimeUnit unit, WorkingDayCalendar calendar) =>
        unit switch
        {
            TimeUnit.WorkingDay => calendar.AddWorkingDays(date, length),
            TimeUnit.CalendarDay => date.PlusDays(length),
            TimeUnit.Week => date.PlusWeeks(length),
            TimeUnit.Month => date.PlusMonths(length),
            TimeUnit.Year => date.PlusYears(length),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Hours lead to no date."),
        };
}
