using System.Globalization;
using DisclosureDeadlines.Files.Days;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>The two sheets that formulas look days up in, the days and the working days by rank, and the names of their columns.</summary>
/// <param name="table">The days.</param>
internal sealed class DaySheets(DayTable table)
{
    private readonly List<DayRow> worked = [.. table.Rows.Where(row => row.Day.IsWorkingDay)];

    private static string Days => Language.Pick("日历", "Days");

    private static string WorkingDays => Language.Pick("工作日", "WorkingDays");

    /// <summary>The names of the columns.</summary>
    public DefinedNames Names =>
        new(
            Name(CalculatorSheets.DayDate, Days, 'A', table.Rows.Count),
            Name(CalculatorSheets.DayIsWorked, Days, 'B', table.Rows.Count),
            Name(CalculatorSheets.DayCertainty, Days, 'F', table.Rows.Count),
            Name(CalculatorSheets.DayRank, Days, 'G', table.Rows.Count),
            Name(CalculatorSheets.WorkedRank, WorkingDays, 'A', worked.Count),
            Name(CalculatorSheets.WorkedDate, WorkingDays, 'B', worked.Count)
        );

    /// <summary>Adds a sheet to a workbook.</summary>
    public static WorksheetPart NewSheet(WorkbookPart workbook, Sheets sheets, string name)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        sheets.Append(
            new Sheet
            {
                Id = workbook.GetIdOfPart(part),
                SheetId = (uint)sheets.Count() + 1,
                Name = name,
            }
        );
        return part;
    }

    public void AddTo(WorkbookPart workbook, Sheets sheets)
    {
        WriteDays(NewSheet(workbook, sheets, Days));
        WriteWorkingDays(NewSheet(workbook, sheets, WorkingDays));
    }

    /// <summary>
    /// A name for the cells of a column below its heading; at least one, so that it is a range even where there are no rows.
    /// </summary>
    private static DefinedName Name(string name, string sheet, char column, int rows) =>
        new() { Name = name, Text = string.Create(CultureInfo.InvariantCulture, $"{sheet}!${column}$2:${column}${Math.Max(rows, 1) + 1}") };

    private void WriteDays(WorksheetPart part)
    {
        using var sheet = new SheetWriter(part, 12, 14, 15, 20, 24, 12, 8);
        sheet.Row([.. DayWords.Header.Select(SheetWriter.Value), SheetWriter.Value(DayWords.Rank)]);
        foreach (var row in table.Rows)
        {
            var day = row.Day;
            sheet.Row(
                SheetWriter.Value(day.Date),
                SheetWriter.Value(day.IsWorkingDay),
                SheetWriter.Value(DayWords.Of(day.Kind)),
                SheetWriter.Value(day.HolidayName),
                SheetWriter.Value(day.Notice?.ShortName),
                SheetWriter.Value(DayWords.Of(day.Certainty)),
                SheetWriter.Value(row.Rank)
            );
        }
    }

    private void WriteWorkingDays(WorksheetPart part)
    {
        using var sheet = new SheetWriter(part, 8, 12);
        sheet.Row(SheetWriter.Value(DayWords.Rank), SheetWriter.Value(DayWords.Date));
        foreach (var row in worked)
        {
            sheet.Row(SheetWriter.Value(row.Rank), SheetWriter.Value(row.Day.Date));
        }
    }
}
