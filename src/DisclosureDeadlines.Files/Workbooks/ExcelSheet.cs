using System.Collections.Frozen;
using System.Globalization;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;
using ExcelDataReader;
using NodaTime;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>A sheet of a workbook, row by row.</summary>
internal sealed class ExcelSheet : Sheet
{
    private static readonly BilingualText OutOfRange = new("日期超出范围", "a date out of range");

    /// <summary>What the reader makes of the number 0, which a lookup of an empty cell gives, where its format is one of days.</summary>
    private static readonly DateTime None = new(1899, 12, 31);

    private static readonly LocalDate FirstSurely = new(1900, 3, 1);
    private static readonly LocalDate LastSurely = new(9990, 1, 1);
    private static readonly Period Between1900And1904 = Period.FromDays(1462);

    private readonly IExcelDataReader reader;
    private readonly string file;
    private readonly IReadOnlySet<(int Row, int Column)> withoutValue;
    private readonly bool areDatesMistaken;
    private readonly IReadOnlySet<int> struckRows;
    private int row = -1;

    public ExcelSheet(
        IExcelDataReader reader,
        string file,
        IReadOnlySet<(int Row, int Column)> withoutValue,
        bool areDatesMistaken,
        IReadOnlySet<int>? struckRows = null
    )
    {
        this.reader = reader;
        this.file = file;
        this.withoutValue = withoutValue;
        this.areDatesMistaken = areDatesMistaken;
        this.struckRows = struckRows ?? FrozenSet<int>.Empty;
        Name = reader.Name;
        IsHidden = !ExcelWorkbook.IsVisible(reader);
        Merged =
        [
            .. (reader.MergeCells ?? []).Select(range => new CellSpan(
                range.FromRow + 1,
                range.FromColumn,
                range.ToRow + 1,
                range.ToColumn
            )),
        ];
    }

    public override string? Name { get; }

    public override bool IsHidden { get; }

    public override IReadOnlyList<CellSpan> Merged { get; }

    /// <summary>Known when the first row has been read.</summary>
    public override IReadOnlyList<int> HiddenColumns =>
        [.. Enumerable.Range(0, reader.FieldCount).Where(column => reader.GetColumnWidth(column) == 0)];

    public double? Progress => reader.RowCount > 0 ? (double)(row + 1) / reader.RowCount : null;

    public override IEnumerable<SheetRow> Rows()
    {
        var cells = new LedgerCell[reader.FieldCount];
        while (ExcelWorkbook.Guarded(file, reader.Read))
        {
            row++;
            for (int column = 0; column < cells.Length; column++)
            {
                cells[column] = Cell(column);
            }

            yield return new SheetRow(row + 1, cells, reader.RowHeight == 0, struckRows.Contains(row));
        }
    }

    public override void BeginTable()
    {
        if ((long)reader.RowCount * reader.FieldCount > XlsxBounds.Grid)
        {
            string last = new XlsxReference(reader.RowCount, reader.FieldCount - 1).ToString();
            throw new OfficeFileException(
                $"{file} 的工作表“{XlsxFault.Shown(Name!)}”一直到 {last}，空的太多，没有读；请删去台账以外的行和列。",
                $"The sheet \"{XlsxFault.Shown(Name!)}\" of {file} goes as far as {last}, most of it empty, and was not read; delete the rows and columns outside the ledger."
            );
        }
    }

    /// <summary>The first days of 1900 are not counted as the others are, and the last that there are have none so much later.</summary>
    private static LedgerCell From1904(LocalDate from1900) =>
        from1900 < FirstSurely || from1900 > LastSurely ? LedgerCell.Unreadable(OutOfRange) : LedgerCell.Of(from1900 + Between1900And1904);

    private LedgerCell Cell(int column)
    {
        if (withoutValue.Contains((row, column)))
        {
            return LedgerCell.Unreadable(CellText.NoValue);
        }

        return reader.GetValue(column) switch
        {
            null => LedgerCell.Empty,
            string text => LedgerCell.Of(text),
            double number => LedgerCell.Of(number),
            DateTime date when date == None => LedgerCell.Of(0),
            DateTime date => Day(column, LocalDate.FromDateTime(date)),
            IFormattable other => LedgerCell.Of(other.ToString(null, CultureInfo.InvariantCulture)),
            var other => LedgerCell.Of(other.ToString()),
        };
    }

    /// <summary>A day as the workbook counts it; of a first of the month that is shown without its day, the month.</summary>
    private LedgerCell Day(int column, LocalDate read)
    {
        var cell = areDatesMistaken ? From1904(read) : LedgerCell.Of(read);
        return cell.Date is { Day: 1 } first && DayFormats.IsWithoutDay(reader.GetNumberFormatString(column))
            ? LedgerCell.Of(first.ToString("uuuu'-'MM", CultureInfo.InvariantCulture))
            : cell;
    }
}
