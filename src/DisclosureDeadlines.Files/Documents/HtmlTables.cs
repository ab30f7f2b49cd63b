using System.Net;
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
    private readonly Stack<HtmlOpenTable> open = new();
    private readonly LineAbove lineAbove = new();
    private readonly HtmlText outside = new();
    private bool isHeading;

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

        EndLine();
        lineAbove.Clear();
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
            if (tag.IsBlock)
            {
                EndLine();
                isHeading = tag is { IsHeading: true, IsEnd: false };
            }

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
            case "INPUT" when tag.Box is { } box:
                table.Add(box.ToString());
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

        EndLine();
        var sheet = new HeldSheet(budget)
        {
            Worth = false,
            Title = open.TryPeek(out var outer) && outer.LastLine is { Length: > 0 } line ? line : lineAbove.Current,
        };
        all.Add(sheet);
        open.Push(new HtmlOpenTable(sheet, budget));
    }

    private void Close()
    {
        var closed = open.Pop();
        closed.EndRow();
        if (open.TryPeek(out var outer))
        {
            outer.TakeLine(closed.OnlyLine);
        }
        else
        {
            lineAbove.Clear();
        }
    }

    private void AddText(ReadOnlySpan<char> markup)
    {
        string text = WebUtility.HtmlDecode(markup.ToString());
        if (open.TryPeek(out var table))
        {
            table.Add(text);
        }
        else if (outside.Length <= LineAbove.MostCharacters)
        {
            outside.Add(text);
        }
    }

    private void EndLine()
    {
        lineAbove.Add(outside.Take(), isHeading);
        isHeading = false;
    }
}
