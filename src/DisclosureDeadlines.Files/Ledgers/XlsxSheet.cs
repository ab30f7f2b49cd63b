using System.Globalization;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Ledgers;
using ExcelDataReader;
using NodaTime;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>A sheet of a workbook, row by row.</summary>
internal sealed class XlsxSheet
{
    private static readonly BilingualText NoValue = new(
        "公式没有算出值，或者是错误值",
        "a formula that was never calculated, or an error");

    private static readonly BilingualText OutOfRange = new("日期超出范围", "a date out of range");
    private static readonly LocalDate FirstSurely = new(1900, 3, 1);
    private static readonly LocalDate LastSurely = new(9990, 1, 1);
    private static readonly Period Between1900And1904 = Period.FromDays(1462);

    private readonly IExcelDataReader reader;
    private readonly IReadOnlySet<(int Row, int Column)> withoutValue;
    private readonly MergedCells merged;
    private readonly bool areDatesMistaken;
    private readonly List<int> headingsBetween = [];
    private LedgerPlace? place;
    private int columns;
    private int row = -1;

    public XlsxSheet(IExcelDataReader reader, string file, XlsxFacts facts)
    {
        this.reader = reader;
        File = file;
        Name = reader.Name;
        withoutValue = facts.CellsWithoutValueOn(Name);
        merged = new MergedCells(reader.MergeCells ?? []);
        columns = reader.FieldCount;
        areDatesMistaken = facts.AreDatesMistaken;
    }

    /// <summary>What the workbook is called.</summary>
    public string File { get; }

    public string Name { get; }

    public double? Progress => reader.RowCount > 0 ? (double)(row + 1) / reader.RowCount : null;

    /// <summary>From here on the rows are those of the ledger: what stands to the right of its headings is none of it.</summary>
    /// <exception cref="OfficeFileException">Its last cell is so far off that most of it is empty.</exception>
    public void BeginBelow(HeaderRow header, LedgerPlace ledger)
    {
        if ((long)reader.RowCount * reader.FieldCount > XlsxBounds.Grid)
        {
            string last = new XlsxReference(reader.RowCount, reader.FieldCount - 1).ToString();
            throw new OfficeFileException(
                $"{File} 的工作表“{XlsxFault.Shown(Name)}”一直到 {last}，空的太多，没有读；请删去台账以外的行和列。",
                $"The sheet \"{XlsxFault.Shown(Name)}\" of {File} goes as far as {last}, most of it empty, and was not read; delete the rows and columns outside the ledger.");
        }

        columns = header.Columns.Headings.ToList().FindLastIndex(heading => heading.Length > 0) + 1;
        place = ledger;
    }

    public IEnumerable<NumberedCells> Rows()
    {
        var cells = new LedgerCell[columns];
        while (XlsxLedger.Guarded(File, reader.Read))
        {
            row++;
            var filled = cells.AsMemory(0, columns);
            Fill(filled.Span);
            if (place is not null)
            {
                if (merged.IsHeading(row, filled.Span))
                {
                    headingsBetween.Add(row + 1);
                    continue;
                }

                merged.CarryDown(row, filled.Span);
            }

            yield return new NumberedCells(row + 1, filled);
        }

        if (headingsBetween.Count > 0)
        {
            string rows = string.Join(Language.Pick("、", ", "), headingsBetween.Take(20)) + (headingsBetween.Count > 20 ? "…" : "");
            place!.Remark(Language.Pick($"第{rows}行是合并的小标题，没有当作台账的行。", $"Rows that are one merged heading are no rows of the ledger: {rows}."));
        }
    }

    private void Fill(Span<LedgerCell> cells)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = Cell(column);
        }
    }

    /// <summary>The first days of 1900 are not counted as the others are, and the last that there are have none so much later.</summary>
    private static LedgerCell From1904(LocalDate from1900) =>
        from1900 < FirstSurely || from1900 > LastSurely ? LedgerCell.Unreadable(OutOfRange) : LedgerCell.Of(from1900 + Between1900And1904);

    private LedgerCell Cell(int column)
    {
        if (withoutValue.Contains((row, column)))
        {
            return LedgerCell.Unreadable(NoValue);
        }

        return reader.GetValue(column) switch
        {
            null => LedgerCell.Empty,
            string text => LedgerCell.Of(text),
            double number => LedgerCell.Of(number),
            DateTime date => areDatesMistaken ? From1904(LocalDate.FromDateTime(date)) : LedgerCell.Of(LocalDate.FromDateTime(date)),
            IFormattable other => LedgerCell.Of(other.ToString(null, CultureInfo.InvariantCulture)),
            var other => LedgerCell.Of(other.ToString()),
        };
    }
}
