using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DisclosureDeadlines.Files.Docx;

/// <summary>
/// Paragraphs and tables in the layout of an official letter (GB/T 9704): 仿宋 of 三号, a title in 小标宋 of 二号, A4 with its margins.
/// </summary>
internal static class LetterParts
{
    private const string Song = "方正小标宋简体";
    private const string Fang = "仿宋_GB2312";
    private const string Hei = "黑体";

    /// <summary>Half points: 二号, 三号, 小四, 五号.</summary>
    private const int TitleSize = 44;
    private const int TextSize = 32;
    private const int TableSize = 21;

    public static Paragraph Title(string text) =>
        new(
            new ParagraphProperties(
                new SpacingBetweenLines
                {
                    After = "240",
                    Line = "640",
                    LineRule = LineSpacingRuleValues.Exact,
                },
                new Justification { Val = JustificationValues.Center }
            ),
            Run(text, Song, TitleSize, isBold: true)
        );

    /// <summary>A paragraph of the text, set in by two characters.</summary>
    public static Paragraph Text(string text) =>
        new(
            new ParagraphProperties(
                Lines(),
                new Indentation { FirstLineChars = 200, FirstLine = "640" },
                new Justification { Val = JustificationValues.Both }
            ),
            Run(text, Fang, TextSize)
        );

    public static Paragraph Heading(string text) =>
        new(
            new ParagraphProperties(new KeepNext(), Lines(), new Indentation { FirstLineChars = 200, FirstLine = "640" }),
            Run(text, Hei, TextSize)
        );

    /// <summary>What is below the text on the right: who wrote it, and when.</summary>
    public static Paragraph Signature(string text) =>
        new(
            new ParagraphProperties(
                new KeepLines(),
                Lines(),
                new Indentation { RightChars = 400, Right = "1280" },
                new Justification { Val = JustificationValues.Right }
            ),
            Run(text, Fang, TextSize)
        );

    /// <summary>A remark in small letters.</summary>
    public static Paragraph Remark(string text) =>
        new(new ParagraphProperties(new SpacingBetweenLines { Before = "60", After = "60" }), Run(text, Fang, TableSize));

    /// <summary>A table over the width of the page; its headings come again where it goes over to the next.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="widths">The widths of the columns in hundredths of the whole.</param>
    /// <param name="rows">The rows.</param>
    public static Table Table(string[] headings, int[] widths, IEnumerable<string[]> rows) =>
        new([
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Border<TopBorder>(),
                    Border<LeftBorder>(),
                    Border<BottomBorder>(),
                    Border<RightBorder>(),
                    Border<InsideHorizontalBorder>(),
                    Border<InsideVerticalBorder>()
                ),
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = Twips(width) })),
            Row(headings, widths, isHeading: true),
            .. rows.Select(row => Row(row, widths, isHeading: false)),
        ]);

    public static SectionProperties Page(string footerId) =>
        new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 2098,
                Bottom = 1984,
                Left = 1588,
                Right = 1474,
                Header = 851,
                Footer = 1400,
            }
        );

    /// <summary>The number of the page between two dashes.</summary>
    public static Footer PageNumber() =>
        new(
            new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                Run("— ", "宋体", TextSize - 4),
                new SimpleField(Run("1", "宋体", TextSize - 4)) { Instruction = "PAGE" },
                Run(" —", "宋体", TextSize - 4)
            )
        );

    private static SpacingBetweenLines Lines() => new() { Line = "560", LineRule = LineSpacingRuleValues.Exact };

    private static TableRow Row(string[] cells, int[] widths, bool isHeading)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading)
        {
            properties.Append(new TableHeader());
        }

        return new TableRow([properties, .. cells.Zip(widths, (cell, width) => Cell(cell, width, isHeading))]);
    }

    private static TableCell Cell(string text, int width, bool isHeading) =>
        new(
            new TableCellProperties(
                new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }
            ),
            new Paragraph(
                new ParagraphProperties(
                    new SpacingBetweenLines { Line = "300", LineRule = LineSpacingRuleValues.Exact },
                    new Justification { Val = isHeading ? JustificationValues.Center : JustificationValues.Left }
                ),
                Run(text, isHeading ? Hei : Fang, TableSize)
            )
        );

    /// <summary>The part of the width between the margins.</summary>
    private static string Twips(int hundredths) => FormattableString.Invariant($"{8844 * hundredths / 100}");

    private static T Border<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = "000000",
        };

    private static Run Run(string text, string font, int size, bool isBold = false)
    {
        var properties = new RunProperties(
            new RunFonts
            {
                Ascii = font,
                HighAnsi = font,
                EastAsia = font,
            }
        );
        if (isBold)
        {
            properties.Append(new Bold());
        }

        properties.Append(new FontSize { Val = FormattableString.Invariant($"{size}") });
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }
}
