using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Files.Tests;

/// <summary>The rooms of the files package. Its JSON context names a type of every room.</summary>
public sealed class RoomTests() : RoomRules(Rooms.OfFiles, typeof(OfficeFileException).Assembly, nameof(FilesJsonContext));
