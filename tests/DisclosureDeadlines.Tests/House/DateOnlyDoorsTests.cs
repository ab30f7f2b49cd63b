using System.Reflection;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Who has a <see cref="DateOnly"/> need not know NodaTime to ask: what takes a <see cref="LocalDate"/>, or a span of them, takes it too.
/// </summary>
/// <remarks>
/// Sequences and intervals are NodaTime's, because nothing is written shorter with a second of them; so are dates that may be missing,
/// where null would belong to both, and what is set by <c>init</c>.
/// </remarks>
public sealed class DateOnlyDoorsTests
{
    [Fact]
    public void EveryDoorForADay_TakesADateOnly()
    {
        var missing =
            from type in typeof(DeadlineRule).Assembly.GetExportedTypes()
            where !typeof(JsonConverter).IsAssignableFrom(type)
            let doors = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .OfType<MethodBase>()
                .ToList()
            from door in doors
            where !door.Name.StartsWith("set_", StringComparison.Ordinal) && door.GetParameters().Any(TakesADay)
            let twin = Signature(door).Replace("LocalDate", "DateOnly", StringComparison.Ordinal)
            where !doors.Any(other => other.Name == door.Name && Signature(other) == twin)
            select $"{type.Name}.{door.Name}({twin})";

        Assert.Empty(missing);
    }

    /// <summary>What answers with a day answers in the type that it was asked with.</summary>
    [Fact]
    public void EveryAnswerThatIsADay_IsOfTheTypeAskedWith()
    {
        var mixed =
            from type in typeof(DeadlineRule).Assembly.GetExportedTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where
                method.GetParameters().Any(parameter => parameter.ParameterType == typeof(DateOnly))
                && (Nullable.GetUnderlyingType(method.ReturnType) ?? method.ReturnType) == typeof(LocalDate)
            select $"{type.Name}.{method.Name}({Signature(method)})";

        Assert.Empty(mixed);
    }

    private static bool TakesADay(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(LocalDate)
        || parameter.ParameterType == typeof(ReadOnlySpan<LocalDate>)
        || parameter.ParameterType == typeof(Span<LocalDate>);

    private static string Signature(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => Plain(parameter.ParameterType)));

    private static string Plain(Type type) =>
        type.IsGenericType ? $"{type.Name}<{string.Join(",", type.GetGenericArguments().Select(Plain))}>" : type.Name;
}
