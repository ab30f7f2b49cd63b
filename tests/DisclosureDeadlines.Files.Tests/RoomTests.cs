using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Files.Tests;

/// <summary>The rooms of the files package.</summary>
public sealed class RoomTests() : RoomRules(Rooms.OfFiles, typeof(OfficeFileException).Assembly);
