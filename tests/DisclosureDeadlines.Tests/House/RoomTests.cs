using System.Text.RegularExpressions;
using DisclosureDeadlines.Phrases;
using Mono.Cecil;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

public sealed partial class RoomTests : IDisposable
{
    /// <summary>The JSON context names a type of every room, and is used by none.</summary>
    private const string Roof = nameof(DeadlinesJsonContext);

    private static readonly string Source = Repository.PathTo("src", "DisclosureDeadlines");

    private readonly ModuleDefinition library = ModuleDefinition.ReadModule(typeof(TimeLimit).Assembly.Location);
    private readonly Rooms rooms = Rooms.OfTheLibrary;

    public void Dispose() => library.Dispose();

    [Fact]
    public void Types_AllOfThem_LiveInARoom() =>
        Assert.Empty(Rooms.Written(library).Where(type => rooms.RoomOf(type.Namespace) is null).Select(type => type.FullName));

    [Fact]
    public void Rooms_AllOfThem_AreLivedIn() =>
        Assert.Equal(rooms.Names.Order(), Rooms.Written(library).Select(type => rooms.RoomOf(type.Namespace)).Where(room => room != "").Distinct().Order());

    [Fact]
    public void Types_AllOfThem_SpeakOfLowerRoomsOnly() => Assert.Empty(rooms.ArrowsUpward(Rooms.Written(library).Where(type => type.Name != Roof)));

    [Fact]
    public void Types_AllOfThem_LookAtNoClock() => Assert.Empty(Clock.LookedAtBy(library.Types));

    [Fact]
    public void SourceFiles_AllOfThem_StandInTheFolderOfTheirNamespace()
    {
        var files = Repository.Files(Source, ".cs");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal($"{rooms.House}.{Path.GetDirectoryName(file)}".TrimEnd('.'), NamespaceOf(file)));
    }

    /// <summary>A constant taken from a higher room leaves no trace in the compiled code, but it leaves a using here.</summary>
    [Fact]
    public void SourceFiles_AllOfThem_NameLowerRoomsOnly() => Assert.Empty(
        from file in Repository.Files(Source, ".cs")
        where Path.GetFileNameWithoutExtension(file) != Roof
        let space = NamespaceOf(file)
        from Match name in RoomName().Matches(Read(file))
        where !rooms.MaySpeak(space, name.Value)
        select $"{file} names {name.Value}");

    private static string Read(string file) => File.ReadAllText(Path.Combine(Source, file));

    private static string NamespaceOf(string file) => NamespaceLine().Match(Read(file)).Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bDisclosureDeadlines\.\w+")]
    private static partial Regex RoomName();
}
