namespace DisclosureDeadlines.Files;

/// <summary>A table of a ledger as it was read: where it is, and which column was taken for what.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OfficeTable
{
    internal OfficeTable(string? sheet, int headerRow, int headerRowCount, IReadOnlyList<OfficeColumn> columns, BilingualText? form)
    {
        Sheet = sheet;
        HeaderRow = headerRow;
        HeaderRowCount = headerRowCount;
        Columns = columns;
        Form = form;
    }

    /// <summary>The sheet; <see langword="null"/> where there is only one, without a name.</summary>
    public string? Sheet { get; }

    /// <summary>The number of the first row of headings, from 1.</summary>
    public int HeaderRow { get; }

    /// <summary>How many rows the headings take.</summary>
    public int HeaderRowCount { get; }

    /// <summary>The columns that have a heading, from the left.</summary>
    public IReadOnlyList<OfficeColumn> Columns { get; }

    /// <summary>The customary form that the table follows, such as 双公示表; <see langword="null"/> if none is known.</summary>
    public BilingualText? Form { get; }

    /// <summary>The sheet, the row of headings and the columns that were used.</summary>
    public override string ToString() =>
        $"{Sheet ?? "–"} {SmallNumber.Of(HeaderRow)}: {string.Join(", ", Columns.Where(column => column.Field is not null))}";
}
