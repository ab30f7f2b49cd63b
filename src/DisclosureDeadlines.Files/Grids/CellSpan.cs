namespace DisclosureDeadlines.Files.Grids;

/// <summary>A cell that is merged over several rows or columns.</summary>
/// <param name="FirstRow">The number of its first row, from 1.</param>
/// <param name="FirstColumn">Its first column, from 0.</param>
/// <param name="LastRow">The number of its last row.</param>
/// <param name="LastColumn">Its last column.</param>
internal readonly record struct CellSpan(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
