using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Xlsx;
using DisclosureDeadlines.Ledgers;
using DocumentFormat.OpenXml.Spreadsheet;
using static DisclosureDeadlines.Files.Xlsx.SheetWriter;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>
/// The office's own table, of whatever kind of file, as a new workbook: its sheets, rows and columns, with the verdicts after them.
/// </summary>
internal static class FreshWorkbook
{
    /// <summary>Rows from which the widths of the columns are taken.</summary>
    private const int RowsLookedAt = 200;

    private const double LeastWidth = 8;
    private const double MostWidth = 50;

    /// <summary>The longest name of a sheet that spreadsheets take.</summary>
    private const int MostNameCharacters = 31;

    /// <param name="file">The file, which was read as a ledger before.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="workbook">Where to write.</param>
    /// <param name="tables">The tables that were judged.</param>
    /// <exception cref="OfficeFileException">A sheet has more rows than one can have.</exception>
    public static void Write(Stream file, string name, StreamedWorkbook workbook, IReadOnlyList<OwnTable> tables)
    {
        using var source = SheetFiles.Open(file, name);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in source.Sheets)
        {
            var table = tables.FirstOrDefault(known => known.Sheet == sheet.Name);
            using var rows = sheet.Rows().GetEnumerator();
            var first = new List<SheetRow>();
            while (first.Count < RowsLookedAt && rows.MoveNext())
            {
                first.Add(rows.Current.Kept());
            }

            if (first.Count == 0)
            {
                continue;
            }

            if (table is not null)
            {
                sheet.BeginTable();
            }

            int width = Math.Max(table?.Width ?? 0, first.Max(row => row.Cells.Length));
            using var writer = workbook.Open(
                Free(sheet.Name ?? Language.Pick("台账", "Rows"), names),
                [.. Widths(first, width), .. table is null ? [] : Verdict.Widths],
                table?.HeaderRow ?? 1
            );
            foreach (var row in first)
            {
                Write(writer, row, table, width, name);
            }

            while (rows.MoveNext())
            {
                Write(writer, rows.Current, table, width, name);
            }
        }
    }

    private static void Write(SheetWriter writer, SheetRow row, OwnTable? table, int width, string name)
    {
        // A row keeps its number, so that a remark on row 17 leads to row 17.
        while (writer.Rows < row.Number - 1)
        {
            writer.Row();
        }

        if (!writer.HasRoom)
        {
            throw new OfficeFileException(
                $"{name} 多于 {MaxRows - 1} 行，一张工作表写不下；请写出 .csv。",
                $"{name} has more than {MaxRows - 1} rows, which no sheet holds; write a .csv instead."
            );
        }

        var cells = new List<Cell>(width + Verdict.Headings.Length);
        bool isHeading = table?.IsHeading(row.Number) == true;
        foreach (ref readonly var cell in row.Cells.Span[..Math.Min(width, row.Cells.Length)])
        {
            cells.Add(isHeading ? Styled(CellOf(cell), WorkbookStyles.Heading) : CellOf(cell));
        }

        if (table is not null && (isHeading || table.Verdicts.ContainsKey(row.Number)))
        {
            while (cells.Count < width)
            {
                cells.Add(new Cell());
            }

            cells.AddRange(
                isHeading
                    ? Verdict.Headings.Select(heading => Styled(Value(heading), WorkbookStyles.Heading))
                    : CellsOf(table.Verdicts[row.Number])
            );
        }

        writer.Row([.. cells]);
    }

    private static Cell[] CellsOf(Verdict verdict)
    {
        uint look = verdict.Look switch
        {
            VerdictLook.Bad => WorkbookStyles.Bad,
            VerdictLook.Soon => WorkbookStyles.Soon,
            _ => 0,
        };
        return [Value(verdict.DueOn), Value(verdict.PublishBy), Styled(Value(verdict.Status), look), Styled(Value(verdict.DaysLate), look)];
    }

    private static Cell CellOf(in LedgerCell cell) =>
        cell.Date is { } date ? Value(date)
        : cell.Number is { } number ? Value(number)
        : cell.Fault is null ? Value(cell.ToString())
        : new Cell();

    private static IEnumerable<double> Widths(List<SheetRow> rows, int width)
    {
        for (int column = 0; column < width; column++)
        {
            int at = column;
            double widest = rows.Max(row => at < row.Cells.Length ? WidthOf(row.Cells.Span[at]) : 0);
            yield return Math.Clamp(widest + 2, LeastWidth, MostWidth);
        }
    }

    /// <summary>A Chinese character is as wide as two others.</summary>
    private static double WidthOf(in LedgerCell cell) =>
        cell.Date is not null ? "2026-09-18".Length : cell.ToString().Split('\n').Max(line => line.Sum(c => c > '\u2E80' ? 2 : 1));

    private static string Free(string name, HashSet<string> names)
    {
        string plain = string.Concat(name.Select(c => ":\\/?*[]".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim('\'');
        plain = plain.Length == 0 ? Language.Pick("台账", "Rows") : plain[..Math.Min(plain.Length, MostNameCharacters)];
        string free = plain;
        for (int i = 2; !names.Add(free); i++)
        {
            string number = FormattableString.Invariant($"{i}");
            free = plain[..Math.Min(plain.Length, MostNameCharacters - number.Length)] + number;
        }

        return free;
    }
}
