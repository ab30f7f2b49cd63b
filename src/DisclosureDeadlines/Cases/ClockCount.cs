using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Counts days as a rule's unit counts them: working days of the calendar, or all days. Months and years are counted in all days once their
/// corresponding day is known.
/// </summary>
internal readonly struct ClockCount(ClockRule rule, WorkingDayCalendar calendar)
{
    private readonly bool workingDays = rule.Unit == TimeUnit.WorkingDay;

    /// <summary>The days that count after one day up to and including another; none if that is not later.</summary>
    public int Between(DateOnly startExclusive, DateOnly endInclusive) =>
        endInclusive <= startExclusive ? 0
        : workingDays ? calendar.CountWorkingDays(startExclusive, endInclusive)
        : endInclusive.DayNumber - startExclusive.DayNumber;

    /// <summary>The days that count after one day up to and including another and are left out.</summary>
    public int LeftOutBetween(DateOnly startExclusive, DateOnly endInclusive, LeftOut leftOut)
    {
        int days = 0;
        foreach (var (from, to) in leftOut.Runs)
        {
            var before = from.AddDays(-1);
            days += Between(before < startExclusive ? startExclusive : before, to < endInclusive ? to : endInclusive);
        }

        return days;
    }

    /// <summary>
    /// The days counted after one day up to and including another: neither rest days, where the unit leaves those out, nor days of a pause.
    /// </summary>
    public int CountedBetween(DateOnly startExclusive, DateOnly endInclusive, LeftOut leftOut) =>
        Between(startExclusive, endInclusive) - LeftOutBetween(startExclusive, endInclusive, leftOut);

    /// <summary>The day on which the count is full; null if a pause that runs on keeps it from ever being full.</summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public DateOnly? Full(DateOnly start, int days, LeftOut leftOut)
    {
        var at = start;
        int missing = days;
        foreach (var (from, to) in leftOut.Runs)
        {
            int before = Between(at, from.AddDays(-1));
            if (before >= missing)
            {
                break;
            }

            missing -= before;
            if (to == DateOnly.MaxValue)
            {
                return null;
            }

            at = to > at ? to : at;
        }

        return Add(at, missing);
    }

    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    private DateOnly Add(DateOnly day, int days)
    {
        if (workingDays)
        {
            return calendar.AddWorkingDays(day, days);
        }

        var last = CaseDays.Of(day).PlusDays(days);
        calendar.Require(last);
        return CaseDays.Of(last);
    }
}
