using System.Reflection;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Every public method, constructor and accessor of the library that reflection can call: all but those that take a span or a reader by
/// reference.
/// </summary>
internal static class PublicCalls
{
    public static IReadOnlyList<MethodBase> All { get; } =
    [
        .. from type in typeof(DeadlineRule).Assembly.GetExportedTypes()
        where !type.IsEnum && !typeof(JsonSerializerContext).IsAssignableFrom(type)
        from method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>()
        where
            !(method.IsConstructor && type.IsAbstract)
            && !method.Name.StartsWith('<')
            && Array.TrueForAll(method.GetParameters(), CanBeGiven)
        select method,
    ];

    /// <summary>A class that is no record has no copy of its own.</summary>
    private static readonly MethodInfo ShallowCopy = typeof(object).GetMethod(
        nameof(MemberwiseClone),
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    public static string NameOf(MethodBase method) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})";

    /// <summary>
    /// Makes a call. What is set by <c>init</c> is set on a copy, and the copy is the result: the receiver is used elsewhere too.
    /// </summary>
    public static object? Make(MethodBase method, object? receiver, object?[] arguments)
    {
        if (method is ConstructorInfo made)
        {
            return made.Invoke(arguments);
        }

        if (!method.Name.StartsWith("set_", StringComparison.Ordinal))
        {
            return method.Invoke(receiver, arguments);
        }

        object copy = (receiver!.GetType().GetMethod("<Clone>$") ?? ShallowCopy).Invoke(receiver, [])!;
        method.Invoke(copy, arguments);
        return copy;
    }

    /// <summary>Whether the signature forbids null.</summary>
    public static bool MustNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static bool CanBeGiven(ParameterInfo parameter) =>
        parameter.IsOut || (!parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef);
}
