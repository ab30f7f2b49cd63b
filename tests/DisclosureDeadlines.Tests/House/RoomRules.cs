using System.Reflection;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// What holds of every house: each type lives in a room, each file in the room's folder, and every arrow is one that was drawn.
/// </summary>
public abstract partial class RoomRules : IDisposable
{
    private readonly Rooms rooms;
    private readonly string source;
    private readonly string[] roof;

    /// <param name="rooms">The rooms and their arrows.</param>
    /// <param name="assembly">The house; its sources are in the folder of its namespace.</param>
    /// <param name="roof">Types that may name all rooms.</param>
    private protected RoomRules(Rooms rooms, Assembly assembly, params string[] roof)
    {
        this.rooms = rooms;
        this.roof = roof;
        source = Repository.PathTo("src", rooms.House);
        Module = ModuleDefinition.ReadModule(assembly.Location);
    }

    private protected ModuleDefinition Module { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Module.Dispose();
        }
    }

    [Fact]
    public void Types_AllOfThem_LiveInARoom() =>
        Assert.Empty(
            Rooms
                .Written(Module)
                .Where(type => type.Namespace.Length > 0 && rooms.RoomOf(type.Namespace) is null)
                .Select(type => type.FullName)
        );

    [Fact]
    public void Rooms_AllOfThem_AreLivedIn() =>
        Assert.Equal(
            rooms.Names.Order(),
            Rooms.Written(Module).Select(type => rooms.RoomOf(type.Namespace)).Where(room => !string.IsNullOrEmpty(room)).Distinct().Order()
        );

    [Fact]
    public void Types_AllOfThem_SpeakOfLowerRoomsOnly() =>
        Assert.Empty(rooms.ArrowsUpward(Rooms.Written(Module).Where(type => !roof.Contains(type.Name))));

    /// <summary>
    /// What System.Text.Json finds out by reflection is not there any more where a program is trimmed: it prints {} and says nothing.
    /// </summary>
    [Fact]
    public void Types_AllOfThem_SerializeByAContext() =>
        Assert.Empty(
            from type in Rooms.Written(Module).SelectMany(Rooms.WithNested)
            from method in type.Methods
            where method.HasBody
            from instruction in method.Body.Instructions
            where instruction.Operand is MethodReference { DeclaringType.FullName: "System.Text.Json.JsonSerializer" }
            let called = (MethodReference)instruction.Operand
            where
                !called.Parameters.Any(parameter =>
                    parameter.ParameterType.Name is "JsonTypeInfo" or "JsonTypeInfo`1" or "JsonSerializerContext"
                )
            select $"{type.FullName}.{method.Name} calls {called.Name} without a context"
        );

    [Fact]
    public void SourceFiles_AllOfThem_StandInTheFolderOfTheirNamespace()
    {
        var files = Repository.Files(source, ".cs");

        Assert.NotEmpty(files);
        Assert.All(
            files.Where(file => NamespaceOf(file).Length > 0),
            file =>
                Assert.Equal(
                    $"{rooms.House}.{Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.')}".TrimEnd('.'),
                    NamespaceOf(file)
                )
        );
    }

    /// <summary>A constant taken from a higher room leaves no trace in the compiled code, but it leaves a using here.</summary>
    [Fact]
    public void SourceFiles_AllOfThem_NameLowerRoomsOnly() =>
        Assert.Empty(
            from file in Repository.Files(source, ".cs")
            let space = NamespaceOf(file)
            where space.Length > 0 && !roof.Contains(Path.GetFileNameWithoutExtension(file))
            from Match name in RoomName().Matches(Read(file))
            where !rooms.MaySpeak(space, RoomIn(name.Value))
            select $"{file} names {name.Value}"
        );

    /// <summary>The room that a longer name begins with: the house and one name more, or two for a room inside a room.</summary>
    private string RoomIn(string name)
    {
        int names = rooms.House.Count(c => c == '.') + 2;
        string inner = string.Join('.', name.Split('.').Take(names + 1));
        return rooms.RoomOf(inner) is null ? string.Join('.', name.Split('.').Take(names)) : inner;
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(source, file));

    private string NamespaceOf(string file) => NamespaceLine().Match(Read(file)).Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bDisclosureDeadlines(\.\w+)+")]
    private static partial Regex RoomName();
}
