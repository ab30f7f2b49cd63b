using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>Goes through what stands round the rows of a sheet: merged cells, columns, the texts of its pages.</summary>
internal static class XlsxSheetFrame
{
    /// <summary>What is merged is carried down or taken for a heading, so it must be on the sheet, and named as programs name it.</summary>
    /// <param name="xml">At the element of all of them.</param>
    /// <param name="budget">What all sheets together may have.</param>
    /// <param name="fault">The fault of the sheet, in Chinese and in English.</param>
    public static void ReadMergedCells(PartXml xml, XlsxBudget budget, Func<string, string, OfficeFileException> fault)
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name != "mergeCell")
            {
                continue;
            }

            budget.AddSmallThing();
            string range = xml.Attribute("ref") ?? "";
            int colon = range.IndexOf(':', StringComparison.Ordinal);
            var from = XlsxReference.Read(colon < 0 ? range : range.AsSpan(0, colon));
            var to = XlsxReference.Read(range.AsSpan(colon + 1));
            if (
                from is not { IsOnSheet: true } first
                || to is not { IsOnSheet: true } last
                || first.Row > last.Row
                || first.Column > last.Column
            )
            {
                throw fault($"有合并的单元格“{XlsxFault.Shown(range)}”", $"has the merged cells \"{XlsxFault.Shown(range)}\"");
            }
        }
    }

    /// <summary>Of columns there are only so many.</summary>
    public static void ReadColumns(PartXml xml, XlsxBudget budget)
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            budget.AddSmallThing();
        }
    }

    /// <summary>The texts above and below each page are only so long.</summary>
    public static void ReadPageTexts(PartXml xml)
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.ReadText([]) > XlsxBounds.PageTextCharacters)
            {
                throw new InvalidDataException();
            }
        }
    }
}
