using System.Globalization;
using System.Text;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Packages;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>The tables of an OpenDocument file, a spreadsheet or a text.</summary>
internal sealed class OdsWorkbook
{
    public const string Content = "content.xml";

    private const string TableNames = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string OfficeNames = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string StyleNames = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string ExtraNames = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private readonly SheetBudget budget;
    private readonly PartXml xml;
    private readonly HashSet<string> hiddenStyles = [];
    private readonly List<Sheet> sheets = [];
    private readonly StringBuilder text = new();

    private OdsWorkbook(PartXml xml, string file)
    {
        this.xml = xml;
        budget = new SheetBudget(file);
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static IReadOnlyList<Sheet> Read(Package package, string file)
    {
        using var xml = package.Read(Content, TableNames) ?? throw new InvalidDataException();
        return Read(xml, file);
    }

    /// <summary>Reads a document that is one XML file and no package (.fods).</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static IReadOnlyList<Sheet> ReadFlat(Stream stream, string file)
    {
        var bounds = new PackageBounds();
        using var xml = new PartXml(new PieceStream(stream, stream.Length, bounds.MarkupBytes), TableNames, bounds.Depth);
        return Read(xml, file);
    }

    private static List<Sheet> Read(PartXml xml, string file)
    {
        var workbook = new OdsWorkbook(xml, file);
        xml.MoveToRoot();
        for (int whole = xml.Enter(); xml.NextChild(whole); )
        {
            if (xml.LocalName == "automatic-styles")
            {
                workbook.ReadStyles();
            }
            else if (xml.LocalName == "body")
            {
                workbook.FindTables();
            }
        }

        return workbook.sheets;
    }

    private void ReadStyles()
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Attribute("family", StyleNames) != "table" || xml.Attribute("name", StyleNames) is not { } name)
            {
                continue;
            }

            for (int style = xml.Enter(); xml.NextChild(style); )
            {
                if (xml.Attribute("display", TableNames) == "false")
                {
                    hiddenStyles.Add(name);
                }
            }
        }
    }

    private void FindTables()
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name == "table")
            {
                ReadTable();
            }
            else
            {
                FindTables();
            }
        }
    }

    private void ReadTable()
    {
        budget.TakeTable();
        var sheet = new HeldSheet(budget, xml.Attribute("name", TableNames))
        {
            Hidden = hiddenStyles.Contains(xml.Attribute("style-name", TableNames) ?? ""),
        };
        sheets.Add(sheet);
        int row = 1;
        int column = 0;
        ReadParts(sheet, ref row, ref column);
    }

    private void ReadParts(HeldSheet sheet, ref int row, ref int column)
    {
        for (int parts = xml.Enter(); xml.NextChild(parts); )
        {
            bool isHidden = xml.Attribute("visibility", TableNames) is "collapse" or "filter";
            switch (xml.Name)
            {
                case "table-row":
                    int times = Times("number-rows-repeated");
                    sheet.BeginRow(row, isHidden);
                    ReadCells(sheet);
                    sheet.EndRow(times);
                    row = (int)Math.Min((long)row + times, int.MaxValue / 2);
                    break;
                case "table-column":
                    int count = Times("number-columns-repeated");
                    if (isHidden)
                    {
                        sheet.HideColumns(column, count);
                    }

                    column = (int)Math.Min((long)column + count, int.MaxValue / 2);
                    break;
                case "table-header-rows"
                or "table-rows"
                or "table-row-group"
                or "table-columns"
                or "table-column-group"
                or "table-header-columns":
                    ReadParts(sheet, ref row, ref column);
                    break;
            }
        }
    }

    private void ReadCells(HeldSheet sheet)
    {
        for (int cells = xml.Enter(); xml.NextChild(cells); )
        {
            if (xml.Name is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            int times = Times("number-columns-repeated");
            int columns = Times("number-columns-spanned");
            int rows = Times("number-rows-spanned");
            bool isCovered = xml.Name == "covered-table-cell";
            var cell = ReadCell();
            if (cell.IsEmpty || isCovered)
            {
                sheet.Skip(times);
                continue;
            }

            // The cells that a merged one takes follow it, covered.
            for (int i = 0; i < times; i++)
            {
                int column = sheet.Column;
                sheet.Put(cell, columns, rows);
                sheet.GoTo(column + 1);
            }
        }
    }

    private LedgerCell ReadCell()
    {
        string? type = xml.Attribute("value-type", OfficeNames);
        string? value = xml.Attribute("value", OfficeNames);
        string? day = xml.Attribute("date-value", OfficeNames);
        string? written = xml.Attribute("string-value", OfficeNames);
        bool isError = xml.Attribute("value-type", ExtraNames) == "error";
        bool hasFormula = xml.Attribute("formula", TableNames) is not null;
        text.Clear();
        xml.ReadMixed(text, SheetBudget.CellCharacters, PartOf);
        budget.CheckText(text.Length);
        return isError || (hasFormula && type is null) ? LedgerCell.Unreadable(CellText.NoValue)
            : type is "float" or "percentage" or "currency" && value is not null ? CellText.Number(value)
            : type == "date" && day is not null ? CellText.Day(day)
            : LedgerCell.Of(written ?? text.ToString());
    }

    private static MixedPart PartOf(string name) =>
        name switch
        {
            "p" or "line-break" => MixedPart.LineBreak,
            "s" or "tab" => MixedPart.Blank,
            "annotation" or "note" or "table" => MixedPart.PassedOver,
            _ => MixedPart.Text,
        };

    private int Times(string attribute) =>
        int.TryParse(xml.Attribute(attribute, TableNames), NumberStyles.None, CultureInfo.InvariantCulture, out int times) && times > 0
            ? times
            : 1;
}
