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

    private readonly FrozenDictionary<LedgerField, int> places;

    private LedgerColumns(Dictionary<LedgerField, int> places, ImmutableArray<string> headings)
    {
        this.places = places.ToFrozenDictionary();
        Headings = headings;
        Unused = [.. headings.Where((heading, place) => heading.Length > 0 && !places.ContainsValue(place))];
    }

    /// <summary>One column for each field, in the order of <see cref="LedgerField"/>.</summary>
    public static LedgerColumns Standard { get; } = new(
        Enum.GetValues<LedgerField>().ToDictionary(field => field, field => (int)field),
        [.. Enum.GetNames<LedgerField>()]);

    /// <summary>The headings as they stand in the table, an empty text for an empty one.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The headings that name no field and are passed over.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>The headings of one's own that the row has not, as they were given.</summary>
    public IReadOnlyList<string> MissingNames { get; private init; } = [];

    /// <summary>The place of a field's column, from 0; <see langword="null"/> if the table has none.</summary>
    public int? this[LedgerField field] => places.TryGetValue(field, out int place) ? place : null;

    /// <summary>The field that a heading names: 标题 or title, 成文日期 or event, and other customary names. Width, case, white space and remarks in brackets make no difference.</summary>
    public static bool TryFindField(string? heading, out LedgerField field) => LedgerHeadings.TryFind(heading ?? "", out field, out _);

    /// <summary>Reads a row of headings, if it is one that can be read: at least two of them must name fields, and no field may be named twice with equal right.</summary>
    /// <param name="headings">The cells of the row.</param>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="ownNames">Headings of one's own and the fields that they name; they go before the customary ones.</param>
    /// <exception cref="ArgumentException">Two of one's own headings differ only in what makes no difference, or one names no field that there is.</exception>
    public static bool TryRead(
        IEnumerable<string?> headings,
        [NotNullWhen(true)] out LedgerColumns? columns,
        IReadOnlyDictionary<string, LedgerField>? ownNames = null)
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
    /// <param name="ownNames">Headings of one's own and the fields that they name; they go before the customary ones.</param>
    /// <exception cref="ArgumentException">Two of one's own headings differ only in what makes no difference, or one names no field that there is.</exception>
    /// <exception cref="LedgerHeaderException">Two columns claim to be the same field with equal right, so that either would be a guess.</exception>
    /// <exception cref="FormatException">Fewer than two cells name fields.</exception>
    public static LedgerColumns Read(IEnumerable<string?> headings, IReadOnlyDictionary<string, LedgerField>? ownNames = null) =>
        Find(headings, ownNames) ?? throw new FormatException(new BilingualText(
            "应为一行表头，至少有两个列名可以识别，如“标题”“成文日期”。",
            "Expected a row of headings, at least two of which are known, such as title and event.").ToString(null));

    /// <summary>The columns that a row of headings names; null if it is not a row of headings.</summary>
    /// <exception cref="LedgerHeaderException">Two columns claim to be the same field with equal right, so that either would be a guess.</exception>
    internal static LedgerColumns? Find(IEnumerable<string?> headings, IReadOnlyDictionary<string, LedgerField>? ownNames = null)
    {
        Given.ThrowIfUnmade(headings);
        ImmutableArray<string> cells = [.. headings.Select(heading => heading?.Trim() ?? "")];
        var own = Own(ownNames ?? FrozenDictionary<string, LedgerField>.Empty);
        var claims = cells.Select((heading, place) => Claim.Of(heading, place, own)).OfType<Claim>().ToLookup(claim => claim.Field);
        if (claims.Count < FewestFields)
        {
            return null;
        }

        var places = new Dictionary<LedgerField, int>();
        foreach (var field in claims)
        {
            var best = field.Where(claim => claim.Rank == field.Min(other => other.Rank)).ToList();
            places[field.Key] = best.Count == 1 ? best[0].Place : throw LedgerHeaderException.Twice(field.Key, cells[best[0].Place], cells[best[1].Place]);
        }

        var found = cells.Select(LedgerHeadings.Plain).ToHashSet(StringComparer.Ordinal);
        return new LedgerColumns(places, cells) { MissingNames = [.. (ownNames?.Keys ?? []).Where(heading => !found.Contains(LedgerHeadings.Plain(heading)))] };
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

    /// <summary>A column that says to hold a field; the lower rank has the better right.</summary>
    private sealed record Claim(LedgerField Field, int Place, int Rank)
    {
        public static Claim? Of(string heading, int place, Dictionary<string, LedgerField> own) =>
            own.TryGetValue(LedgerHeadings.Plain(heading), out var named) ? new Claim(named, place, 0)
            : LedgerHeadings.TryFind(heading, out var field, out bool isOwnName) ? new Claim(field, place, isOwnName ? 1 : 2)
            : null;
    }
}
