using System.Collections.Immutable;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Catalogues;

/// <summary>Makes the items of a catalogue from its rows, whatever the document was. All that holds for every catalogue is checked here.</summary>
internal sealed class CatalogueRows
{
    /// <summary>Rows of the largest catalogue. The longest printed ones have a few hundred.</summary>
    public const int MaxRows = 100_000;

    private readonly string document;
    private readonly ImmutableArray<CatalogueItem>.Builder items = ImmutableArray.CreateBuilder<CatalogueItem>();
    private readonly Dictionary<int, string> placeOfSeq = [];
    private readonly List<(string Place, TimeLimitError Error)> unreadable = [];

    private CatalogueRows(string document) => this.document = document;

    /// <exception cref="DocumentFormatException">
    /// There are no rows, two have one number, one has no name, or time limits cannot be read: then all their places are named.
    /// </exception>
    public static ImmutableArray<CatalogueItem> Settle(string document, IEnumerable<CatalogueRow> rows, string authority)
    {
        var settled = new CatalogueRows(document);
        foreach (var row in rows)
        {
            settled.Add(row, authority);
        }

        return settled.unreadable.Count > 0 ? throw settled.Unreadable()
            : settled.items.Count == 0 ? throw new DocumentFormatException(document, "$", new("目录没有一行", "the catalogue has no rows"))
            : settled.items.ToImmutable();
    }

    public static DocumentFormatException TooMany(string document, string place) =>
        new(document, place, new($"目录超过 {MaxRows} 行", $"the catalogue has more than {MaxRows} rows"));

    private void Add(CatalogueRow row, string authority)
    {
        if (placeOfSeq.Count == MaxRows)
        {
            throw TooMany(document, row.Place);
        }

        int seq = row.RowNumber ?? placeOfSeq.Count + 1;
        if (!placeOfSeq.TryAdd(seq, row.Place))
        {
            throw Fault(row.Place, $"序号 {seq} 与 {placeOfSeq[seq]} 重复", $"the number {seq} stands at {placeOfSeq[seq]} too");
        }

        if (row.Content is null && row.Levels.All(level => level is null))
        {
            throw Fault(row.Place, "既没有事项名称，也没有公开内容", "there is neither a heading nor a content");
        }

        if (!TimeLimit.TryParse(row.TimeLimit, out var limit, out var error))
        {
            unreadable.Add((row.LimitPlace, error));
        }
        else if (limit.Rule.Kind != RuleKind.Ditto)
        {
            items.Add(new CatalogueItem(row, seq, limit, row.IsTimeLimitInherited, row.Publisher ?? authority));
        }
        else if (items.Count > 0)
        {
            items.Add(new CatalogueItem(row, seq, items[^1].TimeLimit, isTimeLimitInherited: true, row.Publisher ?? authority));
        }
        else if (unreadable.Count == 0)
        {
            throw Fault(row.LimitPlace, $"“{row.TimeLimit}”上面没有时限", $"there is no time limit above for \"{row.TimeLimit}\"");
        }
    }

    private DocumentFormatException Unreadable()
    {
        var (place, error) = unreadable[0];
        var others = unreadable.Skip(1).Select(other => other.Place);
        return Fault(
            place,
            error.Sentence.Chinese.TrimEnd('。') + PlaceList.Chinese("；无法识别的还有", others),
            error.Sentence.English.TrimEnd('.') + PlaceList.English("; nor can", others));
    }

    private DocumentFormatException Fault(string place, string chinese, string english) => new(document, place, new(chinese, english));
}
