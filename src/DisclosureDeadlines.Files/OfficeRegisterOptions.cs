namespace DisclosureDeadlines.Files;

/// <summary>How a register's file is read.</summary>
/// <remarks>Immutable.</remarks>
public sealed record OfficeRegisterOptions
{
    /// <summary>
    /// The language of the notes, of faults and of the reports that are written of the register; <see langword="null"/> for that of the
    /// current UI culture.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
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
