using System.Globalization;
using System.Text;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Packages;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>A workbook as one XML document, as Excel 2003 and many office systems write it.</summary>
internal sealed class XmlWorkbook
{
    public const string Vocabulary = "urn:schemas-microsoft-com:office:spreadsheet";

    private readonly SheetBudget budget;
    private readonly PartXml xml;
    private readonly StringBuilder text = new();

    private XmlWorkbook(PartXml xml, string file)
    {
        this.xml = xml;
        budget = new SheetBudget(file);
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static IReadOnlyList<Sheet> Read(Stream stream, string file)
    {
        var bounds = new PackageBounds();
        if (stream.Length > bounds.UnpackedBytes)
        {
            throw new InvalidDataException();
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var xml = new PartXml(new PieceStream(stream, stream.Length, bounds.MarkupBytes), Vocabulary, bounds.Depth);
        xml.MoveToRoot();
        if (xml.Name != "Workbook")
        {
            throw new InvalidDataException();
        }

        var workbook = new XmlWorkbook(xml, file);
        var sheets = new List<Sheet>();
        for (int whole = xml.Enter(); xml.NextChild(whole); )
        {
            if (xml.Name == "Worksheet")
            {
                sheets.Add(workbook.ReadSheet());
            }
        }

        return sheets;
    }

    private HeldSheet ReadSheet()
    {
        budget.TakeTable();
        var sheet = new HeldSheet(budget, Attribute("Name"));
        for (int parts = xml.Enter(); xml.NextChild(parts); )
        {
            if (xml.Name == "Table")
            {
                ReadTable(sheet);
            }
            else if (xml.LocalName == "WorksheetOptions")
            {
                for (int options = xml.Enter(); xml.NextChild(options); )
                {
                    sheet.Hidden |= xml.LocalName == "Visible";
                }
            }
        }

        return sheet;
    }

    private void ReadTable(HeldSheet sheet)
    {
        int row = 0;
        int column = 0;
        for (int parts = xml.Enter(); xml.NextChild(parts); )
        {
            bool isHidden = Attribute("Hidden") == "1";
            int more = Number("Span") ?? 0;
            if (xml.Name == "Column")
            {
                column = Number("Index") ?? column + 1;
                if (isHidden)
                {
                    sheet.HideColumns(column - 1, more + 1);
                }

                column += more;
            }
            else if (xml.Name == "Row")
            {
                int next = Number("Index") ?? row + 1;
                row = next > row ? next : throw new InvalidDataException();
                sheet.BeginRow(row, isHidden);
                ReadCells(sheet);
                sheet.EndRow();
                row += more;
            }
        }
    }

    private void ReadCells(HeldSheet sheet)
    {
        for (int cells = xml.Enter(); xml.NextChild(cells); )
        {
            if (xml.Name != "Cell")
            {
                continue;
            }

            if (Number("Index") is { } column)
            {
                sheet.GoTo(column > sheet.Column ? column - 1 : throw new InvalidDataException());
            }

            int columns = (Number("MergeAcross") ?? 0) + 1;
            int rows = (Number("MergeDown") ?? 0) + 1;
            sheet.Put(ReadCell(hasFormula: Attribute("Formula") is not null), columns, rows);
        }
    }

    private LedgerCell ReadCell(bool hasFormula)
    {
        var cell = hasFormula ? LedgerCell.Unreadable(CellText.NoValue) : LedgerCell.Empty;
        for (int parts = xml.Enter(); xml.NextChild(parts); )
        {
            if (xml.Name != "Data")
            {
                continue;
            }

            string? type = Attribute("Type");
            text.Clear();
            xml.ReadMixed(text, SheetBudget.CellCharacters, static _ => MixedPart.Text);
            budget.CheckText(text.Length);
            string value = text.ToString();
            cell = type switch
            {
                "Error" => LedgerCell.Unreadable(CellText.NoValue),
                "Number" => CellText.Number(value),
                "DateTime" => CellText.Day(value),
                _ => LedgerCell.Of(value),
            };
        }

        return cell;
    }

    /// <summary>An attribute with the prefix that the standard asks for, or without, as some systems write it.</summary>
    private string? Attribute(string name) => xml.Attribute(name, Vocabulary) ?? xml.Attribute(name);

    private int? Number(string attribute) =>
        int.TryParse(Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number is >= 0 and <= SheetBudget.Rows
            ? number
            : null;
}
