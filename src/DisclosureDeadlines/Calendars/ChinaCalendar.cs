using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>The working-day calendars of the Chinese mainland, from the State Council's holiday notices (<c>seeds/calendar/</c>).</summary>
public static class ChinaCalendar
{
    private static readonly Lazy<CalendarSource> LazySource = new(() => new CalendarSource
    {
        FirstDay = new LocalDate(2001, 1, 1),
        Horizon = new LocalDate(2100, 12, 31),
        Added = [.. Seeds.In("calendar/national").SelectMany(name => Seeds.Read(name, NoticeJson.ReadYear))],
    });

    private static readonly Lazy<WorkingDayCalendar> LazyOfficial = new(() => new WorkingDayCalendar(LazySource.Value));

    private static readonly Lazy<WorkingDayCalendar> LazyProjected = new(() => new WorkingDayCalendar(LazySource.Value with { Projects = true }));

    /// <summary>
    /// The years that a notice has been issued for, from 2001-01-01 to the end of the last announced year, both inclusive.
    /// A day beyond is refused with a <see cref="CalendarCoverageException"/>.
    /// </summary>
    public static WorkingDayCalendar Official => LazyOfficial.Value;

    /// <summary>
    /// The same, and on to 2100-12-31: a year that no notice covers is projected from the decree on holidays, and each of its days is marked
    /// <see cref="Certainty.Projected"/>.
    /// </summary>
    public static WorkingDayCalendar Projected => LazyProjected.Value;
}
