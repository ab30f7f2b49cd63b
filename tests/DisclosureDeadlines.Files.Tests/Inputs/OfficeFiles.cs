using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Copies of files as offices save them, made for these tests.</summary>
internal static class OfficeFiles
{
    public static string PathTo(string file) => Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office", file);

    /// <summary>The files whose names begin with a letter, in the order of their names.</summary>
    public static IEnumerable<string> Beginning(char letter) =>
        Directory
            .EnumerateFiles(PathTo(""))
            .Select(path => Path.GetFileName(path))
            .Where(name => name[0] == letter)
            .Order(StringComparer.Ordinal);
}
