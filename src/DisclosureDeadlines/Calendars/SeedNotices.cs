using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    private static readonly Lazy<IReadOnlyList<string>> Files = new(() => Seeds.In(Folder));

    private static readonly ConcurrentDictionary<string, HolidayNotice[]> ReadFiles = new();

    public static ImmutableArray<HolidayNotice> All => [.. Files.Value.SelectMany(Of)];

    /// <summary>The notices that arrange a year; none of a year without a file.</summary>
    public static IReadOnlyList<HolidayNotice> Of(int year)
    {
        string file = string.Create(CultureInfo.InvariantCulture, $"seeds/{Folder}/{year}.json");
        return Files.Value.Contains(file) ? Of(file) : [];
    }

    private static HolidayNotice[] Of(string file) => ReadFiles.GetOrAdd(file, name => Seeds.Read(name, NoticeJson.ReadSeed));
}
