using DisclosureDeadlines.Tests.House.Samples.Lower;
using DisclosureDeadlines.Tests.House.Samples.Upper;
using Mono.Cecil;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The checks of <see cref="RoomTests"/> on code that breaks the rules: one that finds nothing might look at nothing.</summary>
public sealed class RoomSampleTests : IDisposable
{
    private readonly ModuleDefinition tests = ModuleDefinition.ReadModule(typeof(RoomSampleTests).Assembly.Location);
    private readonly Rooms rooms = new("DisclosureDeadlines.Tests.House.Samples", ("Lower", []), ("Upper", ["Lower"]));

    public void Dispose() => tests.Dispose();

    [Theory]
    [InlineData(typeof(ByBase))]
    [InlineData(typeof(ByInterface))]
    [InlineData(typeof(ByAttribute))]
    [InlineData(typeof(ByAttributeArgument))]
    [InlineData(typeof(ByField))]
    [InlineData(typeof(ByGenericArgument))]
    [InlineData(typeof(ByProperty))]
    [InlineData(typeof(ByEvent))]
    [InlineData(typeof(ByParameter))]
    [InlineData(typeof(ByReturn))]
    [InlineData(typeof(ByConstraint<>))]
    [InlineData(typeof(ByCall))]
    [InlineData(typeof(ByStaticField))]
    [InlineData(typeof(ByGenericCall))]
    [InlineData(typeof(ByTypeof))]
    [InlineData(typeof(ByCatch))]
    [InlineData(typeof(ByLambda))]
    [InlineData(typeof(ByIterator))]
    [InlineData(typeof(ByNested))]
    public void ArrowsUpward_SpeaksOfAHigherRoom_IsFound(Type type) =>
        Assert.Contains(typeof(High).Namespace!, string.Join('\n', rooms.ArrowsUpward([Definition(type)])), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Harmless))]
    [InlineData(typeof(High))]
    public void ArrowsUpward_SpeaksOfItsOwnRoom_FindsNothing(Type type) => Assert.Empty(rooms.ArrowsUpward([Definition(type)]));

    [Theory]
    [InlineData("DisclosureDeadlines.Tests.House.Samples.Lower", "Lower")]
    [InlineData("DisclosureDeadlines.Tests.House.Samples.Upper", "Upper")]
    [InlineData("DisclosureDeadlines.Tests.House.Samples", "")]
    [InlineData("DisclosureDeadlines.Tests.House.Samples.Cellar", null)]
    [InlineData("DisclosureDeadlines.Tests.House.Samples.Lower.Shelf", null)]
    [InlineData("", null)]
    public void RoomOf_ANamespace_IsItsRoom(string space, string? room) => Assert.Equal(room, rooms.RoomOf(space));

    [Theory]
    [InlineData("Notices", "Calendars", true)]
    [InlineData("Calendars", "Notices", false)]
    [InlineData("Ledgers", "Foundation", true)]
    [InlineData("Ledgers", "Lint", false)]
    [InlineData("Lint", "Ledgers", false)]
    [InlineData("Rules", "Notices", false)]
    public void MaySpeak_OfTheLibrary_FollowsTheArrows(string from, string of, bool may) =>
        Assert.Equal(may, Rooms.OfTheLibrary.MaySpeak($"DisclosureDeadlines.{from}", $"DisclosureDeadlines.{of}"));

    private TypeDefinition Definition(Type type) => tests.GetType(type.FullName);
}
