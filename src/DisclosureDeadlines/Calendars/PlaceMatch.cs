using System.Collections.Immutable;

namespace DisclosureDeadlines.Calendars;

/// <summary>What a name says about a place.</summary>
/// <param name="Nodes">
/// The places that are so called, all of one level; none if no place is, several if the name does not say which.
/// </param>
/// <param name="Rest">What follows the place.</param>
/// <param name="IsNation">Whether the whole country is meant.</param>
internal sealed record PlaceMatch(ImmutableArray<PlaceNode> Nodes, string Rest, bool IsNation)
{
    /// <summary>Whether what follows looks like a place in it that is not known, while some of its places have days of their own.</summary>
    public bool MayBeSmaller =>
        (Rest.Contains("自治", StringComparison.Ordinal) || Rest is [_, .., '州' or '县' or '旗' or '市' or '区' or '盟'])
        && Nodes.Any(Places.HoldsOwnDays);

    /// <summary>
    /// The region whose days count: the smallest around the place that has days of its own, or for which a notice is known.
    /// </summary>
    /// <param name="brought">The regions for which notices were added.</param>
    /// <returns>No region where the national days alone count; several where places of that name differ in it.</returns>
    public ImmutableArray<Region?> RegionsAround(IReadOnlyCollection<Region> brought) =>
        [
            .. Nodes
                .Select(node =>
                    node.Path()
                        .FirstOrDefault(outer => outer.HasOwnDays || outer.Region.Notices.Count > 0 || brought.Contains(outer.Region))
                        ?.Region
                )
                .Distinct(),
        ];
}
