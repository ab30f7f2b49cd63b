namespace DisclosureDeadlines.Catalogues;

/// <summary>What a table of a catalogue does not say itself.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CatalogueTableOptions
{
    /// <summary>So that the number of each row below is a number too.</summary>
    private const int MostRowsAbove = 1_000_000_000;

    /// <summary>
    /// The authority; <see langword="null"/> to take the publisher if all rows have one and the same, else the catalogue's name.
    /// </summary>
    public string? Authority { get; init; }

    /// <summary>The printed title; <see langword="null"/> to take the authority.</summary>
    public string? Title { get; init; }

    /// <summary>The place that the authority belongs to, from the province down; <see langword="null"/> if it is not known.</summary>
    public string? Place { get; init; }

    /// <summary>
    /// Whether an empty cell belongs to a merged cell that began in a row above. A spreadsheet writes the text of merged cells into the
    /// first row only. <see langword="false"/> by default: an empty time limit is then a fault, because it may as well have been forgotten.
    /// </summary>
    /// <remarks>
    /// Headings, legal basis, time limit, publisher, office and channels are carried down, a heading only as long as no wider heading
    /// begins anew. Contents, numbers and notes never are.
    /// </remarks>
    public bool HasMergedCells { get; init; }

    /// <summary>
    /// Whether a row that cannot be read is left out, with its sentence in <see cref="DisclosureCatalogue.LeftOut"/>.
    /// <see langword="false"/> by default: such a row refuses the whole catalogue, for nobody misses what is not on a list.
    /// </summary>
    public bool IsLenient { get; init; }

    /// <summary>
    /// The number of the row of headings, as a spreadsheet counts from 1: faults name cells such as F5. The rows follow it without a gap.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or more than a thousand million.</exception>
    public int HeaderRow
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostRowsAbove);
            field = value;
        }
    } = 1;
}
