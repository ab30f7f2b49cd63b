using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>A ledger of many rows as a workbook whose texts stand in their cells.</summary>
internal static class LargeWorkbook
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <param name="csv">Lines of values without quotes.</param>
    public static byte[] Of(string csv)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Put(
                zip,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kinds}.sheet.main+xml\"/><Override PartName=\"/xl/sheet.xml\" ContentType=\"{Kinds}.worksheet+xml\"/></Types>"
            );
            Put(zip, "_rels/.rels", Relationship("officeDocument", "xl/workbook.xml"));
            Put(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            );
            Put(zip, "xl/_rels/workbook.xml.rels", Relationship("worksheet", "sheet.xml"));
            Put(zip, "xl/sheet.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{Rows(csv)}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static StringBuilder Rows(string csv)
    {
        var rows = new StringBuilder();
        int number = 0;
        foreach (string line in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            number++;
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
            string[] values = line.Split(',');
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i].Length > 0)
                {
                    rows.Append(
                        CultureInfo.InvariantCulture,
                        $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{values[i]}</t></is></c>"
                    );
                }
            }

            rows.Append("</row>");
        }

        return rows;
    }

    private static string Relationship(string kind, string target) =>
        $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/{kind}\" Target=\"{target}\"/></Relationships>";

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        part.Write(Declaration + text);
    }
}
