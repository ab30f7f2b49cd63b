using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>The headings of a catalogue's table: which column is which, and where a cell is.</summary>
internal sealed class TableHeadings
{
    private const int ShownCharacters = 20;
    private const int ShownHeadings = 30;

    private readonly string document;
    private readonly int row;
    private readonly string? sheet;
    private readonly string?[] names;
    private readonly Dictionary<CatalogueColumn, int> places = [];

    /// <param name="document">The name of the table in messages.</param>
    /// <param name="header">The row of headings.</param>
    /// <param name="row">Its number, from 1.</param>
    /// <param name="next">
    /// The row below. Where it names levels (一级事项, 二级事项 below 公开事项) it is a second row of headings, as printed tables have it.
    /// </param>
    /// <param name="sheet">What the table is called, where there are several.</param>
    /// <exception cref="DocumentFormatException">A column that is needed is missing, or two columns are the same.</exception>
    public TableHeadings(string document, IReadOnlyList<string?> header, int row, IReadOnlyList<string?> next, string? sheet = null)
    {
        this.document = document;
        this.row = row;
        this.sheet = sheet;
        HasSecondRow = next.Any(cell =>
            CatalogueColumns.Find(cell) is CatalogueColumn.Level1 or CatalogueColumn.Level2 or CatalogueColumn.Level3
        );
        names =
        [
            .. header.Select(
                (name, index) =>
                    SpreadsheetCell.Text(
                        HasSecondRow && index < next.Count && SpreadsheetCell.Text(next[index]) is { } below ? below : name
                    )
            ),
        ];
        for (int index = 0; index < names.Length; index++)
        {
            if (CatalogueColumns.Find(names[index]) is { } column)
            {
                Add(column, index);
            }
        }

        AddHeadingsOfNoLevel();
        if (places.Remove(CatalogueColumn.UpdateInterval, out int interval))
        {
            // 更新频次 is what a row asks for where no column sets a limit; beside one it is not used.
            places.TryAdd(CatalogueColumn.TimeLimit, interval);
        }

        Check();
    }

    /// <summary>Whether the headings take two rows.</summary>
    public bool HasSecondRow { get; }

    /// <summary>The place of a column, from 0; null if there is none.</summary>
    public int? Index(CatalogueColumn column) => places.TryGetValue(column, out int index) ? index : null;

    public bool Has(CatalogueColumn column) => places.ContainsKey(column);

    /// <summary>The cell of a row in a column, as it is; null if there is none.</summary>
    public string? Cell(CatalogueColumn column, IReadOnlyList<string?> cells) =>
        places.TryGetValue(column, out int index) && index < cells.Count ? cells[index] : null;

    /// <summary>What a spreadsheet calls a row's cell in a column; its first cell, if there is no such column.</summary>
    public string Place(CatalogueColumn column, int number) => Name(places.GetValueOrDefault(column), number);

    /// <summary>Refuses a row with text where there is no heading: its cells have moved.</summary>
    public void CheckRow(int number, IReadOnlyList<string?> cells)
    {
        for (int index = 0; index < cells.Count; index++)
        {
            if (!string.IsNullOrWhiteSpace(cells[index]) && (index >= names.Length || names[index] is null))
            {
                throw new DocumentFormatException(
                    document,
                    Name(index, number),
                    new(
                        $"这一列没有列名，却有“{Excerpt.Of(cells[index]!, ShownCharacters)}”",
                        $"the column has no heading, found \"{Excerpt.Of(cells[index]!, ShownCharacters)}\""
                    )
                );
            }
        }
    }

    /// <summary>公开事项 alone is the widest heading; beside 一级事项 it is the second, and so on.</summary>
    private void AddHeadingsOfNoLevel()
    {
        for (int index = 0; index < names.Length; index++)
        {
            if (CatalogueColumns.IsAnyHeading(names[index]))
            {
                CatalogueColumn[] levels = [CatalogueColumn.Level1, CatalogueColumn.Level2, CatalogueColumn.Level3];
                Add(levels.Where(level => !Has(level)).DefaultIfEmpty(CatalogueColumn.Level3).First(), index);
            }
        }
    }

    /// <summary>What a spreadsheet calls a cell, with the sheet where there are several.</summary>
    private string Name(int column, int number) =>
        sheet is null ? SpreadsheetCell.Name(column, number) : $"{sheet}!{SpreadsheetCell.Name(column, number)}";

    private void Add(CatalogueColumn column, int index)
    {
        if (!places.TryAdd(column, index))
        {
            string other = names[places[column]]!;
            throw new DocumentFormatException(
                document,
                Name(index, row),
                new($"列“{names[index]}”与列“{other}”是同一项", $"the columns \"{names[index]}\" and \"{other}\" are the same")
            );
        }
    }

    private void Check()
    {
        if (!Has(CatalogueColumn.TimeLimit))
        {
            throw Missing("“公开时限”（timeLimit）", "公开时限 (timeLimit)");
        }

        if (!Has(CatalogueColumn.Level1) && !Has(CatalogueColumn.Level2) && !Has(CatalogueColumn.Level3) && !Has(CatalogueColumn.Content))
        {
            throw Missing("“一级事项”（level1）或“公开内容”（content）", "一级事项 (level1) or 公开内容 (content)");
        }
    }

    private DocumentFormatException Missing(string chinese, string english)
    {
        string found = string.Join(", ", names.OfType<string>().Take(ShownHeadings).Select(name => Excerpt.Of(name, ShownCharacters)));
        return new DocumentFormatException(
            document,
            Name(0, row),
            new(
                $"缺少列{chinese}，现有：{(found.Length == 0 ? "无" : found)}",
                $"there is no column {english}, found {(found.Length == 0 ? "none" : found)}"
            )
        );
    }
}
