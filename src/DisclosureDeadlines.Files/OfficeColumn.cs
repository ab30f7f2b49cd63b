using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files;

/// <summary>A column of a ledger as it was read.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OfficeColumn
{
    internal OfficeColumn(string letters, string heading, LedgerField? field)
    {
        Letters = letters;
        Heading = heading;
        Field = field;
    }

    /// <summary>Its letters, as a spreadsheet has them: A, B, … AA.</summary>
    public string Letters { get; }

    /// <summary>Its heading; of several rows of headings the narrowest.</summary>
    public string Heading { get; }

    /// <summary>What it was taken for; <see langword="null"/> if it was not used.</summary>
    public LedgerField? Field { get; }

    /// <summary>The letters, the heading and what it was taken for.</summary>
    public override string ToString() => $"{Letters} {Heading} → {Field?.ToString() ?? "–"}";
}
