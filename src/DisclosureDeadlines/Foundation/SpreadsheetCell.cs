namespace DisclosureDeadlines.Foundation;

/// <summary>A cell of a table that came from a spreadsheet, as text.</summary>
internal static class SpreadsheetCell
{
    /// <summary>Characters that a spreadsheet takes for the beginning of a formula.</summary>
    private const string FormulaSigns = "=+-@＝＋－＠";

    /// <summary>The text of a cell on one line, without blanks around it; null for an empty one.</summary>
    /// <remarks>
    /// An apostrophe before a sign that would begin a formula (<c>'=</c>) is how a spreadsheet, and this project's own tables, write such a
    /// text down; it is not part of the text.
    /// </remarks>
    public static string? Text(string? cell)
    {
        string text = string.Join(' ', (cell ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        bool isMarked =
            text.StartsWith('\'') && text.TrimStart('\'') is [var first, ..] && FormulaSigns.Contains(first, StringComparison.Ordinal);
        return text.Length == 0 ? null
            : isMarked ? text[1..]
            : text;
    }

    /// <summary>Whether a cell holds a formula, whose value nobody here knows. Other signs than = begin texts too: −, +86, @政务.</summary>
    public static bool IsFormula(string? cell) => cell is not null && cell.AsSpan().TrimStart().StartsWith("=");

    /// <summary>The name that a spreadsheet gives a cell, such as F5.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="row">The row, from 1.</param>
    public static string Name(int column, int row) => Letters(column) + row;

    /// <summary>The letters that a spreadsheet gives a column, counted from 0.</summary>
    public static string Letters(int column)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
