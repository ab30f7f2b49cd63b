namespace DisclosureDeadlines.Files.Grids;

/// <summary>How much a file that is held in memory may have. An office's tables stay far below.</summary>
/// <param name="file">What the file is called in messages.</param>
internal sealed class SheetBudget(string file)
{
    /// <summary>Rows and columns, as a sheet of Excel has them.</summary>
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>Cells of all tables together, up to the last filled one of each row.</summary>
    public const int Cells = 4_000_000;

    /// <summary>Merged cells of all tables together.</summary>
    public const int Spans = 500_000;

    /// <summary>Tables of a document.</summary>
    public const int Tables = 2000;

    /// <summary>Characters of one cell.</summary>
    public const int CellCharacters = 100_000;

    private int cells;
    private int spans;
    private int tables;

    public void Take(int count)
    {
        cells += Math.Max(0, count);
        Check(cells <= Cells, new($"表格超过 {Cells} 格", $"tables of more than {Cells} cells"));
    }

    public void TakeSpan() => Check(++spans <= Spans, new($"合并单元格超过 {Spans} 处", $"more than {Spans} merged cells"));

    public void TakeTable() => Check(++tables <= Tables, new($"表格超过 {Tables} 张", $"more than {Tables} tables"));

    public void CheckColumn(int column) =>
        Check(column < Columns, new($"有表格超过 {Columns} 列", $"a table of more than {Columns} columns"));

    public void CheckRow(int row) => Check(row <= Rows, new($"有表格超过 {Rows} 行", $"a table of more than {Rows} rows"));

    public void CheckText(long length) =>
        Check(length <= CellCharacters, new($"有单元格超过 {CellCharacters} 字", $"a cell of more than {CellCharacters} characters"));

    private void Check(bool isFine, BilingualText most)
    {
        if (!isFine)
        {
            throw new OfficeFileException($"{file} {most.Chinese}，没有读。", $"{file} has {most.English}; it was not read.");
        }
    }
}
