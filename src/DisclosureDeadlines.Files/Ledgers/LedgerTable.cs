using System.Globalization;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>The rows below one block of headings, told apart from what is none, and put together for the reader of rows.</summary>
internal sealed class LedgerTable
{
    /// <summary>Why a row is not judged that somebody took out, or only marked as done.</summary>
    private static readonly BilingualText Struck = new(
        "这一行画了删除线，是不是还要公开，请写明",
        "the row is struck through; say whether it is still to be published"
    );

    private readonly HeaderBlock header;
    private readonly MergedCells merged;
    private readonly TableNotes notes;
    private readonly LedgerReader reader;
    private readonly DittoCells dittos;
    private readonly int? title;
    private readonly int[] telling;
    private readonly int[] unnamed;
    private readonly string? formLimit;

    /// <summary>What stands above all rows by which they need not be late; null if nothing does.</summary>
    private readonly BilingualText? hintOfAll;

    /// <summary>The same, of the rows below a heading among them.</summary>
    private BilingualText? hintOfSection;
    private readonly LedgerColumns columns;
    private readonly HashSet<int> carried = [];
    private readonly Action<int> takeCarried;
    private readonly bool datesFrom1904;
    private LedgerCell[] scratch = [];

    public LedgerTable(ReadTable table, MergedCells merged, TableNotes notes, bool datesFrom1904, LedgerOptions options)
    {
        header = table.Header;
        columns = table.Columns;
        this.datesFrom1904 = datesFrom1904;
        takeCarried = column => carried.Add(column);
        this.merged = merged;
        this.notes = notes;
        OfficeOfAll = table.Columns[LedgerField.Office] is null ? TableNames.OfficeOf(table.Sheet) : null;
        reader = new LedgerReader(table.Columns, datesFrom1904)
        {
            Sheet = table.Sheet,
            YearAbove = table.Columns[LedgerField.Year] is null ? TableNames.YearOf(table.Sheet, table.Header.Above) : null,
            YearGiven = options.Year,
            HowToGiveYear = options.HowToGiveYear,
            OfficeOfAll = OfficeOfAll,
        };
        unnamed =
        [
            .. Enumerable
                .Range(0, header.Width)
                .Where(column =>
                    header.Headings[column].Length == 0 && !header.Joined.Any(joined => joined.Columns.Any(part => part.Column == column))
                ),
        ];
        dittos = new DittoCells(table.Columns);
        title = table.Columns[LedgerField.Title] ?? table.Columns[LedgerField.Item];
        telling =
        [
            .. new[] { LedgerField.Event, LedgerField.Published, LedgerField.Limit }.Select(field => table.Columns[field]).OfType<int>(),
        ];
        hintOfAll = header.Above.Select(RowHints.OfAbove).FirstOrDefault(hint => hint is not null);
        formLimit = options.HasOwnLimit || table.Columns[LedgerField.Limit] is not null ? null : table.Form?.Limit;
    }

    /// <summary>The office that all rows are of, by the name of the sheet; null if that is not known.</summary>
    public string? OfficeOfAll { get; }

    /// <summary>
    /// Whether the row read last says more of the one above: its title and its event are cells merged with those above, as where a paper
    /// has a line for each channel it was published in.
    /// </summary>
    public bool IsOfRowAbove { get; private set; }

    /// <summary>The year of the row read last, for its days without one.</summary>
    public RowYear Year { get; private set; }

    /// <summary>What a row is that is not blank.</summary>
    public RowKind KindOf(SheetRow row)
    {
        var cells = row.Cells.Span;
        int first = FirstFilled(cells);
        if (IsOrdinary(cells, first))
        {
            return RowKind.Item;
        }

        if (
            header.Rows.Any(heading => RowSigns.AreSame(row.Cells.Span, heading.Cells.Span))
            || RowSigns.AreColumnNumbers(cells)
            || (row.Number == header.LastRow + 1 && RowSigns.AreCodes(cells))
        )
        {
            return RowKind.Repeated;
        }

        if (RowSigns.NumberedSection(cells) is not null)
        {
            return RowKind.Section;
        }

        bool isAlone = IsAlone(cells, first);
        int times = Times(cells);
        bool isBare = isAlone || times == 0;
        string text = cells[first].ToString();
        return RowSigns.IsTotal(text, isBare)
            || (title is { } at && at < cells.Length && at != first && RowSigns.IsTotal(cells[at].ToString(), isBare))
                ? RowKind.Total
            : RowSigns.IsFiller(text, isBare) || (times == 1 && RowSigns.IsFillerLabel(text)) ? RowKind.Filler
            : isAlone
            && header.Width > 2
            && (first != title || merged.IsWide(row.Number, first) || RowSigns.IsNumbered(text))
            && cells[first].Number is null
                ? RowKind.Section
            : RowKind.Item;
    }

    /// <summary>Takes a heading among the rows, which holds until the next.</summary>
    public void BeginSection(SheetRow row) => hintOfSection = RowHints.OfAbove(row.Cells.Span[FirstFilled(row.Cells.Span)].ToString());

    public LedgerRow? Read(SheetRow row)
    {
        // What belongs together is put together in a copy: the row's own memory is the sheet's. Its last cells may be merged ones, of
        // which a file may say nothing below the first.
        int width = Math.Max(row.Cells.Length, header.Width);
        if (scratch.Length < width)
        {
            scratch = new LedgerCell[width];
        }

        var cells = scratch.AsSpan(0, width);
        row.Cells.Span.CopyTo(cells);
        cells[row.Cells.Length..].Clear();
        carried.Clear();
        merged.CarryDown(row.Number, cells, takeCarried);
        IsOfRowAbove = carried.Count > 0 && IsCarried(LedgerField.Title, LedgerField.Item) && IsCarried(LedgerField.Event);
        dittos.Resolve(cells);
        foreach (var joined in header.Joined)
        {
            JoinedCells.Join(joined, cells, datesFrom1904);
        }

        foreach (int column in unnamed)
        {
            if (!cells[column].IsEmpty)
            {
                notes.CountColumn(column);
            }
        }

        var read = reader.Read(row.Number, cells, out var year);
        read = row.IsStruck && read is { Published: null, Fault: null } ? read with { Fault = Struck } : read;
        read = read is not null && (hintOfSection ?? hintOfAll) is { } hint ? read with { Hint = read.Hint ?? hint } : read;
        notes.Years.Count(row.Number, year);
        Year = year;
        return formLimit is null || read is null ? read : read with { Limit = read.Limit ?? formLimit };
    }

    /// <summary>Whether a row has what only an item has, in most ledgers and for most rows: then nothing else has to be asked.</summary>
    private bool IsOrdinary(ReadOnlySpan<LedgerCell> cells, int first)
    {
        if (telling.Length == 0 || telling[0] >= cells.Length || first > 1)
        {
            return false;
        }

        ref readonly var time = ref cells[telling[0]];
        bool isTime =
            time.Date is not null
            || time.Number > 10_000
            || (time.Number is null && time.Fault is null && time.ToString() is [>= '0' and <= '9', _, _, _, ..]);
        return isTime && (cells[first].Number is not null || cells[first].ToString() is { Length: > 12 } or [>= '0' and <= '9', ..]);
    }

    private static int FirstFilled(ReadOnlySpan<LedgerCell> cells)
    {
        int first = 0;
        while (cells[first].IsEmpty)
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether a row says one thing only; a program may have written it into each of the cells that it merged.</summary>
    private static bool IsAlone(ReadOnlySpan<LedgerCell> cells, int first)
    {
        for (int column = first + 1; column < cells.Length; column++)
        {
            if (!cells[column].IsEmpty && cells[column] != cells[first])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many of the columns that tell an item have what it tells.</summary>
    private int Times(ReadOnlySpan<LedgerCell> cells)
    {
        int times = 0;
        foreach (int column in telling)
        {
            if (
                column < cells.Length
                && cells[column] is { IsEmpty: false } cell
                && (cell.Date is not null || cell.Fault is not null || cell.ToString().Trim().Length > 4)
                && !RowSigns.IsFiller(cell.ToString(), isBare: true)
            )
            {
                times++;
            }
        }

        return times;
    }

    /// <summary>Whether the first of the fields that has a column has its cell from above.</summary>
    private bool IsCarried(params ReadOnlySpan<LedgerField> fields)
    {
        foreach (var field in fields)
        {
            if (columns[field] is { } column)
            {
                return carried.Contains(column);
            }
        }

        return false;
    }
}
