using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>The working-day calendar of the Chinese mainland, from the State Council's holiday notices (<c>seeds/calendar/</c>).</summary>
public static class ChinaCalendar
{
    private static readonly Lazy<WorkingDayCalendar> LazyOfficial = new(ReadOfficial);

    /// <summary>
    /// The years that a notice has been issued for, from 2001-01-01 to the end of the last announced year, both inclusive.
    /// A day beyond is refused with a <see cref="CalendarCoverageException"/>.
    /// </summary>
    public static WorkingDayCalendar Official => LazyOfficial.Value;

    private static WorkingDayCalendar ReadOfficial()
    {
        ImmutableArray<HolidayNotice> notices = [.. Seeds.In("calendar/national").SelectMany(name => Seeds.Read(name, NoticeJson.ReadYear))];
        int firstYear = notices.Min(n => n.Year);
        int lastYear = notices.Max(n => n.Year);
        var provisional = new CertaintySpan(
            new LocalDate(lastYear, 12, 29),
            new LocalDate(lastYear, 12, 31),
            Certainty.Provisional,
            new(
                $"{lastYear}年12月29日至31日可能由{lastYear + 1}年的节假日安排通知调整，该通知尚未收录",
                $"29–31 December {lastYear} may still be moved by the holiday notice for {lastYear + 1}, which is not known yet"));
        return new WorkingDayCalendar(new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31), notices, [provisional]);
    }
}
