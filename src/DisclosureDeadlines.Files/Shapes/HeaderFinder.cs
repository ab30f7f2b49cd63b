using System.Collections.Immutable;
using DisclosureDeadlines.Files.Grids;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>Finds the headings of a table: one to three rows, below as many rows of titles and remarks as stand on a page.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="headings">What headings are.</param>
internal sealed class HeaderFinder(Sheet sheet, IHeadings headings)
{
    /// <summary>Rows looked through for the first headings.</summary>
    public const int RowsLookedThrough = 60;

    /// <summary>Rows that headings may take.</summary>
    private const int MostRows = 3;

    /// <summary>Characters of the longest text that may be the name of a file.</summary>
    private const int TitleCharacters = 100;

    private readonly HashSet<string> first = [];
    private ImmutableArray<string> widest = [];

    /// <summary>Where no headings were found, the texts that looked most like them.</summary>
    public IEnumerable<string> MostLikely => widest.Where(text => text.Length > 0);

    /// <summary>The names of columns that stand one below the other, as in a table that lies on its side.</summary>
    public IReadOnlyCollection<string> Upright => first;

    /// <summary>Reads as far as the first headings, and past them; null if there are none.</summary>
    public HeaderBlock? Find(RowWindow rows)
    {
        var above = ImmutableArray.CreateBuilder<string>();
        if (sheet.Caption is { } caption)
        {
            above.Add(caption);
        }

        for (int i = 0; i < RowsLookedThrough && rows.MoveNext(); i++)
        {
            if (ReadHere(rows, above.ToImmutable()) is { } block)
            {
                return block;
            }

            string[] texts = [.. HeaderTexts.Of(rows.Current.Cells.Span).Where(text => text.Length > 0)];
            if (texts is [var name, _, ..] && headings.IsKnown(name))
            {
                first.Add(name);
            }

            widest = texts.Length > widest.Length && texts.All(text => text.Length <= HeaderTexts.Longest) ? [.. texts] : widest;
            if (texts is [{ Length: <= TitleCharacters } title])
            {
                above.Add(title);
            }
        }

        return null;
    }

    /// <summary>Reads the headings that begin with the current row, and goes to the last row of them; null if none begin here.</summary>
    public HeaderBlock? ReadHere(RowWindow rows, ImmutableArray<string> above = default)
    {
        string[] first = HeaderTexts.Of(rows.Current.Cells.Span);
        if (first.Count(text => text.Length > 0) < 2 || !first.Any(headings.IsKnown) || IsForm(first))
        {
            return null;
        }

        var block = ImmutableArray.Create(rows.Current.Kept());
        var texts = new HeaderTexts(sheet, headings);
        texts.Add(rows.Current.Number, first);
        while (block.Length < MostRows && rows.Peek(block.Length) is { } next && texts.TryAddBelow(next))
        {
            block = block.Add(next);
        }

        var (combined, joined) = texts.Combine();
        if (!headings.AreHeadings(combined, block[0].Number))
        {
            return null;
        }

        for (int i = 1; i < block.Length; i++)
        {
            rows.MoveNext();
        }

        return new HeaderBlock(block[0].Number, block, combined, joined, above.IsDefault ? [] : above);
    }

    /// <summary>Whether a row is one of labels and what is filled in behind them (填报单位：, 部门： 办公室), and no row of headings.</summary>
    private static bool IsForm(string[] texts)
    {
        string label = Array.Find(texts, text => text.Length > 0)!;
        return EndsWithColon(label) ? !texts.All(text => text.Length == 0 || EndsWithColon(text)) : RowSigns.IsFillerLabel(label);
    }

    private static bool EndsWithColon(string text) => text is [.., ':' or '：'];
}
