using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Where in a file the ledger is.</summary>
/// <param name="File">What the file is called.</param>
/// <param name="Sheet">The sheet of a workbook; null in other files.</param>
/// <param name="HeaderRow">The number of the row of headings; null where the rows name their fields themselves.</param>
/// <param name="Columns">Which column holds what; null where the rows name their fields themselves.</param>
internal sealed record LedgerPlace(string File, string? Sheet, int? HeaderRow, LedgerColumns? Columns)
{
    private readonly List<string> remarks = [];

    /// <summary>The visible sheets that were not asked for and not read.</summary>
    public IReadOnlyList<string> OtherSheets { get; init; } = [];

    /// <summary>What was passed over and why, in sentences for the user. Complete when the rows have been read.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    public void Remark(string sentence) => remarks.Add(sentence);
}
