using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The rooms of the library. The JSON context names a type of every room, and is used by none.</summary>
public sealed class RoomTests() : RoomRules(Rooms.OfTheLibrary, typeof(TimeLimit).Assembly, nameof(DeadlinesJsonContext))
{
    [Fact]
    public void Types_AllOfThem_LookAtNoClock() => Assert.Empty(Clock.LookedAtBy(Module.Types));
}
