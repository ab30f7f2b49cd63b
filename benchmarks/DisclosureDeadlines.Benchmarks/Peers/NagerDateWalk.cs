using DisclosureDeadlines.Calendars;
using Nager.Date;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>
/// From day to day by Nager.Date's own question for China's holidays. It knows no make-up workdays, so its answers are wrong for China;
/// what is compared is the cost, and it is checked against a calendar that was given its days.
/// </summary>
/// <remarks>Compiled only with <c>-p:WithNagerDate=true</c>. The package asks for a licence key: set NAGER_DATE_LICENSE_KEY.</remarks>
internal readonly struct NagerDateWalk(int workingDays) : IWay<DateOnly>
{
    static NagerDateWalk() => HolidaySystem.LicenseKey = Environment.GetEnvironmentVariable("NAGER_DATE_LICENSE_KEY");

    /// <summary>A calendar of ours on the days that Nager.Date gives.</summary>
    public static WorkingDayCalendar SameDays(int firstYear, int lastYear) =>
        WorkingDayCalendar.Create(
            new DateInterval(new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31)),
            Enumerable
                .Range(firstYear, lastYear - firstYear + 1)
                .SelectMany(year => HolidaySystem.GetHolidays(year, "CN"))
                .Select(holiday => LocalDate.FromDateTime(holiday.Date))
        );

    public int Ask(DateOnly question)
    {
        var day = question.ToDateTime(TimeOnly.MinValue);
        for (int left = workingDays; left > 0; )
        {
            day = day.AddDays(1);
            bool rests = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || HolidaySystem.IsPublicHoliday(day, CountryCode.CN);
            left -= rests ? 0 : 1;
        }

        return DateOnly.FromDateTime(day).DayNumber;
    }
}
