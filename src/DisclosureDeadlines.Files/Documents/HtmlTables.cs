using System.Globalization;
using System.Net;
using System.Text;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>
/// The tables of a web page, as websites export and browsers save them. The markup is gone through once, whatever state it is in; a table
/// in a cell of another is a table of its own.
/// </summary>
internal sealed class HtmlTables
{
    /// <summary>Tables inside each other.</summary>
    private const int MostDepth = 100;

    private readonly SheetBudget budget;
    private readonly string file;
    private readonly List<HeldSheet> all = [];
    private readonly Stack<OpenTable> open = new();

    private HtmlTables(string file)
    {
        this.file = file;
        budget = new SheetBudget(file);
    }

    /// <param name="pages">The pages of one document, one after the other.</param>
    /// <param name="file">What the file is called in messages.</param>
    public static IReadOnlyList<Sheet> Read(IEnumerable<TextReader> pages, string file)
    {
        var tables = new HtmlTables(file);
        foreach (var page in pages)
        {
            tables.Add(page);
        }

        return HeldTables.Named(tables.all);
    }

    private void Add(TextReader page)
    {
        var tokens = new HtmlTokens(page);
        while (tokens.Next())
        {
            if (tokens.Tag is { } tag)
            {
                Take(tag);
            }
            else
            {
                AddText(tokens.Text);
            }
        }

        while (open.Count > 0)
        {
            Close();
        }
    }

    private void Take(HtmlTag tag)
    {
        if (tag is { Name: "TABLE", IsEnd: false })
        {
            Begin();
            return;
        }

        if (!open.TryPeek(out var table))
        {
            return;
        }

        switch (tag.Name)
        {
            case "TABLE":
                Close();
                break;
            case "CAPTION":
                table.BeginCaption(!tag.IsEnd);
                break;
            case "TR" or "THEAD" or "TBODY" or "TFOOT":
                table.EndRow();
                if (tag is { Name: "TR", IsEnd: false })
                {
                    table.BeginRow(tag.IsHidden);
                }

                break;
            case "TD" or "TH" when tag.IsEnd:
                table.EndCell();
                break;
            case "TD" or "TH":
                table.BeginCell(tag.Number("colspan"), tag.Number("rowspan"));
                break;
            case "BR" or "P" or "DIV" or "LI":
                table.Break();
                break;
        }
    }

    private void Begin()
    {
        budget.TakeTable();
        if (open.Count == MostDepth)
        {
            throw new OfficeFileException(
                $"{file} 里的表格套了 {MostDepth} 层以上，没有读。",
                $"{file} has tables inside each other, more than {MostDepth} deep; it was not read."
            );
        }

        var sheet = new HeldSheet(budget) { Worth = false };
        all.Add(sheet);
        open.Push(new OpenTable(sheet, budget));
    }

    private void Close()
    {
        open.Peek().EndRow();
        open.Pop();
    }

    private void AddText(ReadOnlySpan<char> markup)
    {
        if (open.TryPeek(out var table))
        {
            table.Add(WebUtility.HtmlDecode(markup.ToString()));
        }
    }

    /// <summary>A table that has begun and not ended.</summary>
    private sealed class OpenTable(HeldSheet sheet, SheetBudget budget)
    {
        private readonly StringBuilder text = new();
        private int row;
        private bool isInRow;
        private bool isInCell;
        private bool isInCaption;
        private int columns;
        private int rows;

        public void BeginCaption(bool begins)
        {
            if (!begins && isInCaption)
            {
                sheet.Title = Text();
            }

            isInCaption = begins;
            text.Clear();
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
            text.Clear();
        }

        public void EndCell()
        {
            if (isInCell)
            {
                sheet.Put(LedgerCell.Of(Text()), columns, rows, takesRoomBelow: true);
                isInCell = false;
            }
        }

        public void Break()
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }
        }

        /// <summary>White space in markup is one blank, however much there is.</summary>
        public void Add(string added)
        {
            if (!isInCell && !isInCaption)
            {
                return;
            }

            foreach (char c in added)
            {
                bool isBlank = c is ' ' or '\t' or '\r' or '\n';
                if (!isBlank)
                {
                    text.Append(c);
                }
                else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                {
                    text.Append(' ');
                }
            }

            budget.CheckText(text.Length);
        }

        private string Text() => text.ToString().Trim();
    }
}
