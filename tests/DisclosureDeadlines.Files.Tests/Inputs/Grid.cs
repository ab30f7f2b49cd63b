using DisclosureDeadlines.Files.Grids;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>
/// A table to be written into files of every kind: texts, and days in ISO form with the mark that a program stores them as days.
/// </summary>
internal sealed class Grid
{
    /// <summary>Stands before a day that a program stores as one.</summary>
    public const char DayMark = '\u0001';

    public List<string[]> Rows { get; } = [];

    public List<CellSpan> Spans { get; } = [];

    public int Width => Rows.Max(row => row.Length);

    public static bool IsDay(string cell) => cell.StartsWith(DayMark);

    public static string Plain(string cell) => cell.TrimStart(DayMark);

    /// <summary>The cell as a program shows it; a cell that belongs to a merged one is empty.</summary>
    public string At(int row, int column) => row < Rows.Count && column < Rows[row].Length ? Rows[row][column] : "";

    public CellSpan? SpanFrom(int row, int column) =>
        Spans.Where(span => span.FirstRow == row + 1 && span.FirstColumn == column).Select(span => (CellSpan?)span).FirstOrDefault();

    public bool IsCovered(int row, int column) =>
        Spans.Any(span =>
            row + 1 >= span.FirstRow
            && row + 1 <= span.LastRow
            && column >= span.FirstColumn
            && column <= span.LastColumn
            && (row + 1, column) != (span.FirstRow, span.FirstColumn)
        );
}
