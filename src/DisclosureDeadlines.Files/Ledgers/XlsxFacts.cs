using System.Xml;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>What a workbook says and its reader does not tell: from which year its serial numbers count, and which cells have no value though they have content.</summary>
internal sealed class XlsxFacts
{
    private readonly Dictionary<string, HashSet<(int Row, int Column)>> cellsByPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> relationBySheet = [];
    private readonly Dictionary<string, string> partByRelation = [];

    public bool DatesFrom1904 { get; private set; }

    /// <summary>The sheets that are not hidden, in the order of the workbook.</summary>
    public List<string> VisibleSheets { get; } = [];

    public void Add(string part, HashSet<(int Row, int Column)> cells) => cellsByPart[part] = cells;

    public void ReadWorkbook(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                DatesFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } sheet && RelationId(xml) is { } id)
            {
                relationBySheet[sheet] = id;
                if (xml.GetAttribute("state") is null or "visible")
                {
                    VisibleSheets.Add(sheet);
                }
            }
        }
    }

    public void ReadRelations(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                partByRelation[id] = target;
            }
        }
    }

    /// <summary>The places, row and column from 0, of a sheet's cells with an error or a formula never calculated.</summary>
    public IReadOnlySet<(int Row, int Column)> CellsWithoutValueOn(string sheet) =>
        relationBySheet.TryGetValue(sheet, out string? id) && partByRelation.TryGetValue(id, out string? target)
            ? cellsByPart.FirstOrDefault(part => part.Key.EndsWith(target.TrimStart('/'), StringComparison.OrdinalIgnoreCase)).Value ?? []
            : new HashSet<(int Row, int Column)>();

    private static string? RelationId(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
