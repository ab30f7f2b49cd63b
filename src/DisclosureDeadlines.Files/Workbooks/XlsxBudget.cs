namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>What all sheets of a workbook together may have of the things that are kept in memory.</summary>
internal sealed class XlsxBudget(string file)
{
    private int cellsWithoutValue;
    private int smallThings;

    /// <exception cref="OfficeFileException">There are so many that nothing was calculated.</exception>
    public void AddCellWithoutValue()
    {
        if (++cellsWithoutValue > XlsxBounds.CellsWithoutValue)
        {
            throw new OfficeFileException(
                $"{file} 里的公式都没有算过；请在表格软件里打开并保存一次。",
                $"The formulas in {file} have never been calculated; open it in a spreadsheet program and save it once."
            );
        }
    }

    /// <summary>A merged cell, the description of a column.</summary>
    /// <exception cref="OfficeFileException">There are too many.</exception>
    public void AddSmallThing()
    {
        if (++smallThings > XlsxBounds.SmallThings)
        {
            throw XlsxFault.TooMuch(
                file,
                new(
                    $"合并单元格和列宽超过{XlsxBounds.SmallThings}处",
                    $"more than {XlsxBounds.SmallThings} merged cells and widths of columns"
                )
            );
        }
    }
}
