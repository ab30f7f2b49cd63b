using System.Globalization;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Phrases;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>
/// A workbook that counts for people who stay in a spreadsheet: two sheets to fill in, whose formulas look up the two sheets behind them, the days
/// and the working days by rank.
/// </summary>
internal static class DayWorkbook
{
    private const string Days = "Days";
    private const string WorkingDays = "WorkingDays";

    public static void Write(Stream stream, DayTable table)
    {
        var worked = table.Rows.Where(row => row.Day.IsWorkingDay).ToList();
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        WorkbookStyles.AddTo(workbook);
        var sheets = new Sheets();
        CalculatorSheets.WriteAdd(NewSheet(workbook, sheets, Language.Pick("加工作日", "Add")), table);
        CalculatorSheets.WriteCount(NewSheet(workbook, sheets, Language.Pick("数工作日", "Count")), table);
        WriteDays(NewSheet(workbook, sheets, Days), table);
        WriteWorkingDays(NewSheet(workbook, sheets, WorkingDays), worked);
        workbook.Workbook = new Workbook(
            sheets,
            new DefinedNames(
                Name(CalculatorSheets.DayDate, Days, 'A', table.Rows.Count),
                Name(CalculatorSheets.DayIsWorked, Days, 'B', table.Rows.Count),
                Name(CalculatorSheets.DayCertainty, Days, 'F', table.Rows.Count),
                Name(CalculatorSheets.DayRank, Days, 'G', table.Rows.Count),
                Name(CalculatorSheets.WorkedRank, WorkingDays, 'A', worked.Count),
                Name(CalculatorSheets.WorkedDate, WorkingDays, 'B', worked.Count)),
            new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static WorksheetPart NewSheet(WorkbookPart workbook, Sheets sheets, string name)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name });
        return part;
    }

    /// <summary>A name for the cells of a column below its heading; at least one, so that it is a range even where there are no rows.</summary>
    private static DefinedName Name(string name, string sheet, char column, int rows) => new()
    {
        Name = name,
        Text = string.Create(CultureInfo.InvariantCulture, $"{sheet}!${column}$2:${column}${Math.Max(rows, 1) + 1}"),
    };

    private static void WriteDays(WorksheetPart part, DayTable table)
    {
        using var sheet = new SheetWriter(part, 12, 14, 15, 20, 24, 12, 8);
        sheet.Row([.. DayFields.Header.Select(SheetWriter.Value), SheetWriter.Value("rank")]);
        foreach (var row in table.Rows)
        {
            var day = row.Day;
            sheet.Row(
                SheetWriter.Value(day.Date),
                SheetWriter.Value(day.IsWorkingDay),
                SheetWriter.Value(Json.Name(day.Kind)),
                SheetWriter.Value(day.HolidayName),
                SheetWriter.Value(day.Notice?.ShortName),
                SheetWriter.Value(Json.Name(day.Certainty)),
                SheetWriter.Value(row.Rank));
        }
    }

    private static void WriteWorkingDays(WorksheetPart part, List<DayRow> worked)
    {
        using var sheet = new SheetWriter(part, 8, 12);
        sheet.Row(SheetWriter.Value("rank"), SheetWriter.Value("date"));
        foreach (var row in worked)
        {
            sheet.Row(SheetWriter.Value(row.Rank), SheetWriter.Value(row.Day.Date));
        }
    }
}
