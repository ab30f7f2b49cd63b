using System.Text;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Files.Xlsx;
using ExcelDataReader;
using MiniExcelLibs;
using SpreadCheetah;

namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>Ways to write a workbook row by row, and to read one. Each reader gives the sum of all cells.</summary>
internal static class WorkbookWays
{
    public const string Ours = "DisclosureDeadlines.Files";

    /// <summary>Who reads what was written, ours and others' alike.</summary>
    public const string Judge = "ExcelDataReader";

    private const string Sheet = "台账";
    private const double Width = 20;

    public static IReadOnlyDictionary<string, Action<string, int>> Writers { get; } =
        new Dictionary<string, Action<string, int>>
        {
            [Ours] = WriteOurs,
            ["SpreadCheetah"] = WriteSpreadCheetah,
            ["MiniExcel"] = WriteMiniExcel,
        };

    public static IReadOnlyDictionary<string, Func<string, ulong>> Readers { get; } =
        new Dictionary<string, Func<string, ulong>>
        {
            [Ours] = ReadOurs,
            [Judge] = ReadExcelDataReader,
            ["MiniExcel"] = ReadMiniExcel,
        };

    private static void WriteOurs(string file, int rows)
    {
        using var stream = File.Create(file);
        using var book = new StreamedWorkbook(stream);
        using (var sheet = book.Open(Sheet, [.. WorkbookRows.Headings.Select(heading => (heading, Width))]))
        {
            foreach (var (number, texts) in WorkbookRows.Of(rows))
            {
                sheet.Row([SheetWriter.Value(number), .. texts.Select(SheetWriter.Value)]);
            }
        }

        book.Complete();
    }

    private static void WriteSpreadCheetah(string file, int rows) => WriteSpreadCheetahAsync(file, rows).GetAwaiter().GetResult();

    private static async Task WriteSpreadCheetahAsync(string file, int rows)
    {
        await using var stream = File.Create(file);
        await using var book = await Spreadsheet.CreateNewAsync(stream);
        await book.StartWorksheetAsync(Sheet);
        await book.AddRowAsync(WorkbookRows.Headings.Select(heading => new DataCell(heading)).ToArray());
        var cells = new DataCell[WorkbookRows.Headings.Length];
        foreach (var (number, texts) in WorkbookRows.Of(rows))
        {
            cells[0] = new DataCell(number);
            for (int i = 0; i < texts.Length; i++)
            {
                cells[i + 1] = new DataCell(texts[i]);
            }

            await book.AddRowAsync(cells);
        }

        await book.FinishAsync();
    }

    private static void WriteMiniExcel(string file, int rows) => MiniExcel.SaveAs(file, MiniExcelRows(rows), sheetName: Sheet);

    private static IEnumerable<Dictionary<string, object>> MiniExcelRows(int rows)
    {
        foreach (var (number, texts) in WorkbookRows.Of(rows))
        {
            var row = new Dictionary<string, object> { [WorkbookRows.Headings[0]] = number };
            for (int i = 0; i < texts.Length; i++)
            {
                row[WorkbookRows.Headings[i + 1]] = texts[i];
            }

            yield return row;
        }
    }

    private static ulong ReadOurs(string file)
    {
        ulong sum = WorkbookRows.Beginning;
        using var stream = File.OpenRead(file);
        using var book = ExcelWorkbook.OpenXlsx(stream, Path.GetFileName(file));
        foreach (var row in book.Sheets.SelectMany(sheet => sheet.Rows()))
        {
            foreach (ref readonly var cell in row.Cells.Span)
            {
                sum = WorkbookRows.Add(sum, cell.ToString());
            }
        }

        return sum;
    }

    private static ulong ReadExcelDataReader(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ulong sum = WorkbookRows.Beginning;
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        while (reader.Read())
        {
            for (int column = 0; column < WorkbookRows.Headings.Length; column++)
            {
                sum = WorkbookRows.AddAny(sum, column < reader.FieldCount ? reader.GetValue(column) : null);
            }
        }

        return sum;
    }

    private static ulong ReadMiniExcel(string file)
    {
        ulong sum = WorkbookRows.Beginning;
        foreach (IDictionary<string, object> row in MiniExcel.Query(file))
        {
            foreach (var (_, cell) in row)
            {
                sum = WorkbookRows.AddAny(sum, cell);
            }
        }

        return sum;
    }
}
