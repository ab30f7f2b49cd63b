using System.Xml;
using DisclosureDeadlines.Files.Workbooks;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>Where rows and cells are. A place that is not written is the next one.</summary>
internal static class SheetPlaces
{
    public static int Row(XmlReader row, int before) => XlsxReference.ReadRow(row.GetAttribute("r")) ?? before + 1;

    public static int Column(XmlReader cell, int before) =>
        XlsxReference.Read(cell.GetAttribute("r")) is { } place ? place.Column : before + 1;
}
