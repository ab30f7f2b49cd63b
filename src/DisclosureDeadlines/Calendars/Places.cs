using System.Collections.Frozen;
using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Calendars;

/// <summary>The places of the mainland down to its counties, found by their names as people write them: 湖北省恩施州利川市, 恩施, 中卫市应急管理局.</summary>
internal static class Places
{
    private const int LongestName = 20;

    /// <summary>No place: an office with such a name counts the national days alone.</summary>
    private static readonly string[] Nation = ["全国", "中央", "国家", "国务院"];

    private static readonly string[] Kinds = ["自治区", "自治州", "自治县", "自治旗", "地区", "省", "市", "县", "区", "旗", "盟", "州"];

    private static readonly Lazy<Index> All = new(() => Seeds.Read("seeds/places.json", Index.Read));

    /// <summary>What a name that begins with a place says about it.</summary>
    /// <param name="text">The place, from the province, the prefecture or the county down, and what may follow it.</param>
    public static PlaceMatch Find(string text)
    {
        string name = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        if (Nation.Any(nation => name.StartsWith(nation, StringComparison.Ordinal)))
        {
            return new PlaceMatch([], name, IsNation: true);
        }

        ImmutableArray<PlaceNode> found = [];
        int at = 0;
        while (Next(name, at, found) is { Nodes.IsEmpty: false } next)
        {
            (found, at) = (next.Nodes, next.End);
        }

        return new PlaceMatch(found, name[at..], IsNation: false);
    }

    /// <summary>Whether a place below it has days of its own that do not count in all of it.</summary>
    public static bool HoldsOwnDays(PlaceNode node) => All.Value.Holders.Contains(node);

    /// <summary>The places with days of their own whose names, and not their bare stems, are anywhere in a text.</summary>
    public static IEnumerable<PlaceNode> OwnDaysNamedIn(string text) =>
        All.Value.OwnDays.Where(pair => text.Contains(pair.Name, StringComparison.Ordinal)).Select(pair => pair.Node).Distinct();

    /// <summary>
    /// The places named at one point of the text and inside what was found before; the longest name decides, then the higher level.
    /// </summary>
    private static (ImmutableArray<PlaceNode> Nodes, int End) Next(string text, int at, ImmutableArray<PlaceNode> around)
    {
        for (int length = Math.Min(LongestName, text.Length - at); length > 1; length--)
        {
            string name = text.Substring(at, length);
            var named = Inside(All.Value.ByName, name, around);
            if (
                named.IsEmpty
                && (at + length == text.Length || !around.IsEmpty || Inside(All.Value.ByStem, name, around) is [{ Parent: null }, ..])
            )
            {
                named = Inside(All.Value.ByStem, name, around);
            }

            if (!named.IsEmpty)
            {
                return (named, at + length);
            }
        }

        return ([], at);
    }

    private static ImmutableArray<PlaceNode> Inside(
        FrozenDictionary<string, ImmutableArray<PlaceNode>> index,
        string name,
        ImmutableArray<PlaceNode> around
    )
    {
        if (!index.TryGetValue(name, out var nodes))
        {
            return [];
        }

        PlaceNode[] inside = [.. nodes.Where(node => around.IsEmpty || around.Any(outer => outer != node && node.Path().Contains(outer)))];
        int level = inside.Select(node => node.Level).DefaultIfEmpty().Min();
        return [.. inside.Where(node => node.Level == level)];
    }

    /// <summary>All places by what they are called.</summary>
    private sealed class Index(IReadOnlyList<PlaceNode> nodes)
    {
        public FrozenDictionary<string, ImmutableArray<PlaceNode>> ByName { get; } =
            Of(nodes.SelectMany(node => node.Names().Distinct().Select(name => (name, node))));

        public FrozenDictionary<string, ImmutableArray<PlaceNode>> ByStem { get; } =
            Of(nodes.Where(node => node.Stem.Length > 1).Select(node => (node.Stem, node)));

        public ImmutableArray<(string Name, PlaceNode Node)> OwnDays { get; } =
        [.. nodes.Where(node => node.HasOwnDays).SelectMany(node => node.Names().Distinct().Select(name => (name, node)))];

        public FrozenSet<PlaceNode> Holders { get; } =
            nodes.Where(node => node.HasOwnDays).SelectMany(node => node.Path().Skip(1)).ToFrozenSet();

        public static Index Read(JsonField file)
        {
            string[] peoples =
            [
                .. file.AsObject("source", "peoples", "provinces")
                    .Required("peoples")
                    .AsText()
                    .Split(' ')
                    .OrderByDescending(people => people.Length),
            ];
            var nodes = new List<PlaceNode>();
            Add(file.Required("provinces"), null);
            return new Index(nodes);

            void Add(JsonField places, PlaceNode? parent)
            {
                foreach (var place in places.AsList())
                {
                    place.AsObject("name", "places", "prefectures", "nationalDaysAlone");
                    var node = Node(place.Required("name").AsText(), parent, place.Optional("nationalDaysAlone") is not null);
                    foreach (string county in place.Optional("places")?.AsText().Split(' ') ?? [])
                    {
                        _ = Node(county, node, false);
                    }

                    if (place.Optional("prefectures") is { } prefectures)
                    {
                        Add(prefectures, node);
                    }
                }
            }

            PlaceNode Node(string name, PlaceNode? parent, bool followsNationalDays)
            {
                var node = new PlaceNode(name, Stem(name, peoples), parent, followsNationalDays);
                nodes.Add(node);
                return node;
            }
        }

        private static FrozenDictionary<string, ImmutableArray<PlaceNode>> Of(IEnumerable<(string Name, PlaceNode Node)> names) =>
            names.GroupBy(pair => pair.Name, pair => pair.Node).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

        /// <summary>恩施土家族苗族自治州 without its kind and its peoples; of 东乡族自治县, which is its people, that without 族.</summary>
        private static string Stem(string name, string[] peoples)
        {
            string kind = Array.Find(Kinds, name.EndsWith) ?? "";
            string stem = name[..^kind.Length];
            if (!kind.StartsWith("自治", StringComparison.Ordinal))
            {
                return stem;
            }

            string people = "";
            while (Array.Find(peoples, stem.EndsWith) is { } last)
            {
                (stem, people) = (stem[..^last.Length], last);
            }

            return stem.Length > 1 ? stem
                : people.Length > 0 ? stem + people.TrimEnd('族')
                : stem;
        }
    }
}
