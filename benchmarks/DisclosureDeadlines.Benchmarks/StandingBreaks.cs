using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// The break lengths that the notice for 2025 calls standing (春节 eight days from the eve, 国庆节 seven, eight with 中秋节, 劳动节 five; the others
/// three days next to a weekend, on a Wednesday alone), and before 2025 those that were usual: 春节 seven days, 劳动节 three until 2019.
/// </summary>
internal static class StandingBreaks
{
    public static IEnumerable<LocalDate> Of(int year)
    {
        var newYear = LunarDates.Lunar(year, 1, 1);
        var midAutumn = LunarDates.Lunar(year, 8, 15);
        var national = new LocalDate(year, 10, 1);
        bool joint = midAutumn >= national && midAutumn < national.PlusDays(8);
        bool fromTheEve = year is < 2014 or > 2014;
        return
        [
            .. Days(newYear.PlusDays(fromTheEve ? -1 : 0), year >= 2025 ? 8 : 7),
            .. Days(new LocalDate(year, 5, 1), year >= 2020 ? 5 : 3),
            .. Days(national, joint ? 8 : 7),
            .. Short(new LocalDate(year, 1, 1)),
            .. Short(LunarDates.Qingming(year)),
            .. Short(LunarDates.Lunar(year, 5, 5)),
            .. joint ? [] : Short(midAutumn),
        ];
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, int length) => Enumerable.Range(0, length).Select(i => first.PlusDays(i));

    private static IEnumerable<LocalDate> Short(LocalDate day) =>
        day.DayOfWeek switch
        {
            IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday => Days(day.PlusDays(-2), 3),
            IsoDayOfWeek.Wednesday => [day],
            IsoDayOfWeek.Sunday => Days(day.PlusDays(-1), 3),
            _ => Days(day, 3),
        };
}
