using Mono.Cecil;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The rooms of a house, lowest first. A type may speak of types in its own room and in lower ones only.</summary>
internal sealed class Rooms(string house, params string[] staircase)
{
    /// <summary>The rooms of the library.</summary>
    public static Rooms OfTheLibrary { get; } =
        new("DisclosureDeadlines", "Foundation", "Calendars", "Rules", "Phrases", "Catalogues", "Ledgers");

    public string House => house;

    /// <summary>Where a namespace stands on the staircase; -1 if it is no room of this house.</summary>
    public int LevelOf(string space) => Array.FindIndex(staircase, room => space == $"{house}.{room}");

    /// <summary>Types of a module that somebody wrote, nested ones not listed apart. The compiler's own helpers live in no room.</summary>
    public static IEnumerable<TypeDefinition> Written(ModuleDefinition module) => module.Types.Where(type =>
        !type.Name.StartsWith('<')
        && !type.CustomAttributes.Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute" or "EmbeddedAttribute"));

    /// <summary>A type, the types nested in it, and the ones that the compiler nested there for lambdas and iterators.</summary>
    public static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    /// <summary>"A speaks of B" for every arrow upward.</summary>
    public IEnumerable<string> ArrowsUpward(IEnumerable<TypeDefinition> types) =>
        from type in types
        let level = LevelOf(type.Namespace)
        from reference in WithNested(type).SelectMany(References.Of)
        let target = Outermost(reference)
        where LevelOf(target.Namespace) > level
        group target by $"{type.FullName} speaks of {target.FullName}" into arrow
        orderby arrow.Key
        select arrow.Key;

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } around ? Outermost(around) : type;
}
