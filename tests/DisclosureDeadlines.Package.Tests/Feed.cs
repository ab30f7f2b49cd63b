using System.Xml.Linq;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>A local feed that holds the packages as they are now, packed once for all tests, and nothing else.</summary>
public sealed class Feed : IDisposable
{
    /// <summary>
    /// Packages of others are looked for here first; ours are unpacked here, and anew each time. The linker that .NET 8 calls ahead of time
    /// takes a path with a blank for two, so that a clone in such a folder has them among the temporary files.
    /// </summary>
    private static readonly string Unpacked = Repository.Root.Any(char.IsWhiteSpace)
        ? Path.Combine(Path.GetTempPath(), "deadlines-consumer-packages")
        : Repository.PathTo("artifacts", "consumer-packages");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("deadlines-feed-");

    public Feed()
    {
        Pack(Repository.Root, Folder);
        foreach (string old in Directory.Exists(Unpacked) ? Directory.GetDirectories(Unpacked, "disclosuredeadlines*") : [])
        {
            Directory.Delete(old, recursive: true);
        }
    }

    public string Folder => folder.FullName;

    public static string Version { get; } =
        XDocument.Load(Repository.PathTo("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>What makes a user's build use the feed beside the sources that his machine has.</summary>
    public IReadOnlyList<string> Properties =>
        [$"-p:DisclosureDeadlinesVersion={Version}", $"-p:RestoreAdditionalProjectSources={Folder}", "-nodeReuse:false"];

    /// <summary>
    /// Packages live in a folder of their own, so that the user's own cache never holds one of these; what it already has need not be
    /// fetched again.
    /// </summary>
    public static IReadOnlyList<(string Name, string Value)> Environment =>
        [
            ("NUGET_PACKAGES", Unpacked),
            (
                "NUGET_FALLBACK_PACKAGES",
                System.Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } own
                    ? own
                    : Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages")
            ),
        ];

    /// <summary>Packs library, files and tool of a tree as the pages say.</summary>
    public static void Pack(string root, string into)
    {
        foreach (string project in new[] { "DisclosureDeadlines", "DisclosureDeadlines.Files", "DisclosureDeadlines.Cli" })
        {
            Command.Succeed(root, "dotnet", ["pack", Path.Combine("src", project), "--output", into, "-v", "quiet", "-nodeReuse:false"]);
        }
    }

    public string Package(string id, string ending = "nupkg") => Path.Combine(Folder, $"{id}.{Version}.{ending}");

    public void Dispose() => folder.Delete(recursive: true);
}
