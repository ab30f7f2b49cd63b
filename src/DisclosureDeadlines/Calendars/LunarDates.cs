using System.Globalization;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// The days of the year that the statute names by the Chinese calendar. Right for 1901–2100, the range of .NET's lunisolar calendar.
/// </summary>
internal static class LunarDates
{
    private const int FirstYear = 1902;
    private const int LastYear = 2100;

    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>Whether a year's lunar days are known.</summary>
    public static bool Knows(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>
    /// The lunar month, from 1, the day in it, and whether it is a leap month (闰月). The date is in a year that <see cref="Knows"/>.
    /// </summary>
    public static (int Month, int Day, bool IsLeap) LunarDayOf(LocalDate date)
    {
        var time = date.ToDateTimeUnspecified();
        int leap = Calendar.GetLeapMonth(Calendar.GetYear(time));
        int index = Calendar.GetMonth(time);
        bool after = leap > 0 && index >= leap;
        return (after ? index - 1 : index, Calendar.GetDayOfMonth(time), index == leap);
    }

    /// <summary>The day of a lunar month that is not a leap month; 1/1 is 春节, 5/5 端午, 8/15 中秋.</summary>
    public static LocalDate Lunar(int year, int month, int day)
    {
        int leap = Calendar.GetLeapMonth(year);
        int index = leap > 0 && month >= leap ? month + 1 : month;
        return LocalDate.FromDateTime(Calendar.ToDateTime(year, index, day, 0, 0, 0, 0));
    }

    /// <summary>
    /// 清明: the day on which the sun reaches 15°, by the customary formula of each century. 2100, which is not a leap year, is an exception.
    /// </summary>
    public static LocalDate Qingming(int year)
    {
        int ofCentury = year % 100;
        double start = year < 2000 ? 5.59 : 4.81;
        int day = year == 2100 ? 5 : (int)((0.2422 * ofCentury) + start) - (ofCentury / 4);
        return new LocalDate(year, 4, day);
    }
}
