using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Files;

/// <summary>The notices of a calendar that the library does not bring itself, which a report names.</summary>
internal static class ImportedNotices
{
    private static readonly Lazy<HashSet<HolidayNotice>> Known = new(() =>
        [.. ChinaCalendar.Projected.Notices, .. Region.All.SelectMany(region => region.Notices)]
    );

    public static IReadOnlyList<HolidayNotice> Of(WorkingDayCalendar calendar) =>
        calendar.IsOfChina ? [.. calendar.Notices.Where(notice => !Known.Value.Contains(notice))] : [];
}
