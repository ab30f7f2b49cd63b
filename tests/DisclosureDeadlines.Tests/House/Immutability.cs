using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Tests.House;

/// <summary>What a type would have to change to be one that can be shared without a second thought.</summary>
internal static class Immutability
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const BindingFlags Seen = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] MutableCollections =
    [
        typeof(List<>),
        typeof(Dictionary<,>),
        typeof(HashSet<>),
        typeof(IList<>),
        typeof(ICollection<>),
        typeof(IDictionary<,>),
        typeof(ISet<>),
    ];

    /// <summary>The faults of a public type. A context of System.Text.Json keeps its own caches, which its base class guards.</summary>
    public static IEnumerable<string> FaultsOf(Type type) =>
        typeof(Delegate).IsAssignableFrom(type) || type.IsEnum || typeof(JsonSerializerContext).IsAssignableFrom(type)
            ? []
            : [.. Openness(type), .. SettableProperties(type), .. ChangingFields(type), .. ExposedCollections(type)];

    /// <summary>Static fields that can be set again. The compiler's caches, named with angle brackets, are its own affair.</summary>
    public static IEnumerable<string> ChangingStatics(Type type) =>
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !type.Name.Contains('<', StringComparison.Ordinal) && !field.IsInitOnly && !field.IsLiteral
        select $"{type}.{field.Name} is static and can be set";

    private static IEnumerable<string> Openness(Type type)
    {
        bool closed = type.IsSealed || type.IsInterface || (type.IsAbstract && !Array.Exists(type.GetConstructors(Own), IsForOutsiders));
        return closed ? [] : [$"{type} can be derived from"];
    }

    private static bool IsForOutsiders(ConstructorInfo constructor) =>
        constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly;

    private static IEnumerable<string> SettableProperties(Type type) =>
        from property in type.GetProperties(Seen)
        where property.SetMethod is { IsPublic: true } set && !IsInit(set)
        select $"{type}.{property.Name} can be set";

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<string> ChangingFields(Type type) =>
        from field in type.GetFields(Own)
        where !field.IsInitOnly && !IsMadeOnce(field)
        select $"{type}.{field.Name} is not readonly";

    /// <summary>Filled when first asked for, with a reference, which other threads see whole or not at all.</summary>
    private static bool IsMadeOnce(FieldInfo field) =>
        field.IsDefined(typeof(MadeOnceAttribute)) && field.IsPrivate && !field.FieldType.IsValueType;

    private static IEnumerable<string> ExposedCollections(Type type)
    {
        var methods = type.GetMethods(Seen).Where(m => !m.IsSpecialName).ToList();
        var results = methods.SelectMany(m => m.GetParameters()).Where(p => p.IsOut);
        return type.GetProperties(Seen)
            .Select(p => (p.Name, Type: p.PropertyType))
            .Concat(type.GetFields(Seen).Select(f => (f.Name, Type: f.FieldType)))
            .Concat(methods.Select(m => (m.Name, Type: m.ReturnType)))
            .Concat(results.Select(p => (Name: p.Name!, Type: p.ParameterType.GetElementType()!)))
            .Where(e => IsMutableCollection(e.Type))
            .Select(e => $"{type}.{e.Name} hands out a collection that can be changed");
    }

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()))
        || Array.Exists(type.GetGenericArguments(), IsMutableCollection);
}
