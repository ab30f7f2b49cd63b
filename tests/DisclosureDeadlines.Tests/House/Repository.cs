using System.Runtime.CompilerServices;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The tree that these tests were compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] names) => Path.Combine([Root, .. names]);

    /// <summary>Every file below a folder with an ending, by its path from there, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string ending) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*" + ending, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
