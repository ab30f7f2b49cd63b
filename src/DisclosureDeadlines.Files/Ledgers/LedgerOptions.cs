using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>How a ledger's file is read.</summary>
/// <param name="OwnNames">Headings of one's own and the fields that they name.</param>
/// <param name="Sheet">The sheet of a workbook; null for every visible one with headings.</param>
/// <param name="HasOwnLimit">Whether the user names the limit of the rows that have none, so that a form's own is not wanted.</param>
internal sealed record LedgerOptions(IReadOnlyDictionary<string, LedgerField> OwnNames, string? Sheet, bool HasOwnLimit = false)
{
    /// <summary>Headings of columns that are to be passed over, though their names are customary ones.</summary>
    public IReadOnlyCollection<string> UnusedNames { get; init; } = [];

    /// <summary>The year of the days whose year the file does not say; null where the user names none.</summary>
    public int? Year { get; init; }

    /// <summary>How the tool is given it.</summary>
    public static BilingualText YearOption { get; } = new("可用 --year 给出", "which --year gives");

    /// <summary>How the user can name it, in words behind a comma, for the sentence on a day without a year; null where he cannot.</summary>
    public BilingualText? HowToGiveYear { get; init; }
}
