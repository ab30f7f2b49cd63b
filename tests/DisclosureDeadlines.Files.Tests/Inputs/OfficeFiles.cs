using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Copies of files as offices save them, made for these tests.</summary>
internal static class OfficeFiles
{
    public static string PathTo(string file) => Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office", file);
}
