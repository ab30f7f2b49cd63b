using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>A workbook as text: each sheet with its columns, and each cell with what is in it and how it looks.</summary>
internal static class WholeBook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Ids = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string Of(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        var targets = Part(zip, "xl/_rels/workbook.xml.rels")
            .Elements()
            .ToDictionary(
                relation => (string)relation.Attribute("Id")!,
                relation => ((string)relation.Attribute("Target")!).Split("xl/")[^1]
            );
        string[] texts = zip.GetEntry("xl/sharedStrings.xml") is null ? [] : [.. Part(zip, "xl/sharedStrings.xml").Elements().Select(Text)];
        string[] looks = [.. Looks(Part(zip, "xl/styles.xml"))];
        var text = new StringBuilder();
        foreach (var sheet in Part(zip, "xl/workbook.xml").Descendants(Main + "sheet"))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {(string?)sheet.Attribute("name")} {(string?)sheet.Attribute("state")}\n");
            Append(text, Part(zip, "xl/" + targets[(string)sheet.Attribute(Ids + "id")!]), texts, looks);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, XElement sheet, string[] texts, string[] looks)
    {
        foreach (var part in sheet.Elements().Where(part => part.Name.LocalName != "sheetData"))
        {
            text.Append(part.Name.LocalName).Append(' ').AppendJoin(' ', part.DescendantsAndSelf().SelectMany(Attributes)).Append('\n');
        }

        foreach (var row in sheet.Descendants(Main + "row"))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(string?)row.Attribute("r")} ")
                .AppendJoin('¦', row.Elements(Main + "c").Select(cell => Of(cell, texts, looks)))
                .Append('\n');
        }
    }

    private static string Of(XElement cell, string[] texts, string[] looks)
    {
        string value = (string?)cell.Element(Main + "v") ?? "";
        string shown = (string?)cell.Attribute("t") switch
        {
            "s" => texts[int.Parse(value, CultureInfo.InvariantCulture)],
            "inlineStr" => Text(cell),
            null or "n" => value.Length == 0 ? "" : $"({value})",
            var type => $"({type} {value})",
        };
        return shown + looks[(int?)cell.Attribute("s") ?? 0];
    }

    private static IEnumerable<string> Attributes(XElement element) =>
        element
            .Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration)
            .Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}");

    /// <summary>What a cell looks like that is not plain, in brackets.</summary>
    private static IEnumerable<string> Looks(XElement styles)
    {
        string[] fonts = [.. Inside(styles, "fonts").Select(font => font.Element(Main + "b") is null ? "" : " bold")];
        string[] fills =
        [
            .. Inside(styles, "fills").Select(fill => (string?)fill.Descendants(Main + "fgColor").FirstOrDefault()?.Attribute("rgb") ?? ""),
        ];
        var formats = Inside(styles, "numFmts")
            .ToDictionary(format => (int)format.Attribute("numFmtId")!, format => (string?)format.Attribute("formatCode"));
        foreach (var look in Inside(styles, "cellXfs"))
        {
            int format = (int?)look.Attribute("numFmtId") ?? 0;
            string[] parts =
            [
                formats.GetValueOrDefault(format) ?? (format == 0 ? "" : $"{format}"),
                fonts[(int?)look.Attribute("fontId") ?? 0],
                fills[(int?)look.Attribute("fillId") ?? 0] ?? "",
            ];
            string all = string.Join(' ', parts.Where(part => part.Length > 0).Select(part => part.Trim()));
            yield return all.Length == 0 ? "" : $" [{all}]";
        }
    }

    private static IEnumerable<XElement> Inside(XElement styles, string name) => styles.Element(Main + name)?.Elements() ?? [];

    private static string Text(XElement element) =>
        string.Concat(element.Descendants(Main + "t").Select(text => text.Value)).Replace("\n", "␤", StringComparison.Ordinal);

    private static XElement Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }
}
