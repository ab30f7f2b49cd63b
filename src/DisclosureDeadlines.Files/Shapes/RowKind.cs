namespace DisclosureDeadlines.Files.Shapes;

/// <summary>What a row below the headings is.</summary>
internal enum RowKind
{
    /// <summary>A row of the table.</summary>
    Item,

    /// <summary>A heading between the rows.</summary>
    Section,

    /// <summary>A sum of the rows above.</summary>
    Total,

    /// <summary>Who filled in the table, and remarks on it.</summary>
    Filler,

    /// <summary>The headings once more, as on each printed page, or numbers of the columns.</summary>
    Repeated,
}
