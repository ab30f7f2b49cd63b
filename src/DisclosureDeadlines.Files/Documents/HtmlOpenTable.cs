using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>A table of a web page that has begun and not ended.</summary>
internal sealed class HtmlOpenTable(HeldSheet sheet, SheetBudget budget)
{
    /// <summary>Characters of the longest table of one row that is a part of the cell round it.</summary>
    private const int LongestLine = 200;

    private readonly HtmlText text = new();
    private int row;
    private bool isInRow;
    private bool isInCell;
    private bool isInCaption;
    private int columns;
    private int rows;
    private string line = "";

    public void BeginCaption(bool begins)
    {
        if (!begins && isInCaption)
        {
            sheet.Title = text.Take();
        }

        isInCaption = begins;
        text.Take();
    }

    public void BeginRow(bool isHidden)
    {
        sheet.BeginRow(++row, isHidden);
        isInRow = true;
    }

    public void EndRow()
    {
        EndCell();
        if (isInRow)
        {
            sheet.EndRow();
            isInRow = false;
        }
    }

    public void BeginCell(int overColumns, int overRows)
    {
        EndCell();
        if (!isInRow)
        {
            BeginRow(isHidden: false);
        }

        sheet.SkipTaken();
        (columns, rows, isInCell) = (overColumns, overRows, true);
        text.Take();
    }

    public void EndCell()
    {
        if (isInCell)
        {
            string cell = text.Take();
            line = row > 1 || line.Length + cell.Length > LongestLine ? "" : $"{line} {cell}".Trim();
            sheet.Put(LedgerCell.Of(cell), columns, rows, takesRoomBelow: true);
            isInCell = false;
        }
    }

    /// <summary>The last line of the open cell as far as it is read: the title of a table that begins in it, unless it is long.</summary>
    public string LastLine => isInCell ? text.LastLine : "";

    /// <summary>
    /// What a table of one row says: one within a cell only lays out what the cell says, as a title with its sign. Empty for any other.
    /// </summary>
    public string OnlyLine => row == 1 ? line : "";

    /// <summary>Adds to the open cell what a table within it says.</summary>
    public void TakeLine(string said)
    {
        if (said.Length > 0)
        {
            Break();
            Add(said);
            Break();
        }
    }

    public void Break() => text.Break();

    public void Add(string added)
    {
        if (isInCell || isInCaption)
        {
            text.Add(added);
            budget.CheckText(text.Length);
        }
    }
}
