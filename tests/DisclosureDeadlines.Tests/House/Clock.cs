using Mono.Cecil;

namespace DisclosureDeadlines.Tests.House;

/// <summary>Answers depend on what is asked and on the data alone, so nothing may look at a clock or throw a dice.</summary>
internal static class Clock
{
    private static readonly HashSet<string> Banned =
    [
        "System.DateTime::get_Now",
        "System.DateTime::get_UtcNow",
        "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow",
        "System.TimeProvider::get_System",
        "System.Environment::get_TickCount",
        "System.Environment::get_TickCount64",
        "System.Random::get_Shared",
        "System.Random::.ctor",
    ];

    private static readonly HashSet<string> BannedTypes = ["System.Diagnostics.Stopwatch", "NodaTime.SystemClock"];

    public static IEnumerable<string> LookedAtBy(IEnumerable<TypeDefinition> types) =>
        from type in types.SelectMany(Rooms.WithNested)
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        let used = instruction.Operand as MemberReference
        where used?.DeclaringType is not null
        let name = $"{used.DeclaringType.FullName}::{used.Name}"
        where Banned.Contains(name) || BannedTypes.Contains(used.DeclaringType.FullName)
        select $"{type.FullName}.{method.Name} uses {name}";
}
