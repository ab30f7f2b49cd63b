using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Which column of a table holds which field of a ledger.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LedgerColumns
{
    private const int FewestFields = 2;

    /// <summary>For each field the place of its column; -1 for none.</summary>
    private readonly int[] places;

    private LedgerColumns(Dictionary<LedgerField, int> places, ImmutableArray<string> headings)
    {
        this.places = [.. Enum.GetValues<LedgerField>().Select(field => places.GetValueOrDefault(field, -1))];
        Headings = headings;
        Unused = [.. headings.Where((heading, place) => heading.Length > 0 && !places.ContainsValue(place))];
    }

    /// <summary>One column for each field, in the order of <see cref="LedgerField"/>.</summary>
    public static LedgerColumns Standard { get; } =
        new(Enum.GetValues<LedgerField>().ToDictionary(field => field, field => (int)field), [.. Enum.GetNames<LedgerField>()]);

    /// <summary>The headings as they are in the table, an empty text for an empty one.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The headings that name no field and are not used.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>The headings of your own that the row does not have, as they were given.</summary>
    public IReadOnlyList<string> MissingNames { get; private init; } = [];

    /// <summary>Why one column was taken where several could be. Without final full stops.</summary>
    public IReadOnlyList<BilingualText> Remarks { get; private init; } = [];

    /// <summary>The columns that say whether something is to be published; there may be several, which are read together.</summary>
    internal ImmutableArray<int> OpennessPlaces { get; private init; } = [];

    /// <summary>The columns that may say of the publication too, and were not taken for it: further days, and whether it is done.</summary>
    internal ImmutableArray<int> OtherPublishedPlaces { get; private init; } = [];

    /// <summary>The columns that hold no field and tell of the publication: 状态, 公开网址, 是否涉密.</summary>
    internal ImmutableArray<(int Place, WitnessKind Kind)> Witnesses { get; private init; } = [];

    /// <summary>Columns of neither kind, which are looked through where a row would be late.</summary>
    internal ImmutableArray<(int Place, FurtherKind Kind)> Further { get; private init; } = [];

    /// <summary>Columns of days other than those of the event and of publication, and what happened on them.</summary>
    internal ImmutableArray<(int Place, string Happening)> OtherDayPlaces { get; private init; } = [];

    /// <summary>The unit of bare numbers in the column of the time limit, where its heading names one.</summary>
    internal string? LimitUnit { get; private init; }

    /// <summary>The place of a field's column, from 0; <see langword="null"/> if the table has none.</summary>
    public int? this[LedgerField field] => (uint)field < (uint)places.Length && places[(int)field] is >= 0 and var place ? place : null;

    /// <summary>The same, with a negative place for none.</summary>
    internal int PlaceOf(LedgerField field) => places[(int)field];

    /// <summary>
    /// The field that a heading names: 标题 or title, 成文日期 or event, and other customary names. Width, case, white space and remarks in
    /// brackets make no difference.
    /// </summary>
    public static bool TryFindField(string? heading, out LedgerField field) => LedgerHeadings.TryFind(heading ?? "", out field, out _);

    /// <summary>
    /// Reads a row of headings, if it is one that can be read: at least two of them must name fields, and no field may be named twice with
    /// equal right.
    /// </summary>
    /// <param name="headings">The cells of the row.</param>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="ownNames">Headings of your own and the fields that they name; they take precedence over the customary ones.</param>
    /// <exception cref="ArgumentException">
    /// Two of your own headings differ only in what makes no difference, or one names a field that does not exist.
    /// </exception>
    public static bool TryRead(
        IEnumerable<string?> headings,
        [NotNullWhen(true)] out LedgerColumns? columns,
        IReadOnlyDictionary<string, LedgerField>? ownNames = null
    )
    {
        try
        {
            columns = Find(headings, ownNames);
        }
        catch (LedgerHeaderException)
        {
            columns = null;
        }

        return columns is not null;
    }

    /// <summary>Reads a row of headings, or says why it cannot be read.</summary>
    /// <param name="headings">The cells of the row.</param>
    /// <param name="ownNames">Headings of your own and the fields that they name; they take precedence over the customary ones.</param>
    /// <exception cref="ArgumentException">
    /// Two of your own headings differ only in what makes no difference, or one names a field that does not exist.
    /// </exception>
    /// <exception cref="LedgerHeaderException">
    /// Two columns claim to be the same field with equal right, so that either would be a guess.
    /// </exception>
    /// <exception cref="FormatException">Fewer than two cells name fields.</exception>
    public static LedgerColumns Read(IEnumerable<string?> headings, IReadOnlyDictionary<string, LedgerField>? ownNames = null) =>
        Find(headings, ownNames)
        ?? throw new FormatException(
            new BilingualText(
                "应为一行表头，至少有两个列名可以识别，如“标题”“成文日期”。",
                "Expected a row of headings, at least two of which are known, such as title and event."
            ).ToString(null)
        );

    /// <summary>The columns that a row of headings names; null if it is not a row of headings.</summary>
    /// <param name="headings">The cells of the row.</param>
    /// <param name="ownNames">Headings of your own and the fields that they name; they take precedence over the customary ones.</param>
    /// <param name="unusedNames">
    /// Headings that are to name no field here, though they may be customary ones. They still show that the row is one of headings.
    /// </param>
    /// <exception cref="LedgerHeaderException">
    /// Two columns claim to be the same field with equal right, so that either would be a guess.
    /// </exception>
    internal static LedgerColumns? Find(
        IEnumerable<string?> headings,
        IReadOnlyDictionary<string, LedgerField>? ownNames = null,
        IReadOnlyCollection<string>? unusedNames = null
    )
    {
        Given.ThrowIfUnmade(headings);
        ImmutableArray<string> cells = [.. headings.Select(heading => heading?.Trim() ?? "")];
        var own = Own(ownNames ?? FrozenDictionary<string, LedgerField>.Empty);
        var all = cells
            .Select((heading, place) => Claim.Of(heading, place, own))
            .OfType<Claim>()
            .Where(claim => claim.Rank == 0 || !WitnessHeadings.AsksIfDone(cells, claim.Place))
            .ToList();
        if (all.DistinctBy(claim => claim.Field).Count() < FewestFields)
        {
            return null;
        }

        var unused = (unusedNames ?? []).Select(LedgerHeadings.Plain).ToHashSet(StringComparer.Ordinal);
        var claims = all.Where(claim => !unused.Contains(LedgerHeadings.Plain(cells[claim.Place]))).ToLookup(claim => claim.Field);
        var places = new Dictionary<LedgerField, int>();
        var remarks = ImmutableArray.CreateBuilder<BilingualText>();
        foreach (var field in claims)
        {
            var best = Best(field, cells);
            places[field.Key] = best.Place;
            if (field.Key != LedgerField.Openness && field.Any(other => other != best))
            {
                remarks.Add(Remark(field.Key, cells[best.Place], field.Where(other => other != best).Select(other => cells[other.Place])));
            }
        }

        var witnesses = WitnessHeadings.Among(cells, places.Values);
        var found = cells.Select(LedgerHeadings.Plain).ToHashSet(StringComparer.Ordinal);
        return new LedgerColumns(places, cells)
        {
            MissingNames =
            [
                .. (ownNames?.Keys ?? []).Concat(unusedNames ?? []).Where(heading => !found.Contains(LedgerHeadings.Plain(heading))),
            ],
            Remarks = remarks.ToImmutable(),
            OpennessPlaces = [.. claims[LedgerField.Openness].Select(claim => claim.Place)],
            OtherPublishedPlaces =
            [
                .. claims[LedgerField.Published].Select(claim => claim.Place).Where(place => place != places[LedgerField.Published]),
                .. witnesses.Where(witness => WitnessHeadings.IsOfPublication(witness.Kind)).Select(witness => witness.Place),
            ],
            Witnesses = witnesses,
            Further = FurtherColumns.Among(
                cells,
                [.. places.Where(field => field.Key != LedgerField.Openness).Select(field => field.Value)],
                witnesses,
                [.. claims[LedgerField.Published].Select(claim => claim.Place)],
                [.. claims[LedgerField.Openness].Select(claim => claim.Place)]
            ),
            OtherDayPlaces = FurtherColumns.DaysAmong(
                cells,
                new HashSet<int>([.. places.Values, .. claims[LedgerField.Published].Select(claim => claim.Place)])
            ),
            LimitUnit = places.TryGetValue(LedgerField.Limit, out int limit) ? LedgerHeadings.UnitOf(cells[limit]) : null,
        };
    }

    /// <summary>One column for each field, and behind them those of these names, which hold none.</summary>
    internal static LedgerColumns StandardWith(IEnumerable<string> witnessNames)
    {
        ImmutableArray<string> headings = [.. Standard.Headings, .. witnessNames];
        var places = Enum.GetValues<LedgerField>().ToDictionary(field => field, field => (int)field);
        var witnesses = WitnessHeadings.Among(headings, places.Values);
        return new LedgerColumns(places, headings)
        {
            OtherPublishedPlaces =
            [
                .. witnesses.Where(witness => WitnessHeadings.IsOfPublication(witness.Kind)).Select(witness => witness.Place),
            ],
            Witnesses = witnesses,
            Further = FurtherColumns.Among(headings, places.Values, witnesses, [(int)LedgerField.Published], []),
        };
    }

    /// <summary>
    /// The column with the best right. Where two have it, and the days depend on which is taken, either would be a guess; of titles and
    /// offices the first is taken.
    /// </summary>
    private static Claim Best(IGrouping<LedgerField, Claim> field, ImmutableArray<string> cells)
    {
        int right = field.Min(claim => claim.Rank);
        var best = field.Where(claim => claim.Rank == right).ToList();
        bool isQuestion =
            best.Count > 1
            && (
                right <= Claim.OwnNameRank
                || field.Key is LedgerField.Event or LedgerField.Published or LedgerField.Limit or LedgerField.Period
            );
        return isQuestion ? throw LedgerHeaderException.Twice(field.Key, cells[best[0].Place], cells[best[1].Place]) : best[0];
    }

    private static BilingualText Remark(LedgerField field, string taken, IEnumerable<string> others)
    {
        var name = LedgerHeaderException.NameOf(field);
        string[] all = [.. others.Select(other => Excerpt.Of(other))];
        return new(
            $"{name.Chinese}取自“{Excerpt.Of(taken)}”一列，没有用{string.Concat(all.Select(other => $"“{other}”"))}",
            $"the {name.English} is taken from the column \"{Excerpt.Of(taken)}\", and not from {string.Join(", ", all.Select(other => $"\"{other}\""))}"
        );
    }

    private static Dictionary<string, LedgerField> Own(IReadOnlyDictionary<string, LedgerField> ownNames)
    {
        var own = new Dictionary<string, LedgerField>();
        foreach (var (heading, field) in ownNames)
        {
            if (!Enum.IsDefined(field))
            {
                throw new ArgumentException($"The heading \"{Excerpt.Of(heading)}\" names no field that there is.", nameof(ownNames));
            }

            if (!own.TryAdd(LedgerHeadings.Plain(heading), field))
            {
                throw new ArgumentException($"The heading \"{Excerpt.Of(heading)}\" is given twice.", nameof(ownNames));
            }
        }

        return own;
    }

    /// <summary>A column that claims to hold a field; the lower rank has the better right.</summary>
    private sealed record Claim(LedgerField Field, int Place, int Rank)
    {
        public const int OwnNameRank = 1;

        public static Claim? Of(string heading, int place, Dictionary<string, LedgerField> own) =>
            own.TryGetValue(LedgerHeadings.Plain(heading), out var named) ? new Claim(named, place, 0)
            : LedgerHeadings.TryFind(heading, out var field, out int right) ? new Claim(field, place, right)
            : null;
    }
}
