using System.Reflection;

namespace DisclosureDeadlines.Tests.House;

/// <summary>What a type parameter asks of its argument.</summary>
internal static class PublicApiConstraints
{
    /// <summary>The type parameters of a type, without those of a type around it.</summary>
    public static Type[] OwnParameters(Type type) => type.GetGenericArguments()[(type.DeclaringType?.GetGenericArguments().Length ?? 0)..];

    public static string Of(Type[] parameters) => string.Concat(parameters.Where(p => p.IsGenericParameter).Select(Of));

    private static string Of(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        bool value = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] words =
        [
            .. flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. value ? ["struct"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Except([typeof(ValueType)]).Select(CSharpNames.Of).Order(StringComparer.Ordinal),
            .. flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !value ? ["new()"] : Array.Empty<string>(),
        ];
        return words.Length == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", words)}";
    }
}
