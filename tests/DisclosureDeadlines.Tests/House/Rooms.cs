using Mono.Cecil;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// The rooms of a house and the arrows between them. A type may name types in its own room and in the rooms below it, and every type may
/// name those in the root namespace, which name no room.
/// </summary>
/// <param name="house">The root namespace.</param>
/// <param name="arrows">Each room with the rooms right below it; what is below those is below it too.</param>
internal sealed class Rooms(string house, params (string Room, string[] Below)[] arrows)
{
    /// <summary>The rooms of the library.</summary>
    public static Rooms OfTheLibrary { get; } =
        new(
            "DisclosureDeadlines",
            ("Foundation", []),
            ("Calendars", ["Foundation"]),
            ("Notices", ["Calendars"]),
            ("Rules", ["Calendars"]),
            ("Phrases.Reading", ["Rules"]),
            ("Phrases", ["Phrases.Reading"]),
            ("Statutes", ["Phrases"]),
            ("Cases", ["Statutes"]),
            ("Catalogues", ["Statutes"]),
            ("Lint", ["Catalogues"]),
            ("Ledgers", ["Catalogues"]),
            ("Answers", ["Lint", "Ledgers", "Cases"])
        );

    /// <summary>The rooms of the package that reads and writes an office's files.</summary>
    public static Rooms OfFiles { get; } =
        new(
            "DisclosureDeadlines.Files",
            ("Grids", []),
            ("Packages", []),
            ("Tables", ["Grids"]),
            ("Workbooks", ["Packages", "Grids"]),
            ("Documents", ["Packages", "Grids"]),
            ("Inputs", ["Tables", "Workbooks", "Documents"]),
            ("Shapes", ["Grids"]),
            ("Days", []),
            ("Reports", ["Tables"]),
            ("Registers", ["Inputs", "Shapes", "Reports"]),
            ("Cases", ["Tables", "Registers"]),
            ("Xlsx", ["Days"]),
            ("Sql", ["Days"]),
            ("Ics", ["Days", "Registers"]),
            ("Books", ["Registers", "Returned"]),
            ("Catalogues", ["Inputs", "Shapes"]),
            ("Ledgers", ["Inputs", "Shapes", "Registers"]),
            ("Returned", ["Inputs", "Workbooks", "Grids", "Xlsx"]),
            ("Audits", ["Ledgers", "Xlsx", "Reports", "Returned"]),
            ("Docx", ["Audits", "Registers"]),
            ("Html", ["Audits", "Registers"]),
            ("Impacts", ["Audits"]),
            ("Plans", ["Audits", "Ics"]),
            ("Reminders", ["Audits", "Ics"])
        );

    /// <summary>The rooms of the tool: what all commands share, and one for each command, none of which knows another.</summary>
    public static Rooms OfTheTool { get; } =
        new(
            "DisclosureDeadlines.Cli",
            ("Paths", []),
            ("Shell", ["Paths"]),
            ("Arithmetic", ["Shell"]),
            ("Audit", ["Shell"]),
            ("Calendar", ["Shell"]),
            ("Cases", ["Shell"]),
            ("Catalogue", ["Shell"]),
            ("Days", ["Shell"]),
            ("Due", ["Shell"]),
            ("LatestEvent", ["Shell"]),
            ("Mcp", ["Shell"]),
            ("Notice", ["Shell"]),
            ("Page", ["Shell"]),
            ("Parse", ["Shell"]),
            ("Plan", ["Shell"]),
            ("Remind", ["Shell"]),
            ("Statute", ["Shell"]),
            ("Template", ["Shell"])
        );

    /// <summary>The rooms of the server: the calls, what they rest on, and what puts them together.</summary>
    public static Rooms OfTheServer { get; } =
        new(
            "DisclosureDeadlines.Server",
            ("Settings", []),
            ("Notices", []),
            ("Requests", ["Settings"]),
            ("Calls", ["Requests", "Notices"]),
            ("Description", ["Calls"]),
            ("Hosting", ["Description"])
        );

    public string House => house;

    public IEnumerable<string> Names => arrows.Select(arrow => arrow.Room);

    /// <summary>The room of a namespace: its name, empty for the root, and null if it is not a room of this house.</summary>
    public string? RoomOf(string space) => space == house ? "" : Array.Find(arrows, arrow => space == $"{house}.{arrow.Room}").Room;

    /// <summary>Whether a type in one namespace may name one in another.</summary>
    public bool MaySpeak(string from, string of) =>
        (RoomOf(from), RoomOf(of)) is not ({ } here, { } there) || there.Length == 0 || here == there || Below(here).Contains(there);

    /// <summary>Types of a module that somebody wrote, nested ones not listed apart. The compiler's own helpers live in no room.</summary>
    public static IEnumerable<TypeDefinition> Written(ModuleDefinition module) =>
        module.Types.Where(type =>
            !type.Name.StartsWith('<')
            && !type.CustomAttributes.Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute" or "EmbeddedAttribute")
        );

    /// <summary>A type, the types nested in it, and the ones that the compiler nested there for lambdas and iterators.</summary>
    public static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    /// <summary>"A speaks of B" for every arrow that is not allowed.</summary>
    public IEnumerable<string> ArrowsUpward(IEnumerable<TypeDefinition> types) =>
        from type in types
        from reference in WithNested(type).SelectMany(References.Of)
        let target = Outermost(reference)
        where !MaySpeak(type.Namespace, target.Namespace)
        group target by $"{type.FullName} speaks of {target.FullName}" into arrow
        orderby arrow.Key
        select arrow.Key;

    private IEnumerable<string> Below(string room) =>
        (Array.Find(arrows, arrow => arrow.Room == room).Below ?? []).SelectMany(below => Below(below).Prepend(below));

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } around ? Outermost(around) : type;
}
