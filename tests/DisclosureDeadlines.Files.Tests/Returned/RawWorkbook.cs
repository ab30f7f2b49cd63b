using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace DisclosureDeadlines.Files.Tests.Returned;

/// <summary>Workbooks written by hand, so that what is in them is known to the letter.</summary>
internal static class RawWorkbook
{
    public const string OneRow = """
        <sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c><c r="B1" t="inlineStr"><is><t>公开时限</t></is></c><c r="C1" t="inlineStr"><is><t>成文日期</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>公告</t></is></c><c r="B2" t="inlineStr"><is><t>信息形成之日起20个工作日内</t></is></c><c r="C2" t="inlineStr"><is><t>2026-09-18</t></is></c></row>
        </sheetData>
        """;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Ids = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Book = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string MacroBook = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    /// <param name="sheet">What is in the sheet.</param>
    /// <param name="names">The named ranges.</param>
    /// <param name="properties">The properties of the workbook.</param>
    public static byte[] Of(string sheet, string names = "", string properties = "") => Zip(Book, sheet, names, properties, "", "", null);

    public static byte[] WithMacros() =>
        Zip(
            MacroBook,
            OneRow,
            "",
            "",
            """<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>""",
            """<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>""",
            "macros"
        );

    public static string Part(byte[] workbook, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The columns of a sheet: the first, the last, and how wide they are.</summary>
    public static IEnumerable<string> Columns(string sheet) =>
        XDocument
            .Parse(sheet)
            .Descendants(XName.Get("col", Main))
            .Select(column =>
                $"{(string?)column.Attribute("min")}-{(string?)column.Attribute("max")}:{(string?)column.Attribute("width")}"
            );

    private static byte[] Zip(string type, string sheet, string names, string properties, string types, string relations, string? macros)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "[Content_Types].xml",
                $"""<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{type}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>{types}</Types>"""
            );
            Write(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Ids}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            );
            Write(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Ids}">{properties}<sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets>{names}</workbook>"""
            );
            Write(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Ids}/worksheet" Target="worksheets/sheet1.xml"/>{relations}</Relationships>"""
            );
            Write(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}" xmlns:r="{Ids}">{sheet}</worksheet>""");
            if (macros is not null)
            {
                Write(zip, "xl/vbaProject.bin", macros);
            }
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string part, string content)
    {
        using var stream = zip.CreateEntry(part).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
