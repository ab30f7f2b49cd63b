using System.Collections.Immutable;
using System.Globalization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>Reads a catalogue from the cells of a table.</summary>
internal sealed class CatalogueTable
{
    private const int ShownCharacters = 20;

    private static readonly char[] BetweenChannels = ['、', '；', ';', '，', ','];
    private static readonly char[] BetweenLimits = ['；', ';'];

    private readonly string document;
    private readonly TableHeadings headings;
    private readonly CarriedCells carried;
    private readonly List<CatalogueRow> rows = [];
    private readonly List<string> withoutLimit = [];

    private CatalogueTable(string document, TableHeadings headings, bool hasMergedCells)
    {
        this.document = document;
        this.headings = headings;
        carried = new CarriedCells(hasMergedCells);
    }

    public static DisclosureCatalogue Read(string name, IReadOnlyList<string?> header, IEnumerable<IReadOnlyList<string?>> rows, CatalogueTableOptions options)
    {
        using var cursor = Given.Each(rows).Select(Made).GetEnumerator();
        bool any = cursor.MoveNext();
        var headings = new TableHeadings(name, header, options.HeaderRow, any ? cursor.Current : []);
        var table = new CatalogueTable(name, headings, options.HasMergedCells);
        int number = options.HeaderRow + 1;
        if (headings.HasSecondRow)
        {
            any = cursor.MoveNext();
            number++;
        }

        for (; any; any = cursor.MoveNext(), number++)
        {
            table.Add(number, cursor.Current);
        }

        return table.ToCatalogue(options);
    }

    private static IReadOnlyList<string?> Made(IReadOnlyList<string?> cells)
    {
        Given.ThrowIfUnmade(cells, "rows");
        return cells;
    }

    private DisclosureCatalogue ToCatalogue(CatalogueTableOptions options)
    {
        if (withoutLimit.Count > 0)
        {
            throw new DocumentFormatException(document, withoutLimit[0], new(
                $"公开时限为空，如果它属于上面的合并单元格，须说明表里有合并单元格（--merged-cells）{PlaceList.Chinese("；空的还有", withoutLimit.Skip(1))}",
                $"the time limit is empty; if it belongs to a merged cell above, say that the table has merged cells (--merged-cells){PlaceList.English("; empty too:", withoutLimit.Skip(1))}"));
        }

        string?[] publishers = [.. rows.Select(row => row.Publisher).Distinct().Take(2)];
        string authority = options.Authority ?? (publishers is [{ } only] ? only : document);
        return new DisclosureCatalogue(document, authority, options.Title ?? authority, options.Place, CatalogueRows.Settle(document, rows, authority));
    }

    private void Add(int number, IReadOnlyList<string?> cells)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
        {
            return;
        }

        headings.CheckRow(number, cells);
        if (rows.Count == CatalogueRows.MaxRows)
        {
            throw CatalogueRows.TooMany(document, SpreadsheetCell.Name(0, number));
        }

        string? Cell(CatalogueColumn column) => CellOf(column, number, cells);
        string? ownLimit = Cell(CatalogueColumn.TimeLimit);
        var row = new CatalogueRow
        {
            Place = headings.Place(CatalogueColumn.Seq, number),
            LimitPlace = headings.Place(CatalogueColumn.TimeLimit, number),
            RowNumber = NumberOf(number, Cell(CatalogueColumn.Seq)),
            PrintedNumber = Cell(headings.Has(CatalogueColumn.PrintedNumber) ? CatalogueColumn.PrintedNumber : CatalogueColumn.Seq),
            Levels = carried.Levels([Cell(CatalogueColumn.Level1), Cell(CatalogueColumn.Level2), Cell(CatalogueColumn.Level3)]),
            Content = Cell(CatalogueColumn.Content),
            LegalBasis = carried.Cell(CatalogueColumn.LegalBasis, Cell(CatalogueColumn.LegalBasis)),
            ClauseLimits = List(Cell(CatalogueColumn.ClauseLimits), BetweenLimits),
            TimeLimit = carried.Cell(CatalogueColumn.TimeLimit, ownLimit) ?? "",
            IsTimeLimitInherited = ownLimit is null || IsYes(number, Cell(CatalogueColumn.Inherited)),
            Publisher = carried.Cell(CatalogueColumn.Publisher, Cell(CatalogueColumn.Publisher)),
            Responsible = carried.Cell(CatalogueColumn.Responsible, Cell(CatalogueColumn.Responsible)),
            Channels = List(carried.Cell(CatalogueColumn.Channels, Cell(CatalogueColumn.Channels)), BetweenChannels),
            Note = Cell(CatalogueColumn.Note),
        };
        rows.Add(row);
        if (row.TimeLimit.Length == 0)
        {
            withoutLimit.Add(row.LimitPlace);
        }
    }

    private string? CellOf(CatalogueColumn column, int number, IReadOnlyList<string?> cells)
    {
        string? cell = headings.Cell(column, cells);
        return !SpreadsheetCell.IsFormula(cell)
            ? SpreadsheetCell.Text(cell)
            : throw Fault(column, number, $"是公式“{Excerpt.Of(cell!, ShownCharacters)}”，应为它的值", $"expected a value, found the formula \"{Excerpt.Of(cell!, ShownCharacters)}\"");
    }

    private int? NumberOf(int number, string? cell)
    {
        if (!headings.Has(CatalogueColumn.Seq))
        {
            return null;
        }

        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int seq) && seq is >= 1 and <= CatalogueRows.MaxRows
            ? seq
            : throw Fault(
                CatalogueColumn.Seq,
                number,
                $"序号应为1到{CatalogueRows.MaxRows}的整数，却是“{Excerpt.Of(cell ?? "", ShownCharacters)}”；表上印的其他编号请用列名“编号”",
                $"expected a whole number from 1 to {CatalogueRows.MaxRows}, found \"{Excerpt.Of(cell ?? "", ShownCharacters)}\"; other printed numbers go into a column 编号 (printedNumber)");
    }

    private bool IsYes(int number, string? cell) => cell?.ToUpperInvariant() switch
    {
        null or "FALSE" or "否" => false,
        "TRUE" or "是" => true,
        _ => throw Fault(CatalogueColumn.Inherited, number, $"应为“是”或“否”，却是“{Excerpt.Of(cell, ShownCharacters)}”", $"expected true or false, found \"{Excerpt.Of(cell, ShownCharacters)}\""),
    };

    private static ImmutableArray<string> List(string? cell, char[] between) =>
        [.. (cell ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private DocumentFormatException Fault(CatalogueColumn column, int number, string chinese, string english) =>
        new(document, headings.Place(column, number), new(chinese, english));
}
