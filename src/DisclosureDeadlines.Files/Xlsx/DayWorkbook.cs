using DisclosureDeadlines.Files.Days;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>
/// A workbook that counts for people who stay in a spreadsheet: two sheets to fill in, whose formulas look up the two sheets after them,
/// the days and the working days by rank.
/// </summary>
internal static class DayWorkbook
{
    public static void Write(Stream stream, DayTable table)
    {
        var days = new DaySheets(table);
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        WorkbookStyles.AddTo(workbook);
        var sheets = new Sheets();
        CalculatorSheets.WriteAdd(DaySheets.NewSheet(workbook, sheets, Language.Pick("加工作日", "Add")), table);
        CalculatorSheets.WriteCount(DaySheets.NewSheet(workbook, sheets, Language.Pick("数工作日", "Count")), table);
        days.AddTo(workbook, sheets);
        workbook.Workbook = new Workbook(sheets, days.Names, new CalculationProperties { FullCalculationOnLoad = true });
    }
}
