using System.Globalization;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>Finds the rows that somebody struck through, all that is written in them, as who takes a row out without deleting it.</summary>
/// <param name="formats">The formats of cells whose text is struck through.</param>
/// <param name="budget">What all sheets together may have.</param>
internal sealed class StruckRows(IReadOnlySet<int> formats, XlsxBudget budget)
{
    private readonly HashSet<int> found = [];
    private bool isAnyWritten;
    private bool isAllStruck;

    /// <summary>The rows, from 0.</summary>
    public IReadOnlySet<int> Found => found;

    /// <summary>Whether a cell of the format is struck through; most workbooks have no such format.</summary>
    public bool Strikes(string? format) =>
        formats.Count > 0
        && int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
        && formats.Contains(place);

    public void BeginRow() => (isAnyWritten, isAllStruck) = (false, formats.Count > 0);

    /// <summary>Takes a cell that has something in it.</summary>
    public void Take(bool isStruck)
    {
        isAnyWritten = true;
        isAllStruck &= isStruck;
    }

    public void EndRow(int row)
    {
        if (isAnyWritten && isAllStruck && found.Add(row))
        {
            budget.AddSmallThing();
        }
    }
}
