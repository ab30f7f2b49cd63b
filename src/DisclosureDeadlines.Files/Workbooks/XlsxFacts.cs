namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// What a workbook says and its reader does not tell: from which year its serial numbers count, which cells have no value though they have
/// content, and which rows are struck through.
/// </summary>
/// <param name="contents">What it says of itself.</param>
/// <param name="withoutValue">The places, row and column from 0, of each sheet's cells with an error or a formula never calculated.</param>
/// <param name="struck">The rows, from 0, of each sheet that are struck through.</param>
internal sealed class XlsxFacts(
    XlsxContents contents,
    IReadOnlyDictionary<string, IReadOnlySet<(int Row, int Column)>> withoutValue,
    IReadOnlyDictionary<string, IReadOnlySet<int>> struck
)
{
    public bool DatesFrom1904 { get; } = contents.DatesFrom1904 is "1" or "true";

    /// <summary>
    /// Whether the reader of workbooks takes the days for counted from 1900 though they are not: of the two ways to say it, it knows one.
    /// </summary>
    public bool AreDatesMistaken { get; } = contents.DatesFrom1904 == "true";

    /// <summary>The sheets that are not hidden, in the order of the workbook.</summary>
    public IEnumerable<string> VisibleSheets => contents.Sheets.Where(sheet => sheet.IsVisible).Select(sheet => sheet.Name);

    public IReadOnlySet<(int Row, int Column)> CellsWithoutValueOn(string sheet) => withoutValue[sheet];

    public IReadOnlySet<int> StruckRowsOn(string sheet) => struck[sheet];
}
