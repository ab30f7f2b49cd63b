using System.IO.Compression;
using System.Text;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>A workbook put together by hand, so that it can be wrong in every way.</summary>
internal sealed class RawXlsx
{
    private readonly List<(string Name, string State, string Xml)> sheets = [];

    /// <summary>Whether the workbook says that its days count from 1904.</summary>
    public bool DatesFrom1904 { get; init; }

    /// <summary>Adds a sheet of rows, each a list of cells as XML; see <see cref="Cell"/>.</summary>
    public RawXlsx Add(string name, string rows, string state = "visible", string after = "")
    {
        sheets.Add((name, state, $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData>{after}</worksheet>"));
        return this;
    }

    /// <summary>A row of texts, a blank for an empty one; what begins with &lt; is taken as it is.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) => Cell($"{(char)('A' + i)}{number}", cell)))}</row>";

    public static string Cell(string place, string content) => content switch
    {
        "" => "",
        _ when content[0] == '<' => $"<c r=\"{place}\">{content}</c>",
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{content.Replace("&", "&amp;", StringComparison.Ordinal)}</t></is></c>",
    };

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Write(zip, "_rels/.rels", Relations(("r1", "officeDocument", "xl/workbook.xml")));
            string list = string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i}\"/>"));
            Write(zip, "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + $"<workbookPr date1904=\"{(DatesFrom1904 ? 1 : 0)}\"/><sheets>{list}</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", Relations([
                .. sheets.Select((_, i) => ($"s{i}", "worksheet", $"worksheets/sheet{i}.xml")), ("styles", "styles", "styles.xml")]));
            Write(zip, "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            foreach (var (sheet, i) in sheets.Select((sheet, i) => (sheet, i)))
            {
                Write(zip, $"xl/worksheets/sheet{i}.xml", sheet.Xml);
            }
        }

        return file.ToArray();
    }

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Type}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
