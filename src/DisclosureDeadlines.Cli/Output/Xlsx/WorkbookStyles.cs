using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Cli.Output.Xlsx;

/// <summary>The two looks of a cell: as it is, and as a day.</summary>
internal static class WorkbookStyles
{
    /// <summary>The style of a day.</summary>
    public const uint Date = 1;

    /// <summary>The first number that a format of one's own may have.</summary>
    private const uint IsoDate = 164;

    public static void AddTo(WorkbookPart workbook) => workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
        new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDate, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = IsoDate, ApplyNumberFormat = true }));
}
