using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using DisclosureDeadlines.Files.Workbooks;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>
/// The small parts of a workbook that have to know of what is added: its list of sheets, its relations, its styles, and the types of its
/// parts.
/// </summary>
internal sealed partial class WorkbookParts
{
    private const string Types = "[Content_Types].xml";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string BookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /// <summary>The longest name of a sheet that spreadsheets take.</summary>
    private const int MostCharacters = 31;

    private readonly Dictionary<string, XDocument> documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly XNamespace main;
    private readonly XNamespace ids = XlsxNames.RelationIds;

    private WorkbookParts(ZipArchive zip)
    {
        foreach (
            string part in (string[])[Types, XlsxNames.Workbook, XlsxNames.WorkbookRelations, XlsxNames.Styles, XlsxNames.RootRelations]
        )
        {
            if (zip.GetEntry(part) is { } entry)
            {
                documents[part] = Load(entry);
            }
        }

        main = Book.Root!.Name.Namespace;
        if (!documents.ContainsKey(XlsxNames.Styles))
        {
            documents[XlsxNames.Styles] = new XDocument(new XElement(main + "styleSheet"));
            AddType("/" + XlsxNames.Styles, StylesType);
            AddRelation("styles", "styles.xml");
        }

        DropWhatIsNotKept();
    }

    public XDocument Styles => documents[XlsxNames.Styles];

    public bool DatesFrom1904 => (string?)Book.Root!.Element(main + "workbookPr")?.Attribute("date1904") is "1" or "true";

    private XDocument Book => documents[XlsxNames.Workbook];

    private XElement Sheets => Book.Root!.Element(main + "sheets")!;

    /// <exception cref="InvalidDataException">A part that must be there is not.</exception>
    /// <exception cref="XmlException">It is damaged.</exception>
    public static WorkbookParts Read(ZipArchive zip) =>
        zip.GetEntry(Types) is not null
        && zip.GetEntry(XlsxNames.Workbook) is not null
        && zip.GetEntry(XlsxNames.WorkbookRelations) is not null
            ? new(zip)
            : throw new InvalidDataException();

    /// <summary>A part that has changed; null for the others.</summary>
    public XDocument? Changed(string part) => documents.GetValueOrDefault(part);

    /// <summary>Where a sheet is; the first if no name is given, null if there is none of it.</summary>
    public string? SheetPart(string? sheet)
    {
        var found = Sheets.Elements(main + "sheet").FirstOrDefault(known => sheet is null || (string?)known.Attribute("name") == sheet);
        string? id = (string?)found?.Attribute(ids + "id");
        string? target = (string?)
            documents[XlsxNames.WorkbookRelations]
                .Root!.Elements()
                .FirstOrDefault(relation => (string?)relation.Attribute("Id") == id)
                ?.Attribute("Target");
        return target is null ? null
            : target.StartsWith('/') ? target[1..]
            : "xl/" + target;
    }

    /// <summary>Adds a sheet after the others.</summary>
    /// <returns>Where it goes.</returns>
    public string Add(string name, int number)
    {
        string file = FormattableString.Invariant($"worksheets/deadlines{number + 1}.xml");
        AddType("/xl/" + file, SheetType);
        var known = Sheets.Elements(main + "sheet").ToList();
        Sheets.Add(
            new XElement(
                main + "sheet",
                new XAttribute("name", Free(name, known)),
                new XAttribute("sheetId", 1 + known.Max(sheet => (int?)sheet.Attribute("sheetId") ?? 0)),
                new XAttribute(ids + "id", AddRelation("worksheet", file))
            )
        );
        return "xl/" + file;
    }

    /// <summary>
    /// The ranges that have names for the printer and the filter, with the added columns; and the headings on every page.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="lastColumn">The last column that was added, from 0.</param>
    public void Widen(OwnTable table, int lastColumn)
    {
        var sheets = Sheets.Elements(main + "sheet").ToList();
        int place = table.Sheet is null ? 0 : sheets.FindIndex(sheet => (string?)sheet.Attribute("name") == table.Sheet);
        string name = (string?)sheets[place].Attribute("name") ?? "";
        var names = Names();
        foreach (
            var range in names
                .Elements()
                .Where(range =>
                    (int?)range.Attribute("localSheetId") == place
                    && (string?)range.Attribute("name") is "_xlnm.Print_Area" or "_xlnm._FilterDatabase"
                )
        )
        {
            range.Value = LastColumn().Replace(range.Value, match => $"${SpreadsheetCell.Letters(lastColumn)}${match.Groups["row"].Value}");
        }

        if (
            !names
                .Elements()
                .Any(range => (int?)range.Attribute("localSheetId") == place && (string?)range.Attribute("name") == "_xlnm.Print_Titles")
        )
        {
            names.Add(
                new XElement(
                    main + "definedName",
                    new XAttribute("name", "_xlnm.Print_Titles"),
                    new XAttribute("localSheetId", place),
                    FormattableString.Invariant($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!$1:${table.HeaderRow}")
                )
            );
        }
    }

    private XElement Names()
    {
        if (Book.Root!.Element(main + "definedNames") is { } known)
        {
            return known;
        }

        var names = new XElement(main + "definedNames");
        string[] before = ["sheets", "functionGroups", "externalReferences"];
        before.Select(part => Book.Root.Element(main + part)).Last(part => part is not null)!.AddAfterSelf(names);
        return names;
    }

    private static string Free(string name, List<XElement> sheets)
    {
        string free = name;
        for (
            int i = 2;
            sheets.Exists(sheet => string.Equals((string?)sheet.Attribute("name"), free, StringComparison.OrdinalIgnoreCase));
            i++
        )
        {
            string number = FormattableString.Invariant($"{i}");
            free = name[..Math.Min(name.Length, MostCharacters - number.Length)] + number;
        }

        return free;
    }

    private string AddRelation(string kind, string target)
    {
        var relations = documents[XlsxNames.WorkbookRelations].Root!;
        var known = relations.Elements().Select(relation => (string?)relation.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        int number = 1;
        while (known.Contains(FormattableString.Invariant($"deadlines{number}")))
        {
            number++;
        }

        string id = FormattableString.Invariant($"deadlines{number}");
        relations.Add(
            new XElement(
                relations.Name.Namespace + "Relationship",
                new XAttribute("Id", id),
                new XAttribute("Type", XlsxNames.RelationIds + "/" + kind),
                new XAttribute("Target", target)
            )
        );
        return id;
    }

    private void AddType(string part, string type)
    {
        var types = documents[Types].Root!;
        types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type)));
    }

    /// <summary>
    /// A workbook with macros is another kind of file, and a signature holds for what was signed: neither goes into a workbook with columns
    /// added.
    /// </summary>
    private void DropWhatIsNotKept()
    {
        foreach (var type in documents[Types].Root!.Elements().ToList())
        {
            string part = (string?)type.Attribute("PartName") ?? "";
            if (part.Equals("/" + XlsxNames.Workbook, StringComparison.OrdinalIgnoreCase))
            {
                type.SetAttributeValue("ContentType", BookType);
            }
            else if (
                part.Contains("/vba", StringComparison.OrdinalIgnoreCase)
                || part.Contains("/_xmlsignatures", StringComparison.OrdinalIgnoreCase)
            )
            {
                type.Remove();
            }
        }

        foreach (string relations in (string[])[XlsxNames.WorkbookRelations, XlsxNames.RootRelations])
        {
            if (documents.TryGetValue(relations, out var list))
            {
                list.Root!.Elements()
                    .Where(relation =>
                        ((string?)relation.Attribute("Target") ?? "") is var target
                        && (
                            target.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
                            || target.Contains("_xmlsignatures", StringComparison.OrdinalIgnoreCase)
                        )
                    )
                    .Remove();
            }
        }
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    [GeneratedRegex(@"(?<=:)\$[A-Z]+\$(?<row>[0-9]+)$")]
    private static partial Regex LastColumn();
}
