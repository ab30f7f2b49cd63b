using System.Collections.Immutable;

namespace DisclosureDeadlines.Files.Tables;

/// <summary>A row of a table as it stands in the file: text, also where a cell looks like a number or a formula.</summary>
/// <param name="Number">
/// The number that a spreadsheet shows beside the row, from 1: blank rows count, line breaks inside a cell do not.
/// </param>
/// <param name="Line">The line of the file on which the row begins, from 1.</param>
/// <param name="Cells">The cells, as many as the row has.</param>
internal readonly record struct TableRow(int Number, int Line, ImmutableArray<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
