using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Calendars;

/// <summary>The notices of <c>seeds/calendar/national/</c>, read when they are first asked for.</summary>
internal static class SeedNotices
{
    private static readonly Lazy<ImmutableArray<HolidayNotice>> LazyAll = new(() =>
        [.. Seeds.In("calendar/national").SelectMany(name => Seeds.Read(name, NoticeJson.ReadYear))]
    );

    public static ImmutableArray<HolidayNotice> All => LazyAll.Value;
}
