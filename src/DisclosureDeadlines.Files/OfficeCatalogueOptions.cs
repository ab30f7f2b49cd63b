using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Files;

/// <summary>What a catalogue's file does not say itself.</summary>
/// <remarks>Immutable.</remarks>
public sealed record OfficeCatalogueOptions
{
    /// <summary>
    /// Whether an empty cell belongs to a merged cell that began above, as in <see cref="CatalogueTableOptions.HasMergedCells"/>. A
    /// workbook says itself which cells are merged; a csv that was saved from one does not.
    /// </summary>
    public bool HasMergedCells { get; init; }

    /// <summary>
    /// Whether a row that cannot be read is left out, with a sentence in <see cref="OfficeCatalogue.Notes"/>. <see langword="false"/> by
    /// default: such a row refuses the whole file, for nobody misses what is not on a list.
    /// </summary>
    public bool IsLenient { get; init; }

    /// <inheritdoc cref="OfficeLedgerOptions.Language" />
    public OfficeLanguage? Language
    {
        get;
        init => field = SpokenLanguage.Known(value);
    }

    /// <inheritdoc cref="OfficeLedgerOptions.MaxBytes" />
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = WholeStream.DefaultMostBytes;
}
