using System.Xml;
using DisclosureDeadlines.Files.Workbooks;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>What has to be known of a sheet before columns are added to it, found by going through it once.</summary>
internal sealed class SheetFindings
{
    /// <summary>The first column, from 0, after all that has content; the added ones go there.</summary>
    public int FirstFree { get; private set; }

    public int LastRow { get; private set; } = 1;

    /// <summary>The style of the last heading, which the added ones take.</summary>
    public string? HeadingStyle { get; private set; }

    /// <summary>Whether it has a table of Excel's own, which brings its filter with it.</summary>
    public bool HasTables { get; private set; }

    /// <summary>The names of its top elements.</summary>
    public HashSet<string> Parts { get; } = [];

    /// <param name="sheet">The sheet.</param>
    /// <param name="table">The table on it.</param>
    /// <exception cref="XmlException">It is damaged.</exception>
    public static SheetFindings Of(XmlReader sheet, OwnTable table)
    {
        var found = new SheetFindings { FirstFree = table.Width };
        int row = 0;
        int column = -1;
        string? style = null;
        while (sheet.Read())
        {
            if (sheet.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (sheet.Depth == 1)
            {
                found.Parts.Add(sheet.LocalName);
                found.HasTables |= sheet.LocalName == "tableParts";
            }

            switch (sheet.LocalName)
            {
                case "row" when sheet.Depth == 2:
                    row = SheetPlaces.Row(sheet, row);
                    column = -1;
                    found.LastRow = Math.Max(found.LastRow, row);
                    break;
                case "c" when sheet.Depth == 3:
                    column = SheetPlaces.Column(sheet, column);
                    style = sheet.GetAttribute("s");
                    found.HeadingStyle = table.IsHeading(row) && column < table.Width ? style ?? found.HeadingStyle : found.HeadingStyle;
                    break;
                case "v" or "is" or "f" when sheet.Depth == 4:
                    found.FirstFree = Math.Max(found.FirstFree, column + 1);
                    break;
                default:
                    break;
            }
        }

        return found;
    }
}
