using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>
/// Where in a file the ledger is. The first table is known from the beginning; further ones, and the remarks, when the rows have been read.
/// </summary>
/// <param name="file">What the file is called.</param>
internal sealed class LedgerPlace(string file)
{
    private readonly List<string> remarks = [];
    private readonly List<ReadTable> tables = [];

    /// <summary>What the file is called.</summary>
    public string File => file;

    /// <summary>The tables that were read; none where the rows name their fields themselves.</summary>
    public IReadOnlyList<ReadTable> Tables => tables;

    /// <summary>The sheet of the first table; null in files without sheets.</summary>
    public string? Sheet => tables.FirstOrDefault()?.Sheet;

    /// <summary>The number of the row of headings; null where the rows name their fields themselves.</summary>
    public int? HeaderRow => tables.FirstOrDefault()?.Header.FirstRow;

    /// <summary>Which column holds what in the first table; null where the rows name their fields themselves.</summary>
    public LedgerColumns? Columns => tables.FirstOrDefault()?.Columns;

    /// <summary>What was passed over and why, in sentences for the user. Complete when the rows have been read.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>Whether a day of the rows read so far has no year that the file says, so that the user's is wanted, given or not.</summary>
    public bool IsYearWanted { get; private set; }

    /// <summary>Whether a day of the rows read so far was read with the year that the user gives.</summary>
    public bool IsYearUsed { get; private set; }

    /// <summary>Whether each row read so far has a limit of its own.</summary>
    public bool HasLimits { get; private set; } = true;

    /// <summary>Takes note of what a row lacked.</summary>
    public void Take(LedgerRow row, RowYear year)
    {
        IsYearWanted |= year.IsWanted;
        IsYearUsed |= year is { IsUsed: true, Source: YearSource.User };
        HasLimits &= row.Limit is not null;
    }

    /// <summary>The same place, to which a further report may add remarks of its own.</summary>
    public LedgerPlace Copied()
    {
        var copy = new LedgerPlace(file);
        copy.remarks.AddRange(remarks);
        copy.tables.AddRange(tables);
        (copy.IsYearWanted, copy.IsYearUsed, copy.HasLimits) = (IsYearWanted, IsYearUsed, HasLimits);
        return copy;
    }

    public void Remark(string sentence) => remarks.Add(sentence);

    public void Add(ReadTable table) => tables.Add(table);
}
