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
    private readonly CatalogueTableOptions options;
    private readonly List<CatalogueRow> rows = [];
    private readonly List<string> withoutLimit = [];
    private readonly List<BilingualText> leftOut = [];
    private TableHeadings headings = null!;
    private CarriedCells carried = new(hasMergedCells: false);

    private CatalogueTable(string document, CatalogueTableOptions options)
    {
        this.document = document;
        this.options = options;
    }

    public static DisclosureCatalogue Read(
        string name,
        IReadOnlyList<string?> header,
        IEnumerable<IReadOnlyList<string?>> rows,
        CatalogueTableOptions options
    )
    {
        using var cursor = Given.Each(rows).Select(Made).GetEnumerator();
        bool any = cursor.MoveNext();
        var table = new CatalogueTable(name, options);
        table.Begin(new TableHeadings(name, header, options.HeaderRow, any ? cursor.Current : []));
        int number = options.HeaderRow + 1;
        if (table.headings.HasSecondRow)
        {
            any = cursor.MoveNext();
            number++;
        }

        for (; any; any = cursor.MoveNext(), number++)
        {
            table.Take(new CatalogueCells(number, cursor.Current));
        }

        return table.ToCatalogue();
    }

    /// <summary>Reads the tables of a document as one catalogue. Where they are several, each is a heading over its rows.</summary>
    public static DisclosureCatalogue Read(string name, IEnumerable<CatalogueSheet> sheets, CatalogueTableOptions options)
    {
        var table = new CatalogueTable(name, options);
        foreach (var sheet in sheets)
        {
            table.Begin(new TableHeadings(name, sheet.Header, sheet.HeaderRow, [], sheet.Name));
            int first = table.rows.Count;
            var parts = new List<string?>();
            foreach (var row in sheet.Rows)
            {
                table.Take(row);
                parts.AddRange(Enumerable.Repeat(row.Part, table.rows.Count - first - parts.Count));
            }

            table.PutUnder(parts, first);
            table.PutUnder([.. parts.Select(_ => sheet.Name)], first);
        }

        return table.ToCatalogue();
    }

    private static IReadOnlyList<string?> Made(IReadOnlyList<string?> cells)
    {
        Given.ThrowIfUnmade(cells, "rows");
        return cells;
    }

    private void Begin(TableHeadings next)
    {
        headings = next;
        carried = new CarriedCells(options.HasMergedCells);
    }

    /// <summary>
    /// Puts each row under what stands over it: as the widest heading where there is room for one in all of them, else in front of it. A
    /// row without a heading of its own keeps its content as its name.
    /// </summary>
    private void PutUnder(List<string?> over, int first)
    {
        bool hasRoom = rows.Skip(first).All(row => row.Levels[^1] is null);
        for (int i = 0; i < over.Count; i++)
        {
            if (over[i] is { } heading)
            {
                var row = rows[first + i];
                var own = row.Levels.All(level => level is null) ? [row.Content, null, null] : row.Levels;
                rows[first + i] = row with
                {
                    Levels = hasRoom ? [heading, own[0], own[1]] : [own[0] is null ? heading : $"{heading}：{own[0]}", own[1], own[2]],
                };
            }
        }
    }

    private DisclosureCatalogue ToCatalogue()
    {
        if (withoutLimit.Count > 0 && !options.IsLenient)
        {
            throw new DocumentFormatException(
                document,
                withoutLimit[0],
                new(
                    $"公开时限为空，如果它属于上面的合并单元格，须说明表里有合并单元格（--merged-cells）{PlaceList.Chinese("；空的还有", withoutLimit.Skip(1))}",
                    $"the time limit is empty; if it belongs to a merged cell above, say that the table has merged cells (--merged-cells){PlaceList.English("; empty too:", withoutLimit.Skip(1))}"
                )
            );
        }

        string?[] publishers = [.. rows.Select(row => row.Publisher).Distinct().Take(2)];
        string authority = options.Authority ?? (publishers is [{ } only] ? only : document);
        var (items, unreadable) = CatalogueRows.Settle(document, Numbered(), authority, options.IsLenient);
        return new DisclosureCatalogue(document, authority, options.Title ?? authority, options.Place, items)
        {
            LeftOut = [.. leftOut, .. unreadable],
        };
    }

    /// <summary>
    /// The rows with the numbers that name them: their own where each has a whole one and none is there twice. Else they are counted, and
    /// their numbers are as printed: 0505, 1-1, 1 again in the next part.
    /// </summary>
    private IEnumerable<CatalogueRow> Numbered()
    {
        int?[] numbers = [.. rows.Select(row => WholeNumber(row.WrittenNumber))];
        bool areNames = numbers.All(number => number is not null) && numbers.Distinct().Count() == numbers.Length;
        return areNames ? rows.Zip(numbers, (row, number) => row with { RowNumber = number }) : rows;
    }

    private static int? WholeNumber(string? written) =>
        written is not (null or ['0', ..])
        && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number is >= 1 and <= CatalogueRows.MaxRows
            ? number
            : null;

    private void Take(CatalogueCells cells)
    {
        try
        {
            Add(cells.Number, cells.Cells, cells.Carried);
        }
        catch (DocumentFormatException e) when (options.IsLenient && rows.Count < CatalogueRows.MaxRows)
        {
            leftOut.Add(new($"{e.Path}：{e.Fault.Chinese}，这一行没有列入。", $"{e.Path}: {e.Fault.English}; the row was left out."));
        }
    }

    private void Add(int number, IReadOnlyList<string?> cells, IReadOnlySet<int>? fromAbove)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
        {
            return;
        }

        headings.CheckRow(number, cells);
        if (rows.Count == CatalogueRows.MaxRows)
        {
            throw CatalogueRows.TooMany(document, headings.Place(CatalogueColumn.Seq, number));
        }

        string? Cell(CatalogueColumn column) => CellOf(column, number, cells);
        string? ownLimit = Cell(CatalogueColumn.TimeLimit);
        bool isFromAbove = headings.Index(CatalogueColumn.TimeLimit) is { } at && fromAbove?.Contains(at) == true;
        string? channels = carried.Cell(CatalogueColumn.Channels, Cell(CatalogueColumn.Channels));
        var row = new CatalogueRow
        {
            Place = headings.Place(CatalogueColumn.Seq, number),
            LimitPlace = headings.Place(CatalogueColumn.TimeLimit, number),
            WrittenNumber = Cell(CatalogueColumn.Seq),
            PrintedNumber = Cell(headings.Has(CatalogueColumn.PrintedNumber) ? CatalogueColumn.PrintedNumber : CatalogueColumn.Seq),
            Levels = carried.Levels([Cell(CatalogueColumn.Level1), Cell(CatalogueColumn.Level2), Cell(CatalogueColumn.Level3)]),
            Content = Cell(CatalogueColumn.Content),
            LegalBasis = carried.Cell(CatalogueColumn.LegalBasis, Cell(CatalogueColumn.LegalBasis)),
            ClauseLimits = List(Cell(CatalogueColumn.ClauseLimits), BetweenLimits),
            TimeLimit = carried.Cell(CatalogueColumn.TimeLimit, ownLimit) ?? "",
            IsTimeLimitInherited = ownLimit is null || isFromAbove || IsYes(number, Cell(CatalogueColumn.Inherited)),
            Publisher = carried.Cell(CatalogueColumn.Publisher, Cell(CatalogueColumn.Publisher)),
            Responsible = carried.Cell(CatalogueColumn.Responsible, Cell(CatalogueColumn.Responsible)),
            Channels = TickedChannels.Of(channels) ?? List(channels, BetweenChannels),
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
            : throw Fault(
                column,
                number,
                $"是公式“{Excerpt.Of(cell!, ShownCharacters)}”，应为它的值",
                $"expected a value, found the formula \"{Excerpt.Of(cell!, ShownCharacters)}\""
            );
    }

    private bool IsYes(int number, string? cell) =>
        cell?.ToUpperInvariant() switch
        {
            null or "FALSE" or "否" => false,
            "TRUE" or "是" => true,
            _ => throw Fault(
                CatalogueColumn.Inherited,
                number,
                $"应为“是”或“否”，却是“{Excerpt.Of(cell, ShownCharacters)}”",
                $"expected true or false, found \"{Excerpt.Of(cell, ShownCharacters)}\""
            ),
        };

    private static ImmutableArray<string> List(string? cell, char[] between) =>
        [.. (cell ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private DocumentFormatException Fault(CatalogueColumn column, int number, string chinese, string english) =>
        new(document, headings.Place(column, number), new(chinese, english));
}
