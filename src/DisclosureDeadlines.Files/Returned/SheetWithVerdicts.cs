using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>
/// Writes a sheet of the office's workbook as it is, node by node, with the columns of the verdicts after its own. All else that the sheet
/// has (formulas, merged cells, conditional formats, pictures, what later versions of Excel have added) goes through untouched.
/// </summary>
internal sealed partial class SheetWithVerdicts(
    XmlReader source,
    XmlWriter target,
    OwnTable table,
    SheetFindings found,
    OwnStyles styles,
    LocalDate dayZero
) : XmlCopy(source, target)
{
    /// <summary>The parts of a sheet in the order that they must have (ECMA-376, CT_Worksheet).</summary>
    private static readonly string[] Order =
    [
        "sheetPr",
        "dimension",
        "sheetViews",
        "sheetFormatPr",
        "cols",
        "sheetData",
        "sheetCalcPr",
        "sheetProtection",
        "protectedRanges",
        "scenarios",
        "autoFilter",
        "sortState",
        "dataConsolidate",
        "customSheetViews",
        "mergeCells",
        "phoneticPr",
        "conditionalFormatting",
        "dataValidations",
        "hyperlinks",
        "printOptions",
        "pageMargins",
        "pageSetup",
        "headerFooter",
    ];

    private bool hasAddedColumns;
    private readonly List<string> missing =
    [
        .. new[] { "sheetPr", "cols", "autoFilter", "pageSetup" }.Where(part =>
            !found.Parts.Contains(part) && (part != "autoFilter" || !found.HasTables)
        ),
    ];
    private int row;

    private int LastAdded => found.FirstFree + Verdict.Headings.Length - 1;

    /// <exception cref="XmlException">It is damaged.</exception>
    public void Write()
    {
        int depthOfSheet = -1;
        Source.Read();
        while (!Source.EOF)
        {
            if (Source.NodeType == XmlNodeType.Element && Source.Depth == 1)
            {
                WriteMissingBefore(Source.LocalName);
                WritePart();
                continue;
            }

            if (Source.NodeType == XmlNodeType.Element && Source.Depth == 0)
            {
                depthOfSheet = 0;
                Begin();
                Start();
            }
            else if (Source.NodeType == XmlNodeType.EndElement && Source.Depth == depthOfSheet)
            {
                WriteMissingBefore(null);
                Target.WriteEndElement();
            }
            else
            {
                Node();
            }

            Source.Read();
        }
    }

    private void WritePart()
    {
        switch (Source.LocalName)
        {
            case "sheetPr":
                SheetPr();
                break;
            case "dimension":
                Element("dimension", ("ref", $"A1:{SpreadsheetCell.Name(LastAdded, found.LastRow)}"));
                Source.Skip();
                break;
            case "cols":
                Inside(WriteColumn, WriteAddedColumns);
                break;
            case "sheetData":
                Inside(WriteRow, null);
                break;
            case "autoFilter":
                Inside(() => Target.WriteNode(Source, defattr: false), null, ("ref", Widened(Source.GetAttribute("ref"))));
                break;
            case "pageSetup":
                Inside(() => Target.WriteNode(Source, defattr: false), null, ("fitToWidth", "1"), ("fitToHeight", "0"), ("scale", null));
                break;
            default:
                Target.WriteNode(Source, defattr: false);
                break;
        }
    }

    private void WriteMissingBefore(string? name)
    {
        int place =
            name is null ? Order.Length
            : Array.IndexOf(Order, name) is >= 0 and var known ? known
            : Order.Length;
        foreach (string part in missing.Where(part => Array.IndexOf(Order, part) < place).ToArray())
        {
            missing.Remove(part);
            switch (part)
            {
                case "sheetPr":
                    Target.WriteStartElement(Prefix, "sheetPr", Space);
                    Element("pageSetUpPr", ("fitToPage", "1"));
                    Target.WriteEndElement();
                    break;
                case "cols":
                    Target.WriteStartElement(Prefix, "cols", Space);
                    WriteAddedColumns();
                    Target.WriteEndElement();
                    break;
                case "autoFilter":
                    Element(
                        "autoFilter",
                        ("ref", $"A{table.HeaderRow}:{SpreadsheetCell.Name(LastAdded, Math.Max(found.LastRow, table.HeaderRow))}")
                    );
                    break;
                default:
                    Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
                    break;
            }
        }
    }

    private void SheetPr()
    {
        bool isFit = false;
        Inside(
            () =>
            {
                if (Source.LocalName == "pageSetUpPr")
                {
                    isFit = true;
                    Inside(() => Target.WriteNode(Source, defattr: false), null, ("fitToPage", "1"));
                }
                else
                {
                    Target.WriteNode(Source, defattr: false);
                }
            },
            () =>
            {
                if (!isFit)
                {
                    Element("pageSetUpPr", ("fitToPage", "1"));
                }
            }
        );
    }

    /// <summary>A column, or several, as far as the added ones do not take their place.</summary>
    private void WriteColumn()
    {
        int first = Number("min");
        int last = Number("max");
        int addedFirst = found.FirstFree + 1;
        int addedLast = LastAdded + 1;
        if (first < addedFirst)
        {
            Start(("min", Text(first)), ("max", Text(Math.Min(last, addedFirst - 1))));
            Target.WriteEndElement();
        }

        if (last >= addedFirst)
        {
            WriteAddedColumns();
        }

        if (last > addedLast)
        {
            Start(("min", Text(Math.Max(first, addedLast + 1))), ("max", Text(last)));
            Target.WriteEndElement();
        }

        Source.Skip();
    }

    private void WriteAddedColumns()
    {
        if (hasAddedColumns)
        {
            return;
        }

        hasAddedColumns = true;
        foreach (var (width, i) in Verdict.Widths.Select((width, i) => (width, i)))
        {
            string place = Text(found.FirstFree + i + 1);
            Element("col", ("min", place), ("max", place), ("width", width.ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }
    }

    private void WriteRow()
    {
        row = SheetPlaces.Row(Source, row);
        int column = -1;
        bool isAdded = false;
        Inside(
            () =>
            {
                if (Source.LocalName != "c")
                {
                    AddOnce();
                    Target.WriteNode(Source, defattr: false);
                    return;
                }

                column = SheetPlaces.Column(Source, column);
                if (column >= found.FirstFree)
                {
                    AddOnce();
                }

                // Only a look without content can be where the added columns go, and they have their own.
                if (column >= found.FirstFree && column <= LastAdded && HasVerdict)
                {
                    Source.Skip();
                }
                else
                {
                    Target.WriteNode(Source, defattr: false);
                }
            },
            AddOnce,
            ("spans", null)
        );

        void AddOnce()
        {
            if (!isAdded)
            {
                isAdded = true;
                AddCells();
            }
        }
    }

    /// <summary>A range that ends where the added columns begin, or before, with them.</summary>
    private string? Widened(string? range) =>
        range is null ? null : LastColumn().Replace(range, match => SpreadsheetCell.Letters(LastAdded) + match.Groups["row"].Value);

    private int Number(string attribute) =>
        int.TryParse(Source.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<=:\\$?)[A-Z]+(?<row>\\$?[0-9]+)$")]
    private static partial Regex LastColumn();
}
