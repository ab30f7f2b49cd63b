namespace DisclosureDeadlines.Catalogues;

/// <summary>A table of a catalogue, which may have several.</summary>
/// <param name="Name">What it is called, where there are several; null for the only one.</param>
/// <param name="Header">The headings.</param>
/// <param name="HeaderRow">The number of the row that they are in.</param>
/// <param name="Rows">The rows below them.</param>
internal sealed record CatalogueSheet(string? Name, IReadOnlyList<string?> Header, int HeaderRow, IEnumerable<CatalogueCells> Rows);

/// <summary>A row of a catalogue's table.</summary>
/// <param name="Number">Its number, as a spreadsheet counts.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Carried">The columns whose text belongs to a merged cell that began above; null if there are none.</param>
/// <param name="Part">The heading between the rows that it stands below (一、机构概况), as printed; null if there is none.</param>
internal readonly record struct CatalogueCells(
    int Number,
    IReadOnlyList<string?> Cells,
    IReadOnlySet<int>? Carried = null,
    string? Part = null
);
