namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// How much of each thing a workbook may have. What a spreadsheet program can save stays below, but for what nobody keeps a ledger in.
/// </summary>
internal static class XlsxBounds
{
    /// <summary>Rows and columns of a sheet, as Excel has them.</summary>
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>Rows by columns of the sheet that is read, up to its last cell: also the empty ones are gone through.</summary>
    public const long Grid = 200_000_000;

    public const int Sheets = 1000;

    public const int Relations = 10_000;

    /// <summary>Characters of one cell; Excel's hold a third.</summary>
    public const int CellCharacters = 100_000;

    /// <summary>
    /// Characters copied to put cells together from pieces of different fonts: each piece is added to a copy of those before.
    /// </summary>
    public const long CopiedCharacters = 1_000_000_000;

    /// <summary>Bytes of memory of the texts that cells share.</summary>
    public const long SharedTextBytes = 256L << 20;

    /// <summary>Cells without a value on all sheets together. A workbook with more was never calculated at all.</summary>
    public const int CellsWithoutValue = 1_000_000;

    /// <summary>Merged cells and descriptions of columns on all sheets together.</summary>
    public const int SmallThings = 500_000;

    public const int NumberFormats = 5000;

    public const int CellFormats = 100_000;

    /// <summary>Characters of a name, of a target or of a format.</summary>
    public const int NameCharacters = 1000;

    /// <summary>Characters of a header or footer that is printed on each page.</summary>
    public const int PageTextCharacters = 10_000;
}
