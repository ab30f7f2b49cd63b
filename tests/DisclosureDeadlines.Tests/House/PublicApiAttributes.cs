using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The attributes that a caller has to know of. Others are the compiler's notes or our own.</summary>
internal static class PublicApiAttributes
{
    private static readonly HashSet<string> Printed =
    [
        nameof(ObsoleteAttribute),
        nameof(FlagsAttribute),
        nameof(ExperimentalAttribute),
        nameof(JsonConverterAttribute),
        nameof(NotNullWhenAttribute),
        nameof(MaybeNullWhenAttribute),
        nameof(NotNullIfNotNullAttribute),
        nameof(RequiresUnreferencedCodeAttribute),
    ];

    public static bool Has(IEnumerable<CustomAttributeData> attributes, string name) => attributes.Any(a => a.AttributeType.Name == name);

    public static IReadOnlyList<string> Of(IEnumerable<CustomAttributeData> attributes) =>
    [
        .. attributes
            .Where(a => Printed.Contains(a.AttributeType.Name))
            .Select(a => $"[{a.AttributeType.Name[..^"Attribute".Length]}{Arguments(a)}]")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The attributes on the line of a member or parameter, with the space after each.</summary>
    public static string Before(IEnumerable<CustomAttributeData> attributes) => string.Concat(Of(attributes).Select(a => a + " "));

    private static string Arguments(CustomAttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments.Select(Argument)
            .Concat(attribute.NamedArguments.Select(named => $"{named.MemberName} = {Argument(named.TypedValue)}"))
            .ToList();
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private static string Argument(CustomAttributeTypedArgument argument) => argument.Value is Type type
        ? $"typeof({CSharpNames.Of(type)})"
        : CSharpNames.Value(argument.Value, argument.ArgumentType);
}
