using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>A workbook put together by hand, so that it can be wrong in every way.</summary>
internal sealed class RawXlsx
{
    private readonly List<(string Name, string State, string Xml, string Target, string Part)> sheets = [];
    private readonly List<(string Name, string Text)> parts = [];

    /// <summary>How the workbook says whether its days count from 1904.</summary>
    public string DatesFrom1904 { get; init; } = "0";

    /// <summary>What stands in the list of sheets; what is in braces is written for each.</summary>
    public string SheetTag { get; init; } = "<sheet name=\"{name}\" sheetId=\"{id}\" state=\"{state}\" r:id=\"{relation}\"/>";

    /// <summary>Relations of the workbook beside those to its sheets and formats.</summary>
    public string MoreRelations { get; init; } = "";

    /// <summary>
    /// Adds a sheet of rows, each a list of cells as XML; see <see cref="Cell"/>. The target is where its relation points, the usual place
    /// if not given; the part is what holds the sheet, if it is not where the relation points.
    /// </summary>
    public RawXlsx Add(string name, string rows, string state = "visible", string after = "", string? target = null, string? part = null)
    {
        target ??= $"worksheets/sheet{sheets.Count}.xml";
        sheets.Add(
            (
                name,
                state,
                $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData>{after}</worksheet>",
                target,
                part ?? "xl/" + target
            )
        );
        return this;
    }

    /// <summary>Adds a part, or puts another in the place of one that each workbook has.</summary>
    public RawXlsx Put(string part, string text)
    {
        parts.Add((part, text));
        return this;
    }

    /// <summary>Puts the texts that cells share.</summary>
    public RawXlsx PutTexts(string texts, string part = "xl/sharedStrings.xml") =>
        Put(part, $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{texts}</sst>");

    /// <summary>A row of texts, a blank for an empty one; what begins with &lt; is taken as it is.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) => Cell($"{(char)('A' + i)}{number}", cell)))}</row>";

    public static string Cell(string place, string content) =>
        content switch
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
            foreach (var (name, text) in Parts().Where(part => parts.TrueForAll(put => put.Name != part.Name)).Concat(parts))
            {
                Write(zip, name, text);
            }
        }

        return file.ToArray();
    }

    private IEnumerable<(string Name, string Text)> Parts()
    {
        yield return (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
        );
        yield return ("_rels/.rels", Relations(Relation("r1", "officeDocument", "xl/workbook.xml")));
        string list = string.Concat(
            sheets.Select(
                (sheet, i) =>
                    SheetTag
                        .Replace("{name}", sheet.Name, StringComparison.Ordinal)
                        .Replace("{id}", $"{i + 1}", StringComparison.Ordinal)
                        .Replace("{state}", sheet.State, StringComparison.Ordinal)
                        .Replace("{relation}", $"s{i}", StringComparison.Ordinal)
            )
        );
        yield return (
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + $"<workbookPr date1904=\"{DatesFrom1904}\"/><sheets>{list}</sheets></workbook>"
        );
        yield return (
            "xl/_rels/workbook.xml.rels",
            Relations([
                .. sheets.Select((sheet, i) => Relation($"s{i}", "worksheet", sheet.Target)),
                Relation("styles", "styles", "styles.xml"),
                MoreRelations,
            ])
        );
        yield return (
            "xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        );
        foreach (var sheet in sheets.DistinctBy(sheet => sheet.Part))
        {
            yield return (sheet.Part, sheet.Xml);
        }
    }

    /// <summary>A relation as XML.</summary>
    public static string Relation(string id, string type, string target, string more = "") =>
        $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" {more}/>";

    /// <summary>A part of relations.</summary>
    public static string Relations(params string[] relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations)}</Relationships>";

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
