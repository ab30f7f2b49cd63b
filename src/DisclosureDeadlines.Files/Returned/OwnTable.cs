namespace DisclosureDeadlines.Files.Returned;

/// <summary>A table of the office's own file: its headings, and the verdicts on its rows by their numbers.</summary>
/// <param name="sheet">The sheet; null where the file has only one, without a name.</param>
/// <param name="headerRow">The number of the row with the narrowest headings.</param>
/// <param name="width">How many columns it has.</param>
internal sealed class OwnTable(string? sheet, int headerRow, int width)
{
    private readonly Dictionary<int, Verdict> verdicts = [];

    public string? Sheet => sheet;

    public int HeaderRow => headerRow;

    public int Width => width;

    public IReadOnlyDictionary<int, Verdict> Verdicts => verdicts;

    public void Add(int row, Verdict verdict) => verdicts[row] = verdict;
}
