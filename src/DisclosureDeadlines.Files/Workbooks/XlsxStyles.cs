using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// The formats of a workbook. The reader of workbooks compares each format of numbers with all before it, so there may only be so many.
/// </summary>
internal static class XlsxStyles
{
    private static readonly BilingualText TooMany = new("单元格格式太多", "too many formats of cells");

    public static void Check(Package package, string file)
    {
        using var xml = package.Read(XlsxNames.Styles, XlsxNames.Main);
        xml?.MoveToRoot();
        if (xml?.Name != "styleSheet")
        {
            return;
        }

        int numbers = 0;
        int cells = 0;
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name is not ("numFmts" or "cellXfs"))
            {
                continue;
            }

            for (int list = xml.Enter(); xml.NextChild(list); )
            {
                numbers += xml.Name == "numFmt" ? 1 : 0;
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
    }
}
