using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The rooms of the library. The JSON context names a type of every room, and is used by none.</summary>
public sealed class RoomTests() : RoomRules(Rooms.OfTheLibrary, typeof(TimeLimit).Assembly, nameof(DeadlinesJsonContext))
{
    [Fact]
    public void Types_BelowTheRoof_DoNotSpeakOfIt() =>
        Assert.Empty(
            from type in Rooms.Written(Module)
            where type.Name != nameof(DeadlinesJsonContext)
            from reference in Rooms.WithNested(type).SelectMany(References.Of)
            where reference.Name == nameof(DeadlinesJsonContext)
            select $"{type.FullName} speaks of {reference.FullName}"
        );
}
