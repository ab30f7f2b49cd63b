using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>The name of a cell, such as AB12.</summary>
/// <param name="Row">The row, from 1; past the last that a sheet has, some row past it.</param>
/// <param name="Column">The column, from 0; past the last that a sheet has, some column past it.</param>
internal readonly record struct XlsxReference(int Row, int Column)
{
    /// <summary>Whether a sheet has such a cell.</summary>
    public bool IsOnSheet => Row <= XlsxBounds.Rows && Column < XlsxBounds.Columns;

    /// <summary>Reads capital letters and then a number from 1, as programs write them; null for everything else.</summary>
    public static XlsxReference? Read(ReadOnlySpan<char> name)
    {
        int column = 0;
        int at = 0;
        for (; at < name.Length && char.IsAsciiLetterUpper(name[at]); at++)
        {
            column = Math.Min(XlsxBounds.Columns + 1, (column * 26) + (name[at] - 'A' + 1));
        }

        return at > 0 && ReadRow(name[at..]) is { } row ? new XlsxReference(row, column - 1) : null;
    }

    /// <summary>Reads the number of a row, from 1; null for everything else. Past the last row it is only said that it is.</summary>
    public static int? ReadRow(ReadOnlySpan<char> digits)
    {
        int row = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            row = Math.Min(XlsxBounds.Rows + 1, (row * 10) + (digit - '0'));
        }

        return row == 0 ? null : row;
    }

    public override string ToString() => SpreadsheetCell.Name(Column, Row);
}
