namespace DisclosureDeadlines.Files.Returned;

/// <summary>The tables on one sheet of the office's own file: their headings, and the verdicts on their rows by number.</summary>
/// <param name="sheet">The sheet; null where the file has only one, without a name.</param>
/// <param name="headings">
/// The numbers of the rows with the narrowest headings, at least one: a sheet may hold several tables below each other.
/// </param>
/// <param name="width">How many columns the widest has.</param>
internal sealed class OwnTable(string? sheet, IReadOnlyList<int> headings, int width)
{
    private readonly Dictionary<int, Verdict> verdicts = [];
    private readonly HashSet<int> headingRows = [.. headings];

    public string? Sheet => sheet;

    /// <summary>The first row of headings.</summary>
    public int HeaderRow => headings[0];

    public int Width => width;

    public IReadOnlyDictionary<int, Verdict> Verdicts => verdicts;

    /// <summary>The tables of a file, those on one sheet together.</summary>
    public static IReadOnlyList<OwnTable> Of(IEnumerable<(string? Sheet, int HeaderRow, int Width)> tables) =>
        [
            .. tables
                .GroupBy(table => table.Sheet ?? "")
                .Select(sheet => new OwnTable(
                    sheet.First().Sheet,
                    [.. sheet.Select(table => table.HeaderRow)],
                    sheet.Max(table => table.Width)
                )),
        ];

    public bool IsHeading(int row) => headingRows.Contains(row);

    public void Add(int row, Verdict verdict) => verdicts[row] = verdict;
}
