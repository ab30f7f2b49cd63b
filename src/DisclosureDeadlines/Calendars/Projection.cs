using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// The days off of a year that no notice covers, from the decree alone: the days that it names, and a working day for each of them that
/// falls on a weekend (art. 6) or on another holiday. Which working day that is, only the notice will say; the next one is taken. No
/// make-up workday is ever assumed, and no break longer than the decree's.
/// </summary>
/// <remarks>How well this does on past years is in <c>docs/projection.md</c>, which also says what else was tried.</remarks>
internal static class Projection
{
    /// <summary>
    /// By how many working days a count through projected days is shortened for <c>PublishBy</c>. Over 2009–2026 no projected count of up
    /// to 30 working days came out later than this.
    /// </summary>
    public const int SafetyMargin = 2;

    /// <summary>
    /// By how many working days a count back through projected days is lengthened, for the breaks that may still be ordered.
    /// </summary>
    public const int LeadMargin = 3;

    public static HolidayNotice Of(int year, LocalDate? knownOn)
    {
        var statute = HolidayDecree.InForce(year, knownOn);
        var holidays = statute.DaysOf(year).ToImmutableArray();
        var off = holidays.SelectMany(h => h.Days).ToHashSet();
        var taken = new HashSet<LocalDate>();
        var clauses = ImmutableArray.CreateBuilder<HolidayClause>();
        foreach (var (name, days) in holidays)
        {
            var all = days.ToList();
            foreach (var day in days)
            {
                bool owed = day.DayOfWeek >= IsoDayOfWeek.Saturday || !taken.Add(day);
                if (owed)
                {
                    var instead = NextFree(day, off);
                    off.Add(instead);
                    all.Add(instead);
                }
            }

            clauses.Add(new HolidayClause(name, all));
        }

        return new HolidayNotice(year, statute.Title, statute.Number, statute.Issued, null, clauses.ToImmutable(), null, null);
    }

    private static LocalDate NextFree(LocalDate day, HashSet<LocalDate> off)
    {
        do
        {
            day = day.PlusDays(1);
        } while (day.DayOfWeek >= IsoDayOfWeek.Saturday || off.Contains(day));

        return day;
    }
}
