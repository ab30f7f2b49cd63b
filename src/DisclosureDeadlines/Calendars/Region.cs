using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Calendars;

/// <summary>A place whose government sets days of its own (全国年节及纪念日放假办法 art. 4: festivals of the ethnic minorities).</summary>
/// <remarks>Immutable. Two regions are equal when their full names are. As JSON it is its short name.</remarks>
/// <example>
/// <code>
/// Region.TryFind("宁夏", out var ningxia);
/// var calendar = ChinaCalendar.Official.In(ningxia!);
/// Console.WriteLine($"{ningxia}: {calendar.Describe(new LocalDate(2025, 3, 31)).HolidayName}"); // 宁夏回族自治区: 开斋节
/// </code>
/// </example>
[JsonConverter(typeof(RegionJsonConverter))]
public sealed class Region : IEquatable<Region>
{
    private static readonly Lazy<ImmutableArray<Region>> LazyAll =
        new(() => [.. Seeds.In("calendar/regional").Select(name => Seeds.Read(name, NoticeJson.ReadRegion))]);

    private readonly ImmutableArray<string> aliases;

    /// <param name="name">The short name.</param>
    /// <param name="fullName">The full name.</param>
    /// <param name="aliases">Other names that it is found by.</param>
    /// <param name="readNotices">Makes the notices, each of which names this region.</param>
    internal Region(string name, string fullName, ImmutableArray<string> aliases, Func<Region, ImmutableArray<HolidayNotice>> readNotices)
    {
        Name = name;
        FullName = fullName;
        this.aliases = aliases;
        Notices = readNotices(this);
    }

    /// <summary>The regions that a notice is known for, in the order of their names.</summary>
    public static IReadOnlyList<Region> All => LazyAll.Value;

    /// <summary>The short name in Latin letters, such as <c>ningxia</c>.</summary>
    public string Name { get; }

    /// <summary>The full Chinese name, such as 宁夏回族自治区.</summary>
    public string FullName { get; }

    /// <summary>The notices of the region that come with the library, oldest year first.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>Finds a region by its short name in upper or lower case, its full name, or a customary one such as 宁夏.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out Region? region)
    {
        region = LazyAll.Value.FirstOrDefault(r => r.IsCalled(name));
        return region is not null;
    }

    /// <summary>Finds the region that a place lies in, the place written from the province or the region down: 宁夏回族自治区中卫市 lies in 宁夏.</summary>
    /// <returns>Whether the place, or what follows its province, begins with a name of a region. The longest such name decides.</returns>
    public static bool TryFindAround(string? place, [NotNullWhen(true)] out Region? region)
    {
        var found = LazyAll.Value.Select(r => (Region: r, Length: r.LengthOfNameIn(place ?? ""))).MaxBy(match => match.Length);
        region = found.Length > 0 ? found.Region : null;
        return region is not null;
    }

    /// <summary>The full name.</summary>
    public override string ToString() => FullName;

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(Region? left, Region? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(Region? left, Region? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(Region? other) => other is not null && FullName == other.FullName;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Region);

    /// <inheritdoc />
    public override int GetHashCode() => FullName.GetHashCode(StringComparison.Ordinal);

    /// <summary>The region of that name, or one that only notices brought along at run time know.</summary>
    internal static Region Of(string name) =>
        LazyAll.Value.FirstOrDefault(r => r.IsCalled(name) || r.FullName.EndsWith(name, StringComparison.Ordinal)) ?? new Region(name, name, [], _ => []);

    private bool IsCalled(string? name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase) || FullName == name || aliases.Contains(name!);

    private int LengthOfNameIn(string place)
    {
        string belowProvince = place[(place.IndexOf('省', StringComparison.Ordinal) + 1)..];
        return aliases.Append(FullName)
            .Where(name => place.StartsWith(name, StringComparison.Ordinal) || belowProvince.StartsWith(name, StringComparison.Ordinal))
            .Select(name => name.Length).DefaultIfEmpty().Max();
    }
}
