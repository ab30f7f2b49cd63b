using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using SheetColumn = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace DisclosureDeadlines.Cli.Output.Xlsx;

/// <summary>Writes a sheet row by row, so that a long one is never held in memory.</summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>The day that a workbook counts from. That it takes 1900 for a leap year matters to no day after it.</summary>
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private readonly OpenXmlWriter xml;

    /// <param name="part">Where the sheet goes.</param>
    /// <param name="widths">The widths of the columns, in characters.</param>
    public SheetWriter(WorksheetPart part, params double[] widths)
    {
        xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        // The first row, with the names of the columns, stays in sight.
        xml.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        xml.WriteElement(new Columns(widths.Select((width, i) => new SheetColumn { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
    }

    /// <summary>A cell with a value: a text, a number, a truth or a day. A cell of nothing is left out only at the end of a row.</summary>
    public static Cell Value(object? value) => value switch
    {
        null => new Cell(),
        LocalDate date => Date(Number(Period.DaysBetween(DayZero, date))),
        bool truth => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(truth ? "1" : "0") },
        int number => Number(number),
        _ => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text((string)value)) },
    };

    /// <summary>A cell with a formula; it has no value until a program works it out.</summary>
    public static Cell Formula(string formula) => new() { CellFormula = new CellFormula(formula) };

    /// <summary>A cell that shows a day.</summary>
    public static Cell Date(Cell cell)
    {
        cell.StyleIndex = WorkbookStyles.Date;
        return cell;
    }

    public void Row(params Cell[] cells) => xml.WriteElement(new Row(cells));

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Dispose();
    }

    private static Cell Number(int number) => new() { CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };
}
