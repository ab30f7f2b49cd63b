using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>The days of a notice in a document: those that cannot be refuse the document, with the place.</summary>
internal static class NoticeDays
{
    /// <summary>The checks that every document has to pass, whatever its format.</summary>
    /// <param name="place">Where the days stand.</param>
    /// <param name="year">The year that they are of.</param>
    /// <param name="daysOff">The days off, in one list or more.</param>
    /// <param name="makeUp">The days worked.</param>
    public static void Check(
        JsonField place,
        int year,
        IReadOnlyList<IReadOnlyList<LocalDate>> daysOff,
        IReadOnlyList<IReadOnlyList<LocalDate>> makeUp
    )
    {
        // By their numbers, for the reason that DayList gives.
        var off = new HashSet<int>();
        foreach (var date in All(daysOff))
        {
            CheckYear(place, year, date);
            off.Add(DayNumbers.Order(date));
        }

        foreach (var date in All(makeUp))
        {
            CheckYear(place, year, date);
        }

        foreach (var date in All(makeUp))
        {
            if (off.Contains(DayNumbers.Order(date)))
            {
                throw place.Fault($"{date:uuuu'-'MM'-'dd} 既放假又上班", $"{date:uuuu'-'MM'-'dd} is both off and worked");
            }
        }
    }

    private static void CheckYear(JsonField place, int year, LocalDate date)
    {
        if (!HolidayNotice.IsOfYear(date, year))
        {
            throw place.Fault(
                $"{date:uuuu'-'MM'-'dd} 既不在 {year} 年，也不在上一年12月",
                $"{date:uuuu'-'MM'-'dd} is neither in {year} nor in the December before"
            );
        }
    }

    /// <summary>Refuses days that are not those of their holiday: an invented 春节 does not become a year's.</summary>
    public static void CheckDecree(JsonField place, int year, IReadOnlyList<HolidayClause> clauses)
    {
        if (DecreeCheck.FirstLost(year, clauses) is var (_, name, day))
        {
            throw place.Fault(
                $"{year}年{name}是 {day:uuuu'-'MM'-'dd}，这一天却没有放假",
                $"{name} {year} is on {day:uuuu'-'MM'-'dd}, but that day is not off"
            );
        }
    }

    private static IEnumerable<LocalDate> All(IReadOnlyList<IReadOnlyList<LocalDate>> lists)
    {
        foreach (var list in lists)
        {
            foreach (var date in list)
            {
                yield return date;
            }
        }
    }
}
