using System.Security.Cryptography;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

public sealed class ReproducibleTests
{
    /// <summary>The last commit, cloned to two folders with names of different length and packed in each.</summary>
    [SlowFact]
    public async Task Pack_OneCommitInTwoFolders_GivesTheSameBytes()
    {
        using var here = Consumer.Empty();
        using var there = Consumer.Empty();

        // Side by side: most of the time each waits for one compiler after the other.
        var hashes = await Task.WhenAll(Task.Run(() => HashesOf(here, "a")), Task.Run(() => HashesOf(there, "quite-another-folder")));

        // Library, files and tool, each with its symbols.
        Assert.Equal(6, hashes[0].Count);
        Assert.Equal(hashes[0], hashes[1]);
    }

    private static List<string> HashesOf(Consumer place, string name)
    {
        string clone = Path.Combine(place.Folder, name);
        Command.Succeed(place.Folder, "git", ["clone", "--quiet", Repository.Root, clone]);
        Feed.Pack(clone, Path.Combine(clone, "packed"));
        return
        [
            .. Directory
                .GetFiles(Path.Combine(clone, "packed"))
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
        ];
    }
}
