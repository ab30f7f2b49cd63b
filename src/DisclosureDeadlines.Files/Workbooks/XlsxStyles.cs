using System.Globalization;
using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// The formats of a workbook. The reader of workbooks compares each format of numbers with all before it, so there may only be so many.
/// </summary>
internal static class XlsxStyles
{
    private static readonly BilingualText TooMany = new("单元格格式太多", "too many formats of cells");

    /// <returns>The formats of cells, by their places from 0, whose text is struck through.</returns>
    public static IReadOnlySet<int> Check(Package package, string file)
    {
        var struck = new HashSet<int>();
        var struckFonts = new HashSet<string>();
        using var xml = package.Read(XlsxNames.Styles, XlsxNames.Main);
        xml?.MoveToRoot();
        if (xml?.Name != "styleSheet")
        {
            return struck;
        }

        int numbers = 0;
        int cells = 0;
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name == "fonts")
            {
                ReadFonts(xml, file, struckFonts);
                continue;
            }

            if (xml.Name is not ("numFmts" or "cellXfs"))
            {
                continue;
            }

            for (int list = xml.Enter(); xml.NextChild(list); )
            {
                numbers += xml.Name == "numFmt" ? 1 : 0;
                if (xml.Name == "xf" && xml.Attribute("fontId") is { } font && struckFonts.Contains(font))
                {
                    struck.Add(cells);
                }

                cells += xml.Name == "xf" ? 1 : 0;
                if (
                    numbers > XlsxBounds.NumberFormats
                    || cells > XlsxBounds.CellFormats
                    || xml.Attribute("formatCode")?.Length > XlsxBounds.NameCharacters
                )
                {
                    throw XlsxFault.TooMuch(file, TooMany);
                }
            }
        }

        return struck;
    }

    private static void ReadFonts(PartXml xml, string file, HashSet<string> struck)
    {
        int fonts = 0;
        for (int list = xml.Enter(); xml.NextChild(list); fonts++)
        {
            if (fonts > XlsxBounds.CellFormats)
            {
                throw XlsxFault.TooMuch(file, TooMany);
            }

            for (int parts = xml.Enter(); xml.NextChild(parts); )
            {
                if (xml.Name == "strike" && xml.Attribute("val") is not ("0" or "false"))
                {
                    struck.Add(fonts.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
