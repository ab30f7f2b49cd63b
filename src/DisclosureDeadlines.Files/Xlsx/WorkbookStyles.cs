using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>The looks of a cell: as it is, as a day, and what stands out.</summary>
internal static class WorkbookStyles
{
    /// <summary>The style of a day.</summary>
    public const uint Date = 1;

    /// <summary>The style of a heading.</summary>
    public const uint Heading = 2;

    /// <summary>The style of what is late or wrong.</summary>
    public const uint Bad = 3;

    /// <summary>The style of what is soon due.</summary>
    public const uint Soon = 4;

    /// <summary>
    /// The style of a number of days, which a spreadsheet would otherwise show as a day where it is the difference of two.
    /// </summary>
    public const uint Days = 5;

    /// <summary>The look that a condition gives to what is late or wrong.</summary>
    public const uint BadFormat = 0;

    /// <summary>The look that a condition gives to what is soon due.</summary>
    public const uint SoonFormat = 1;

    /// <summary>The first number that a custom format may have.</summary>
    private const uint IsoDate = 164;

    /// <summary>The number of the format that spreadsheets have for whole numbers.</summary>
    private const uint WholeNumber = 1;

    public static void AddTo(WorkbookPart workbook) => workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Sheet();

    public static Stylesheet Sheet() =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDate, FormatCode = "yyyy\\-mm\\-dd" }),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFE7EEF7"),
                Solid("FFF8D7DA"),
                Solid("FFFFF3CD")
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = IsoDate, ApplyNumberFormat = true },
                new CellFormat
                {
                    FontId = 1,
                    ApplyFont = true,
                    FillId = 2,
                    ApplyFill = true,
                },
                new CellFormat { FillId = 3, ApplyFill = true },
                new CellFormat { FillId = 4, ApplyFill = true },
                new CellFormat { NumberFormatId = WholeNumber, ApplyNumberFormat = true }
            ),
            new DifferentialFormats(Marked("FFF8CBCB"), Marked("FFFFF2B3")) { Count = 2 }
        );

    private static DifferentialFormat Marked(string colour) => new(new Fill(new PatternFill(new BackgroundColor { Rgb = colour })));

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });
}
