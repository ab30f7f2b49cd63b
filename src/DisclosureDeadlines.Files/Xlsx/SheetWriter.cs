using System.Globalization;
using System.IO.Packaging;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DisclosureDeadlines.Foundation;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>Writes a sheet row by row, so that a long one is never held in memory.</summary>
internal sealed partial class SheetWriter : IDisposable
{
    /// <summary>The day that a workbook counts from. That it takes 1900 for a leap year matters to no day after it.</summary>
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>Rows that a sheet can have.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>Characters that a cell holds.</summary>
    private const int MaxCellCharacters = 32_767;

    /// <summary>The number of the paper size.</summary>
    private const uint A4 = 9;

    private readonly OpenXmlWriter xml;
    private readonly Stream? stream;
    private readonly int columns;
    private readonly int headings;
    private int rows;
    private bool isClosed;
    private bool isWriting;

    /// <param name="part">Where the sheet goes.</param>
    /// <param name="widths">The widths of the columns, in characters.</param>
    public SheetWriter(WorksheetPart part, params double[] widths)
        : this(OpenXmlWriter.Create(part), widths) { }

    /// <param name="part">Where the sheet goes. Only its stream is written.</param>
    /// <param name="widths">The widths of the columns, in characters.</param>
    public SheetWriter(PackagePart part, params double[] widths)
        : this(part.GetStream(), widths) { }

    private SheetWriter(Stream stream, double[] widths, int headings = 1)
        : this(OpenXmlWriter.Create(stream), widths, headings) => this.stream = stream;

    /// <param name="part">Where the sheet goes. Only its stream is written.</param>
    /// <param name="widths">The widths of the columns, in characters.</param>
    /// <param name="headings">The row of headings. It and those above it stay in sight.</param>
    public SheetWriter(PackagePart part, double[] widths, int headings)
        : this(part.GetStream(), widths, headings) { }

    /// <param name="xml">Where to write; closed with the sheet.</param>
    /// <param name="widths">The widths of the columns, in characters.</param>
    /// <param name="headings">The row of headings. It and those above it stay in sight.</param>
    public SheetWriter(OpenXmlWriter xml, double[] widths, int headings = 1)
    {
        this.xml = xml;
        this.headings = headings;
        columns = widths.Length;
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = headings,
                        TopLeftCell = SpreadsheetCell.Name(0, headings + 1),
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            )
        );
        xml.WriteElement(
            new Columns(
                widths.Select(
                    (width, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = width,
                            CustomWidth = true,
                        }
                )
            )
        );
        xml.WriteStartElement(new SheetData());
    }

    /// <summary>A cell with a value: a text, a number, a truth or a day. A cell of nothing is left out only at the end of a row.</summary>
    public static Cell Value(object? value) =>
        value switch
        {
            null or "" => new Cell(),
            LocalDate date => Date(Number(Period.DaysBetween(DayZero, date))),
            bool truth => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(truth ? "1" : "0") },
            int number => Number(number),
            double number => new Cell { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) },
            _ => new Cell
            {
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(Writable((string)value)) { Space = SpaceProcessingModeValues.Preserve }),
            },
        };

    /// <summary>A cell with a formula; it has no value until a program works it out.</summary>
    public static Cell Formula(string formula) => new() { CellFormula = new CellFormula(formula) };

    /// <summary>A cell that shows a day.</summary>
    public static Cell Date(Cell cell)
    {
        cell.StyleIndex = WorkbookStyles.Date;
        return cell;
    }

    /// <summary>A cell that stands out.</summary>
    public static Cell Styled(Cell cell, uint style)
    {
        cell.StyleIndex = style;
        return cell;
    }

    /// <summary>Whether the sheet has room for another row.</summary>
    public bool HasRoom => rows < MaxRows;

    /// <summary>Rows that were written.</summary>
    public int Rows => rows;

    /// <summary>Whether the rows can be filtered by their columns.</summary>
    public bool HasFilter { get; init; }

    public void Row(params Cell[] cells)
    {
        isWriting = true;
        xml.WriteElement(new Row(cells));
        isWriting = false;
        rows++;
    }

    public void Dispose()
    {
        // A sheet that could not be written, as on a full disk, is dropped as it is: what is half written cannot be closed.
        if (isClosed || isWriting)
        {
            return;
        }

        isClosed = true;
        isWriting = true;
        xml.WriteEndElement();
        if (HasFilter)
        {
            xml.WriteElement(
                new AutoFilter
                {
                    Reference = string.Create(
                        CultureInfo.InvariantCulture,
                        $"A{headings}:{SpreadsheetCell.Name(columns - 1, Math.Max(rows, headings))}"
                    ),
                }
            );
        }

        xml.WriteElement(
            new PageSetup
            {
                PaperSize = A4,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        xml.WriteEndElement();
        xml.Dispose();
        stream?.Dispose();
    }

    /// <summary>
    /// A text as far as a cell holds it. A character that XML does not know, or would change, is written by its number (_x001B_, as
    /// ECMA-376 has it in ST_Xstring), and so is the sign that would make such a number out of the text's own.
    /// </summary>
    private static string Writable(string text)
    {
        var writable = new StringBuilder(Math.Min(text.Length, MaxCellCharacters));
        int length = 0;
        foreach (var rune in EscapedNumber().Replace(text, "_x005F$0").EnumerateRunes())
        {
            length += rune.Utf16SequenceLength;
            if (length > MaxCellCharacters)
            {
                break;
            }

            bool isKept = !rune.IsBmp || (rune.Value != '\r' && XmlConvert.IsXmlChar((char)rune.Value));
            _ = isKept ? writable.Append(rune) : writable.Append(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_");
        }

        return writable.ToString();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapedNumber();

    private static Cell Number(int number) => new() { CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };
}
