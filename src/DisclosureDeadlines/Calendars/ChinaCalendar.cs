using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>The working-day calendars of the Chinese mainland, from the State Council's holiday notices (<c>seeds/calendar/</c>).</summary>
/// <remarks>
/// Which days are worked is compiled in as tables, so a first answer does not wait for the notices to be read; those are read when a
/// holiday's name, a notice or an explanation is first asked for. A test compares the tables with the notices.
/// </remarks>
/// <example>
/// <code>
/// var friday = new DateOnly(2026, 9, 18);
/// Console.WriteLine(ChinaCalendar.Official.AddWorkingDays(friday, 20).ToString("o")); // 2026-10-22
/// Console.WriteLine(ChinaCalendar.Official.IsWorkingDay(friday.AddDays(2))); // True
/// </code>
/// </example>
public static class ChinaCalendar
{
    /// <summary>
    /// The years that a notice has been issued for, from 2001-01-01 to the end of the last announced year, both inclusive.
    /// A day beyond is refused with a <see cref="CalendarCoverageException"/>.
    /// </summary>
    public static WorkingDayCalendar Official { get; } = new(ChinaTables.Index(ChinaTables.OfficialLength), isProjected: false);

    /// <summary>
    /// The same, and on to 2100-12-31: a year that no notice covers is projected from the decree on holidays, and each of its days is
    /// marked <see cref="Certainty.Projected"/>.
    /// </summary>
    public static WorkingDayCalendar Projected => ToHorizon.Calendar;

    /// <summary>What the calendars are made from, without the tables.</summary>
    internal static CalendarSource Source(bool projects) =>
        new()
        {
            FirstDay = new LocalDate(2001, 1, 1),
            Horizon = new LocalDate(2100, 12, 31),
            HasSeeds = true,
            Projects = projects,
        };

    /// <summary>What they know besides which days are worked.</summary>
    internal static CalendarFacts Facts(bool isProjected)
    {
        var days = Days(isProjected ? ChinaTables.Length : ChinaTables.OfficialLength);
        int lastYear = Days(ChinaTables.OfficialLength).End.Year;
        var yearEnd = CertaintySpan.YearEnd(lastYear);
        return new CalendarFacts(
            days,
            isProjected ? [yearEnd, CertaintySpan.Unannounced(lastYear + 1, days.End.Year)] : [yearEnd],
            lastYear + 1,
            ChinaTables.DataVersion,
            () => Source(isProjected)
        );
    }

    private static DateInterval Days(int length) =>
        new(DayNumbers.At(ChinaTables.FirstDay), DayNumbers.At(ChinaTables.FirstDay + length - 1));

    /// <summary>Made on its own, for its tables are four times as long.</summary>
    private static class ToHorizon
    {
        public static WorkingDayCalendar Calendar { get; } = new(ChinaTables.Index(ChinaTables.Length), isProjected: true);
    }
}
