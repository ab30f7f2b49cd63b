using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>A row of a table. The memory of its cells is used again for the next row.</summary>
/// <param name="Number">The number that a spreadsheet shows beside the row, from 1.</param>
/// <param name="Cells">The cells.</param>
internal readonly record struct NumberedCells(int Number, ReadOnlyMemory<LedgerCell> Cells);
