using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>
/// The page goes with the tool's package where it is packed with one, and out of the installed tool again. How a page is made takes a
/// browser to judge; here another file stands for it.
/// </summary>
[Collection(nameof(WithFeed))]
public sealed class PageOfToolTests
{
    /// <summary>No other test's package, which is the tool without the page.</summary>
    private const string Version = "0.0.1-page";

    [SlowFact]
    public void Page_PackedWithTheTool_IsWrittenByIt()
    {
        byte[] page = Encoding.UTF8.GetBytes("<!doctype html><title>公开期限</title>\n");
        using var clerk = Consumer.Empty();
        string file = Path.Combine(clerk.Folder, "given.html");
        File.WriteAllBytes(file, page);
        Command.Succeed(
            Repository.Root,
            "dotnet",
            [
                "pack",
                Path.Combine("src", "DisclosureDeadlines.Cli"),
                $"-p:DeadlinesPage={file}",
                $"-p:PackageVersion={Version}",
                "--output",
                clerk.Folder,
                "-v",
                "quiet",
                "-nodeReuse:false",
            ]
        );

        // A page is larger than the tool: once is enough.
        using (var package = ZipFile.OpenRead(Path.Combine(clerk.Folder, $"DisclosureDeadlines.Cli.{Version}.nupkg")))
        {
            Assert.Single(package.Entries, entry => entry.Name == "deadlines.html");
        }

        clerk.Dotnet("tool", "install", "DisclosureDeadlines.Cli", "--version", Version, "--tool-path", "tools", "--source", clerk.Folder);
        Command.Succeed(clerk.Folder, Path.Combine(clerk.Folder, "tools", "deadlines"), ["page", "--out", "deadlines.html"]);

        Assert.Equal(page, File.ReadAllBytes(Path.Combine(clerk.Folder, "deadlines.html")));
    }
}
