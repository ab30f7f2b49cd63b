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
public sealed class Region : IEquatable<Region>, IParsable<Region>
{
    private static readonly Lazy<ImmutableArray<Region>> LazyAll = new(() =>
        [.. Seeds.In("calendar/regional").Select(name => Seeds.Read(name, NoticeJson.ReadRegion))]
    );

    private readonly ImmutableArray<string> aliases;
    private readonly Lazy<PlaceNode?> node;

    /// <param name="name">The short name.</param>
    /// <param name="fullName">The full name.</param>
    /// <param name="aliases">Other names that it is found by.</param>
    /// <param name="readNotices">Makes the notices, each of which names this region.</param>
    internal Region(string name, string fullName, ImmutableArray<string> aliases, Func<Region, ImmutableArray<HolidayNotice>> readNotices)
    {
        Name = name;
        FullName = fullName;
        this.aliases = aliases;
        node = new(() => Places.Find(fullName) is { Nodes: [var one] } ? one : null);
        Notices = readNotices(this);
    }

    /// <summary>A place for which no notice comes with the library.</summary>
    internal Region(PlaceNode node)
    {
        Name = Places.Find(node.Name).Nodes.Length == 1 ? node.Name : node.FullName;
        FullName = node.FullName;
        aliases = [];
        this.node = new(node);
        Notices = [];
    }

    /// <summary>A place that nobody knows: whether it has days of its own is not known either.</summary>
    private Region(string unknown)
    {
        Name = FullName = unknown;
        aliases = [];
        node = new((PlaceNode?)null);
        Notices = [];
        IsUnknown = true;
    }

    /// <summary>The regions that a notice is known for, in the order of their names.</summary>
    public static IReadOnlyList<Region> All => LazyAll.Value;

    /// <summary>
    /// The short name in Latin letters, such as <c>ningxia</c>; of a region that no notice comes with the library for, its Chinese name.
    /// </summary>
    public string Name { get; }

    /// <summary>The full Chinese name, such as 宁夏回族自治区.</summary>
    public string FullName { get; }

    /// <summary>The notices of the region that come with the library, oldest year first.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>
    /// The region of exactly that name, as <see cref="Name"/> or <see cref="FullName"/> has it: of a place in it, the place.
    /// </summary>
    internal static bool TryNamed(string? name, [NotNullWhen(true)] out Region? region)
    {
        region = LazyAll.Value.FirstOrDefault(r => r.IsCalled(name));
        if (
            region is null
            && name is not null
            && Places.Find(name) is { Rest: "", Nodes: [var node] }
            && (node.Name == name || node.FullName == name)
        )
        {
            region = node.Region;
        }

        return region is not null || TryFind(name, out region);
    }

    /// <summary>Whether it is not known where the place is.</summary>
    internal bool IsUnknown { get; }

    /// <summary>Whether it orders days of its own, so that a year without a notice of it is not certain.</summary>
    internal bool HasOwnDays => IsUnknown || node.Value?.HasOwnDays != false;

    /// <summary>
    /// The region and those that it is in, the largest first: the notices of all of them bind there, and the smallest has the last word.
    /// </summary>
    internal IReadOnlyList<Region> Around =>
        node.Value is { } place
            ?
            [
                .. place
                    .Path()
                    .Reverse()
                    .Select(outer => outer.Region.Equals(this) ? this : outer.Region)
                    .Where(outer => outer == this || outer.HasOwnDays || outer.Notices.Count > 0),
            ]
            : [this];

    static Region IParsable<Region>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryFind(s, out var region)
            ? region
            : throw new FormatException(
                new BilingualText(
                    $"应为地区的名称，如宁夏、恩施、ningxia，实为“{Excerpt.Of(s)}”。",
                    $"Expected the name of a region such as ningxia or 恩施, found \"{Excerpt.Of(s)}\"."
                ).ToString(null)
            );
    }

    static bool IParsable<Region>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Region result
    ) => TryFind(s, out result);

    /// <summary>
    /// Finds a region by its short name in upper or lower case, or by a name of a place in it: 宁夏, 恩施, 延边州, 中卫. Autonomous places are found
    /// too that no notice is known for; each year of such a calendar is <see cref="Certainty.Provisional"/>.
    /// </summary>
    /// <returns>Whether the name is that of one place, and days of its own may count there.</returns>
    public static bool TryFind(string? name, [NotNullWhen(true)] out Region? region)
    {
        region = LazyAll.Value.FirstOrDefault(r => r.IsCalled(name));
        if (region is null && name is not null && Places.Find(name) is { Rest: "", Nodes.IsEmpty: false } match)
        {
            region = match.RegionsAround([]) is [var around] ? around : null;
        }

        return region is not null;
    }

    /// <summary>
    /// Finds the region that a place is in, the place written from the province, the prefecture or the county down: 宁夏回族自治区中卫市 and 中卫市
    /// are in 宁夏, 恩施州利川市 in 恩施. The smallest region around it is found, even where no notice of it is known.
    /// </summary>
    /// <returns>Whether the place is known, and days of its own may count there.</returns>
    public static bool TryFindAround(string? place, [NotNullWhen(true)] out Region? region)
    {
        region = place is null ? null : Find(place, []);
        region = region is { IsUnknown: true } ? null : region;
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

    /// <summary>The region of that name, or one that only notices added at run time name.</summary>
    internal static Region Of(string name) =>
        LazyAll.Value.FirstOrDefault(r => r.IsCalled(name))
        ?? (Places.Find(name) is { Rest: "", Nodes: [var node] } ? node.Region : new Region(name, name, [], _ => []));

    /// <summary>The region whose notices come with the library for that place; null if none do.</summary>
    internal static Region? BuiltInAt(PlaceNode node) => LazyAll.Value.FirstOrDefault(region => region.node.Value == node);

    /// <summary>Whether a place, written from the province, the prefecture or the county down, is the region or is in it.</summary>
    internal bool Holds(string? place) =>
        place is not null
        && (
            place.StartsWith(FullName, StringComparison.Ordinal)
            || (Places.Find(place) is { Nodes: [var one] } && one.Path().Any(around => around.Region.Equals(this)))
        );

    /// <summary>Whether it calls itself autonomous and no autonomous place has that name: it is misspelt.</summary>
    internal bool IsAutonomousInNameOnly => node.Value is null && FullName.Contains("自治", StringComparison.Ordinal);

    /// <summary>The regions with days of their own that a text names anywhere by more than a bare stem.</summary>
    internal static IEnumerable<Region> NamedIn(string text) =>
        Places
            .OwnDaysNamedIn(text)
            .Select(place => place.Region)
            .Concat(LazyAll.Value.Where(region => text.Contains(region.FullName, StringComparison.Ordinal)))
            .Distinct();

    /// <summary>Whether a place has that whole name.</summary>
    internal static bool IsPlace(string name) => PlacesCalled(name).Count > 0;

    /// <summary>The places of that whole name; none if it is not the name of a place.</summary>
    internal static IReadOnlyList<string> PlacesCalled(string name) =>
        Places.Find(name) is { Rest: "" } match ? [.. match.Nodes.Select(node => node.FullName)] : [];

    /// <summary>
    /// The region whose days count at a place, by those that come with the library and those for which notices were added. Null
    /// where the national days alone count; a region that is unknown where the name gives no place.
    /// </summary>
    /// <param name="place">The place, and what may follow it.</param>
    /// <param name="brought">The regions of the notices that were added.</param>
    internal static Region? Find(string place, IReadOnlyCollection<Region> brought)
    {
        if (LazyAll.Value.FirstOrDefault(r => r.IsCalled(place)) is { } called)
        {
            return called;
        }

        string below = place[(place.IndexOf('省', StringComparison.Ordinal) + 1)..];
        if (
            brought
                .Where(r =>
                    r.node.Value is null
                    && (place.StartsWith(r.FullName, StringComparison.Ordinal) || below.StartsWith(r.FullName, StringComparison.Ordinal))
                )
                .MaxBy(r => r.FullName.Length) is
            { } own
        )
        {
            return own;
        }

        var match = Places.Find(place);
        return match.IsNation ? null
            : !match.MayBeSmaller && match.RegionsAround(brought) is [var one] ? one
            : new Region(place);
    }

    /// <summary>Whether that is a name of the region itself, apart from the names of the place that it is.</summary>
    internal bool IsCalled(string? name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase) || FullName == name || aliases.Contains(name!);
}
