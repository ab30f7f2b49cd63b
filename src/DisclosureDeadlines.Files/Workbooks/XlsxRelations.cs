using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>Which parts a part points to.</summary>
internal sealed class XlsxRelations
{
    private const string WorkbookFolder = "xl/";
    private const string External = "External";

    private readonly Dictionary<string, Relation> byId = new(StringComparer.Ordinal);

    private XlsxRelations() { }

    /// <summary>The relation of an id; null if there is none.</summary>
    public Relation? this[string id] => byId.GetValueOrDefault(id);

    /// <exception cref="InvalidDataException">There are too many, or two of one id, or one without id or target.</exception>
    public static XlsxRelations Read(Package package, string part)
    {
        var relations = new XlsxRelations();
        using var xml = package.Read(part, XlsxNames.Relations);
        xml?.MoveToRoot();
        if (xml?.Name != "Relationships")
        {
            return relations;
        }

        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name == "Relationship")
            {
                relations.Add(xml);
            }
        }

        return relations;
    }

    /// <summary>The relations of a kind, which stands behind the last slash of its long name.</summary>
    public IEnumerable<Relation> OfKind(string kind) => byId.Values.Where(relation => relation.Kind == kind);

    private void Add(PartXml xml)
    {
        if (
            xml.Attribute("Id") is not { Length: <= XlsxBounds.NameCharacters } id
            || xml.Attribute("Target") is not { Length: <= XlsxBounds.NameCharacters } target
            || byId.Count == XlsxBounds.Relations
            || !byId.TryAdd(id, new Relation(KindOf(xml.Attribute("Type") ?? ""), target, xml.Attribute("TargetMode") == External))
        )
        {
            throw new InvalidDataException();
        }
    }

    private static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];

    /// <summary>One part pointing to another.</summary>
    /// <param name="Kind">What the other is to the one.</param>
    /// <param name="Target">The other as it is written.</param>
    /// <param name="IsExternal">Whether the other lies outside the package. It is never looked for.</param>
    internal sealed record Relation(string Kind, string Target, bool IsExternal)
    {
        /// <summary>
        /// The part that the reader of workbooks takes from a workbook's target; null where it would take another one than the package
        /// means, which is wherever the target goes up, or is absolute outside the workbook's folder.
        /// </summary>
        public string? Part
        {
            get
            {
                string path = Target.StartsWith("/" + WorkbookFolder, StringComparison.OrdinalIgnoreCase)
                    ? Target[1..]
                    : WorkbookFolder + Target;
                return path.Split('/', '\\').Any(step => step is "" or "." or "..") ? null : path;
            }
        }
    }
}
