using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Makes the cells of a table's rows into rows of a ledger.</summary>
/// <remarks>
/// <para>Immutable, and safe to share between threads. Dates are read as 2026-09-18, 2026/9/18, 2026.9.18, 2026年9月18日, 二〇二六年九月十八日, 20260918 or the
/// serial number of a spreadsheet, in full or half width, with or without a time of day; an instant with its offset counts on its day in Beijing.
/// Day-first dates and years of two digits are refused, for they can be read in two ways.</para>
/// <para>A cell with nothing but a dash, a slash or 无 is empty.</para>
/// </remarks>
public sealed class LedgerReader
{
    private readonly bool datesFrom1904;

    /// <summary>Makes a reader for a table.</summary>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="datesFrom1904">Whether serial numbers of days count from 1904, as a workbook can say of itself, and not from 1900.</param>
    public LedgerReader(LedgerColumns columns, bool datesFrom1904 = false)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Columns = columns;
        this.datesFrom1904 = datesFrom1904;
    }

    /// <summary>Which column holds what.</summary>
    public LedgerColumns Columns { get; }

    /// <summary>Reads a row.</summary>
    /// <param name="number">Where the row stands in its table, from 1.</param>
    /// <param name="cells">Its cells; those missing at the end are empty.</param>
    /// <returns>The row, with a <see cref="LedgerRow.Fault"/> if a cell cannot be read; <see langword="null"/> if all cells are empty.</returns>
    public LedgerRow? Read(int number, ReadOnlySpan<LedgerCell> cells)
    {
        if (AreEmpty(cells))
        {
            return null;
        }

        var faults = default(Faults);
        if (!AreEmpty(cells[Math.Min(cells.Length, Columns.Headings.Count)..]))
        {
            faults.Add(new(
                $"这一行有{cells.Length}格，多于表头的{Columns.Headings.Count}格",
                $"the row has {cells.Length} cells, more than the {Columns.Headings.Count} of the header"));
        }

        return new LedgerRow(number)
        {
            Title = Text(cells, LedgerField.Title, ref faults),
            Item = Text(cells, LedgerField.Item, ref faults),
            Limit = Text(cells, LedgerField.Limit, ref faults),
            EventDate = Date(cells, LedgerField.Event, ref faults),
            Period = Text(cells, LedgerField.Period, ref faults),
            Published = Date(cells, LedgerField.Published, ref faults),
            Office = Text(cells, LedgerField.Office, ref faults),
            Note = Text(cells, LedgerField.Note, ref faults),
            Basis = Text(cells, LedgerField.Basis, ref faults),
            Fault = faults.All,
        };
    }

    private static bool AreEmpty(ReadOnlySpan<LedgerCell> cells)
    {
        foreach (ref readonly var cell in cells)
        {
            if (!cell.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private LedgerCell Cell(ReadOnlySpan<LedgerCell> cells, LedgerField field) =>
        Columns[field] is { } place && place < cells.Length ? cells[place] : LedgerCell.Empty;

    private string? Text(ReadOnlySpan<LedgerCell> cells, LedgerField field, ref Faults faults)
    {
        var cell = Cell(cells, field);
        if (cell.Fault is { } fault)
        {
            faults.Add(field, fault);
            return null;
        }

        // A spreadsheet makes a date of "2025年9月" as it is typed.
        string text = field == LedgerField.Period && cell.Date is { Day: 1 } month ? FormattableString.Invariant($"{month.Year:0000}-{month.Month:00}") : cell.ToString();
        text = text.Trim();
        return Blanks.IsBlank(text, field) ? null : text;
    }

    private LocalDate? Date(ReadOnlySpan<LedgerCell> cells, LedgerField field, ref Faults faults)
    {
        var cell = Cell(cells, field);
        if (cell.Date is { } known)
        {
            return known;
        }

        if (cell.Fault is { } fault)
        {
            faults.Add(field, fault);
            return null;
        }

        string text = cell.ToString();
        if (WrittenDate.TryRead(text, datesFrom1904, out var date))
        {
            return date;
        }

        if (!Blanks.IsBlank(text.AsSpan().Trim(), field))
        {
            string found = Excerpt.Of(text.Trim(), 30);
            faults.Add(field, new($"应为如 2026-09-18 的日期，却是“{found}”", $"expected a date such as 2026-09-18, found \"{found}\""));
        }

        return null;
    }

    /// <summary>What cannot be read in one row, all of it in one sentence.</summary>
    private struct Faults
    {
        public BilingualText? All { get; private set; }

        public void Add(LedgerField field, BilingualText fault)
        {
            var name = LedgerHeaderException.NameOf(field);
            Add(new($"{name.Chinese}：{fault.Chinese}", $"{name.English}: {fault.English}"));
        }

        public void Add(BilingualText fault) =>
            All = All is null ? fault : new($"{All.Chinese}；{fault.Chinese}", $"{All.English}; {fault.English}");
    }
}
