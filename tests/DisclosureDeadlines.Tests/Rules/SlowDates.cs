using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Stepping by units of the Gregorian calendar, written out.</summary>
internal static class SlowDates
{
    /// <summary>The corresponding day of another month, or its end where there is none (民法典 art. 202).</summary>
    public static LocalDate PlusMonths(LocalDate date, int months)
    {
        int year = date.Year;
        int month = date.Month;
        for (int left = Math.Abs(months); left > 0; left--)
        {
            month += Math.Sign(months);
            if (month is 0 or 13)
            {
                year += Math.Sign(months);
                month = month == 0 ? 12 : 1;
            }
        }

        return new LocalDate(year, month, Math.Min(date.Day, DaysIn(year, month)));
    }

    public static int DaysIn(int year, int month) =>
        month switch
        {
            2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>A length of calendar days, weeks, months or years, forward or back.</summary>
    public static LocalDate Plus(LocalDate date, int length, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.CalendarDay => date.PlusDays(length),
            TimeUnit.Week => date.PlusDays(7 * length),
            TimeUnit.Month => PlusMonths(date, length),
            TimeUnit.Year => PlusMonths(date, 12 * length),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of the calendar."),
        };

    /// <summary>Whether a day is the one that a recurring rule names in the period around it.</summary>
    public static bool IsNamed(RecurringBy rule, LocalDate day) =>
        rule switch
        {
            AnnualBy annual => day.Month == annual.Date.Month && IsDayOrEnd(day, annual.Date.Day),
            QuarterlyBy quarterly => ((day.Month - 1) % 3) + 1 == quarterly.MonthOfQuarter && IsDayOrEnd(day, quarterly.Day!.Value),
            MonthlyBy monthly => IsDayOrEnd(day, monthly.Day!.Value),
            WeeklyBy weekly => day.DayOfWeek == weekly.Weekday,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a recurring rule that SlowDates knows."),
        };

    /// <summary>The first day of the period in which a rule's date lies for the report on a period.</summary>
    public static LocalDate FirstDayOfDatePeriod(RecurringBy rule, LocalDate firstDay) =>
        rule.PeriodKind switch
        {
            PeriodKind.Week => firstDay.PlusDays(7 * (int)rule.PeriodOffset),
            PeriodKind.Month => PlusMonths(firstDay, (int)rule.PeriodOffset),
            PeriodKind.Quarter => PlusMonths(firstDay, 3 * (int)rule.PeriodOffset),
            _ => PlusMonths(firstDay, 12 * (int)rule.PeriodOffset),
        };

    /// <summary>The first day of the period after the one that a day lies in, or after the one that ended last.</summary>
    public static LocalDate FirstDayAfter(LocalDate date, PeriodKind kind, bool ended)
    {
        bool Begins(LocalDate day) =>
            day.Day == 1 && (kind == PeriodKind.Month || (kind == PeriodKind.Quarter && day.Month % 3 == 1) || day.Month == 1);
        var next = date.PlusDays(1);
        if (ended)
        {
            while (!Begins(next))
            {
                next = next.PlusDays(-1);
            }

            return next;
        }

        while (!Begins(next))
        {
            next = next.PlusDays(1);
        }

        return next;
    }

    private static bool IsDayOrEnd(LocalDate day, int named) => day.Day == Math.Min(named, DaysIn(day.Year, day.Month));
}
