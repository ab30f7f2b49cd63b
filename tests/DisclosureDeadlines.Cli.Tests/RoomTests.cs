using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>The rooms of the tool. Its commands are put together in one place, which knows them all.</summary>
public sealed class RoomTests() : RoomRules(Rooms.OfTheTool, typeof(Tool).Assembly, nameof(Tool));
