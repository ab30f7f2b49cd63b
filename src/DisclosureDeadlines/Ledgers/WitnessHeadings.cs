using System.Collections.Frozen;
using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// The headings of columns that hold no field and tell of the publication all the same. They are listed in
/// <c>seeds/tables/ledger-headings.tsv</c>.
/// </summary>
internal static class WitnessHeadings
{
    /// <summary>The right in the table of a heading of status that asks only whether it was in time.</summary>
    private const string RightOfTimeliness = "2";

    /// <summary>The question that is one of what is to be published, unless the table asks why it is not published yet.</summary>
    private const string Question = "是否公开";

    private static readonly FrozenDictionary<string, WitnessKind> NoFields = new Dictionary<string, WitnessKind>
    {
        ["other"] = WitnessKind.None,
        ["status"] = WitnessKind.Status,
        ["address"] = WitnessKind.Address,
        ["secrecy"] = WitnessKind.Secrecy,
        ["review"] = WitnessKind.Review,
        ["delay"] = WitnessKind.Delay,
        ["reason"] = WitnessKind.Reason,
        ["deleted"] = WitnessKind.Deleted,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, WitnessKind> Known = Seeds
        .Table("seeds/tables/ledger-headings.tsv")
        .Where(line => NoFields.GetValueOrDefault(line[0]) != WitnessKind.None)
        .SelectMany(line => line[2].Split(' ').Select(name => (name, Kind: Of(line[0], line[1]))))
        .ToFrozenDictionary(entry => entry.name, entry => entry.Kind);

    /// <summary>Whether a name in the table is of no field.</summary>
    public static bool HoldsNoField(string name) => NoFields.ContainsKey(name);

    /// <summary>What the cells below a heading tell of the publication: 公开情况, 公开网址, 是否涉密.</summary>
    public static WitnessKind Of(string heading) =>
        Known.TryGetValue(LedgerHeadings.Plain(heading), out var kind)
            ? kind
            : HeadingText
                .Barer(heading)
                .Select(barer => Known.GetValueOrDefault(LedgerHeadings.Plain(barer)))
                .FirstOrDefault(found => found != WitnessKind.None);

    /// <summary>The columns that tell of it and hold no field.</summary>
    /// <param name="headings">The headings of all columns.</param>
    /// <param name="taken">The places of those that hold fields.</param>
    public static ImmutableArray<(int Place, WitnessKind Kind)> Among(ImmutableArray<string> headings, ICollection<int> taken) =>
        [
            .. Enumerable
                .Range(0, headings.Length)
                .Where(place => headings[place].Length > 0 && !taken.Contains(place))
                .Select(place => (Place: place, Kind: AsksIfDone(headings, place) ? WitnessKind.Status : Of(headings[place])))
                .Where(witness => witness.Kind != WitnessKind.None),
        ];

    /// <summary>Whether a column asks if it has been published, as 是否公开 does beside 未公开原因; elsewhere that asks if it is to be.</summary>
    public static bool AsksIfDone(ImmutableArray<string> headings, int place) =>
        LedgerHeadings.Plain(headings[place]) == Question && headings.Any(heading => Of(heading) == WitnessKind.Delay);

    /// <summary>Whether a column says that there was a publication, and may say when.</summary>
    public static bool IsOfPublication(WitnessKind kind) => kind is WitnessKind.Status or WitnessKind.Timeliness or WitnessKind.Address;

    private static WitnessKind Of(string field, string right) =>
        NoFields[field] is var kind && kind == WitnessKind.Status && right == RightOfTimeliness ? WitnessKind.Timeliness : kind;
}
