using System.Globalization;
using System.Xml;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Goes through a sheet for the cells that have an error or a formula never calculated instead of a value, and for rows and columns that no sheet can have.</summary>
internal static class CellsWithoutValue
{
    /// <summary>Cells that are remembered. A sheet with more was never calculated at all.</summary>
    private const int Most = 1_000_000;

    /// <returns>The places of those cells, row and column from 0.</returns>
    public static HashSet<(int Row, int Column)> Read(XmlReader sheet, string name)
    {
        var found = new HashSet<(int Row, int Column)>();
        int row = -1;
        int column = -1;
        bool isWithout = false;
        bool isError = false;
        while (sheet.Read())
        {
            if (sheet.NodeType == XmlNodeType.Element)
            {
                switch (sheet.LocalName)
                {
                    case "row":
                        row = Number(sheet.GetAttribute("r")) - 1 ?? row + 1;
                        column = -1;
                        Check(row, XlsxGuard.MaxRows, name);
                        break;
                    case "c":
                        Remember(found, isWithout, row, column, name);
                        column = Column(sheet.GetAttribute("r")) ?? column + 1;
                        isWithout = isError = sheet.GetAttribute("t") == "e";
                        Check(column, XlsxGuard.MaxColumns, name);
                        break;
                    case "f":
                        isWithout = true;
                        break;
                    case "v" or "is" when !isError && !sheet.IsEmptyElement:
                        isWithout = false;
                        break;
                }
            }
            else if (sheet.NodeType == XmlNodeType.EndElement && sheet.LocalName is "c" or "row")
            {
                Remember(found, isWithout, row, column, name);
                isWithout = false;
            }
        }

        return found;
    }

    private static void Remember(HashSet<(int Row, int Column)> found, bool isWithout, int row, int column, string name)
    {
        if (isWithout && found.Add((row, column)) && found.Count > Most)
        {
            throw new OfficeFileException(
                $"{name} 里的公式都没有算过；请在表格软件里打开并保存一次。",
                $"The formulas in {name} have never been calculated; open it in a spreadsheet program and save it once.");
        }
    }

    private static void Check(int index, int most, string name)
    {
        if (index >= most || index < -1)
        {
            throw new OfficeFileException(
                $"{name} 里有一张工作表超过了{XlsxGuard.MaxRows}行、{XlsxGuard.MaxColumns}列，没有读。",
                $"A sheet in {name} has more than {XlsxGuard.MaxRows} rows or {XlsxGuard.MaxColumns} columns; it was not read.");
        }
    }

    private static int? Number(string? text) =>
        text is null ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;

    /// <summary>The column of a cell's name, such as AB12, from 0.</summary>
    private static int? Column(string? name)
    {
        int column = 0;
        foreach (char c in name ?? "")
        {
            if (!char.IsAsciiLetter(c) || column > XlsxGuard.MaxColumns)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
