using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Files.Tests;

/// <summary>
/// The rooms of the files package. Its JSON context names a type of every room, and so do the doors that a user comes in by.
/// </summary>
public sealed class RoomTests()
    : RoomRules(
        Rooms.OfFiles,
        typeof(OfficeFileException).Assembly,
        nameof(FilesJsonContext),
        nameof(OfficeLedger),
        nameof(OfficeLedger) + ".Reports",
        nameof(OfficeCatalogue),
        nameof(OfficeRegister),
        nameof(OfficeRegister) + ".Work",
        nameof(OfficeCase),
        nameof(CalendarExport)
    );
