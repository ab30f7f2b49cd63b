using System.Collections.Concurrent;
using System.Globalization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// The notices of <c>seeds/calendar/national/</c>, a file for each year, which is read when something of the year is first asked for: most
/// answers need one of them.
/// </summary>
internal static class SeedNotices
{
    private const string Folder = "calendar/national";

    private static readonly ConcurrentDictionary<string, HolidayNotice[]> ReadFiles = new();

    private static readonly Lazy<IReadOnlyList<HolidayNotice>> LazyAll = new(() => [.. Seeds.In(Folder).SelectMany(Of)]);

    public static IReadOnlyList<HolidayNotice> All => LazyAll.Value;

    /// <summary>The notices that arrange a year; none of a year without a file.</summary>
    public static IReadOnlyList<HolidayNotice> Of(int year) =>
        Of(string.Create(CultureInfo.InvariantCulture, $"seeds/{Folder}/{year}.json"));

    private static HolidayNotice[] Of(string file) =>
        ReadFiles.GetOrAdd(file, name => Seeds.Has(name) ? Seeds.Read(name, NoticeJson.ReadSeed) : []);
}
