namespace DisclosureDeadlines.Files.Registers;

/// <summary>A table of a register as it was read.</summary>
/// <param name="Sheet">The sheet; null where the file has only one, without a name.</param>
/// <param name="HeaderRow">The number of the row with the narrowest headings.</param>
/// <param name="Width">How many columns it has.</param>
internal sealed record RegisterTable(string? Sheet, int HeaderRow, int Width);
