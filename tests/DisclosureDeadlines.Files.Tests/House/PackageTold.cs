using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>The parts of a package as texts, an element a line. Names that are drawn anew each time are masked.</summary>
internal static partial class PackageTold
{
    /// <summary>Elements whose children stand on lines of their own.</summary>
    private static readonly HashSet<string> Wide =
    [
        "worksheet",
        "sheetData",
        "styleSheet",
        "numFmts",
        "fonts",
        "fills",
        "borders",
        "cellXfs",
        "document",
        "body",
        "tbl",
        "workbook",
        "sheets",
        "definedNames",
        "Types",
        "Relationships",
        "ftr",
    ];

    /// <param name="text">Where it is told.</param>
    /// <param name="package">The package.</param>
    /// <param name="isShown">Whether a part is shown, and not only named.</param>
    public static void Add(StringBuilder text, byte[] package, Func<string, bool>? isShown = null)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        foreach (
            var (name, part) in zip
                .Entries.Select(part => (Masked(part.FullName), part))
                .OrderBy(part => part.Item1, StringComparer.Ordinal)
        )
        {
            Told.Line(text, $"[{name}]");
            if (isShown?.Invoke(name) == false)
            {
                continue;
            }

            using var stream = part.Open();
            if (name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal))
            {
                Add(text, XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!, 0);
            }
            else
            {
                using var reader = new StreamReader(stream);
                Told.Line(text, Masked(Times().Replace(reader.ReadToEnd(), "…Z")));
            }
        }
    }

    private static void Add(StringBuilder text, XElement element, int depth)
    {
        string indent = new(' ', depth);
        if (!Wide.Contains(element.Name.LocalName))
        {
            Told.Line(text, indent + Plain(element));
            return;
        }

        var shell = new XElement(element.Name, element.Attributes());
        Told.Line(text, indent + Plain(shell));
        foreach (var child in element.Elements())
        {
            Add(text, child, depth + 1);
        }
    }

    private static string Plain(XElement element)
    {
        string xml = element.ToString(SaveOptions.DisableFormatting);
        return Masked(Between().Replace(Vocabularies().Replace(xml, "").ReplaceLineEndings(" "), "><").Trim());
    }

    private static string Masked(string text) => Drawn().Replace(text, "drawn");

    [GeneratedRegex("\\sxmlns(:\\w+)?=\"[^\"]*\"")]
    private static partial Regex Vocabularies();

    [GeneratedRegex(">\\s+<")]
    private static partial Regex Between();

    [GeneratedRegex("R?[0-9a-f]{16,32}")]
    private static partial Regex Drawn();

    [GeneratedRegex("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z")]
    private static partial Regex Times();
}
