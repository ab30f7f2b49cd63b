using DisclosureDeadlines.Server.Hosting;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>The rooms of the server.</summary>
public sealed class RoomTests() : RoomRules(Rooms.OfTheServer, typeof(ServerApp).Assembly);
