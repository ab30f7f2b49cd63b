using System.IO.Compression;
using System.Text;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>Packages put together by hand, part by part.</summary>
internal static class RawPackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Ids = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="sheet">What is in the sheet.</param>
    /// <param name="styles">What is in its styles.</param>
    /// <param name="shared">The texts that its cells share.</param>
    /// <param name="properties">What stands before the sheets of the workbook.</param>
    public static byte[] Workbook(string sheet, string styles = "", string shared = "", string properties = "") =>
        Zip(
            ("xl/workbook.xml", Book(properties, """<sheet name="台账" sheetId="1" r:id="rId1"/>""")),
            ("xl/_rels/workbook.xml.rels", Rels(Rel("rId1", "worksheet", "worksheets/sheet1.xml"))),
            ("xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>"""),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>"""),
            ("xl/worksheets/sheet1.xml", Sheet(sheet))
        );

    public static string Book(string properties, string sheets) =>
        $"""<workbook xmlns="{Main}" xmlns:r="{Ids}">{properties}<sheets>{sheets}</sheets></workbook>""";

    public static string Sheet(string sheet) => $"""<worksheet xmlns="{Main}" xmlns:r="{Ids}">{sheet}</worksheet>""";

    public static string Rels(string relations) => $"""<Relationships xmlns="{Relations}">{relations}</Relationships>""";

    public static string Rel(string id, string kind, string target, string more = "") =>
        $"""<Relationship Id="{id}" Type="{Ids}/{kind}" Target="{target}"{more}/>""";
}
