using System.Collections.Frozen;
using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files;

/// <summary>What a ledger's file does not say itself.</summary>
/// <remarks>Immutable. Nothing need be set for a file whose headings are customary ones.</remarks>
public sealed record OfficeLedgerOptions
{
    /// <summary>
    /// The sheet to read (<c>--sheet</c> in sentences); <see langword="null"/> for every visible one that has the headings of a ledger.
    /// </summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// Headings of your own and the fields that they name (<c>--map</c>), which take precedence over the customary ones: 挂网日 for
    /// <see cref="LedgerField.Published"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, LedgerField> OwnNames
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToFrozenDictionary(StringComparer.Ordinal);
        }
    } = FrozenDictionary<string, LedgerField>.Empty;

    /// <summary>Headings of columns that are to be passed over, though their names are customary ones.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public IReadOnlyCollection<string> UnusedNames
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToImmutableArray();
        }
    } = [];

    /// <summary>
    /// The year of days that the file writes without one (9月18日); <see langword="null"/>, as by default, refuses them. A year in the cell, in a
    /// column, in the title or in the sheet's name goes before it. The notes say where it was taken.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendars do not know it: it is before 2001 or after 2100.</exception>
    public int? Year
    {
        get;
        init
        {
            if (value is { } year)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(year, ChinaCalendar.Projected.FirstDay.Year, nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(year, ChinaCalendar.Projected.LastDay.Year, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>
    /// The language of the notes, of faults and of the reports that are written of the ledger; <see langword="null"/> for that of the
    /// current UI culture: Chinese for every <c>zh</c> culture, else English.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public OfficeLanguage? Language
    {
        get;
        init => field = SpokenLanguage.Known(value);
    }

    /// <summary>How many bytes the file may have, at least 1; 64 MB by default. All of them are kept in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
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
