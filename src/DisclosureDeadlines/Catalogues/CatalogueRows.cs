using System.Collections.Immutable;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Catalogues;

/// <summary>
/// Makes the items of a catalogue from its rows, whatever the document was. All that holds for every catalogue is checked here.
/// </summary>
internal sealed class CatalogueRows
{
    /// <summary>Rows of the largest catalogue. The longest printed ones have a few hundred.</summary>
    public const int MaxRows = 100_000;

    private readonly string document;
    private readonly bool isLenient;
    private readonly ImmutableArray<CatalogueItem>.Builder items = ImmutableArray.CreateBuilder<CatalogueItem>();
    private readonly ImmutableArray<BilingualText>.Builder leftOut = ImmutableArray.CreateBuilder<BilingualText>();
    private readonly Dictionary<int, string> placeOfSeq = [];
    private readonly List<(string Place, TimeLimitError Error)> unreadable = [];
    private TimeLimit? above;

    private CatalogueRows(string document, bool isLenient)
    {
        this.document = document;
        this.isLenient = isLenient;
    }

    /// <exception cref="DocumentFormatException">
    /// There are no rows, two have one number, one has no name, or time limits cannot be read: then all their places are named. Where it is
    /// lenient, only that no row is left.
    /// </exception>
    public static (ImmutableArray<CatalogueItem> Items, ImmutableArray<BilingualText> LeftOut) Settle(
        string document,
        IEnumerable<CatalogueRow> rows,
        string authority,
        bool isLenient = false
    )
    {
        var settled = new CatalogueRows(document, isLenient);
        foreach (var row in rows)
        {
            settled.Add(row, authority);
        }

        return settled.unreadable.Count > 0 ? throw settled.Unreadable()
            : settled.items.Count == 0 ? throw new DocumentFormatException(document, "$", new("目录没有一行", "the catalogue has no rows"))
            : (settled.items.ToImmutable(), settled.leftOut.ToImmutable());
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
            Refuse(row.Place, "既没有事项名称，也没有公开内容", "there is neither a heading nor a content");
            return;
        }

        if (!TimeLimit.TryParse(row.TimeLimit, LawOfRow.Of(row.LegalBasis), out var limit, out var error))
        {
            // What says 同上 below it has no limit either.
            above = null;
            if (isLenient)
            {
                LeaveOut(row.LimitPlace, error.Sentence.Chinese.TrimEnd('。'), error.Sentence.English.TrimEnd('.'));
            }
            else
            {
                unreadable.Add((row.LimitPlace, error));
            }
        }
        else if (limit.Rule.Kind != RuleKind.Ditto)
        {
            above = limit;
            items.Add(new CatalogueItem(row, seq, limit, row.IsTimeLimitInherited, row.Publisher ?? authority));
        }
        else if (above is not null)
        {
            items.Add(new CatalogueItem(row, seq, above, isTimeLimitInherited: true, row.Publisher ?? authority));
        }
        else if (unreadable.Count == 0)
        {
            Refuse(row.LimitPlace, $"“{row.TimeLimit}”上面没有时限", $"there is no time limit above for \"{row.TimeLimit}\"");
        }
    }

    private void Refuse(string place, string chinese, string english)
    {
        if (!isLenient)
        {
            throw Fault(place, chinese, english);
        }

        LeaveOut(place, chinese, english);
    }

    private void LeaveOut(string place, string chinese, string english) =>
        leftOut.Add(new($"{place}：{chinese}，这一行没有列入。", $"{place}: {english}; the row was left out."));

    private DocumentFormatException Unreadable()
    {
        var (place, error) = unreadable[0];
        var others = unreadable.Skip(1).Select(other => other.Place);
        return Fault(
            place,
            error.Sentence.Chinese.TrimEnd('。') + PlaceList.Chinese("；需补正的还有", others),
            error.Sentence.English.TrimEnd('.') + PlaceList.English("; nor can", others)
        );
    }

    private DocumentFormatException Fault(string place, string chinese, string english) => new(document, place, new(chinese, english));
}
