using System.IO.Compression;
using System.Runtime.InteropServices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>
/// The packages of <c>eng/pack-tool</c>: who installs the tool on a machine like this one gets the program that is compiled ahead of time,
/// and everybody else the one for any machine. Both answer alike.
/// </summary>
[Collection(nameof(WithFeed))]
public sealed class PackedToolTests
{
    /// <summary>No other test's package.</summary>
    private const string Version = "0.0.1-packed";

    private const string Id = "DisclosureDeadlines.Cli";

    /// <summary>How a program for Linux begins.</summary>
    private static readonly byte[] Elf = [0x7F, (byte)'E', (byte)'L', (byte)'F'];

    [NeedsFact("gcc", "DEADLINES_NATIVE_TOOL")]
    public void Tool_InstalledFromItsPackages_IsTheNativeOneAndAnswersAsAnyOther()
    {
        using var clerk = Consumer.Empty();
        string feed = Path.Combine(clerk.Folder, "feed");
        Command.Succeed(Repository.Root, "bash", ["eng/pack-tool", feed, $"-p:Version={Version}"]);
        string runtime = RuntimeInformation.RuntimeIdentifier;
        Assert.Equal(
            [$"{Id}.{Version}.nupkg", $"{Id}.any.{Version}.nupkg", $"{Id}.{runtime}.{Version}.nupkg"],
            Directory.GetFiles(feed, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );

        // Nothing but the program: no symbols, no documentation.
        string[] native = FilesOfTool($"{Id}.{runtime}", feed);
        Assert.Equal(["DotnetToolSettings.xml", "deadlines"], native.Order(StringComparer.Ordinal));

        clerk.Dotnet("tool", "install", Id, "--version", Version, "--tool-path", "tools", "--source", feed);
        string installed = Path.Combine(clerk.Folder, "tools", "deadlines");
        Assert.Equal(Elf, Beginning(File.ResolveLinkTarget(installed, returnFinalTarget: true)?.FullName ?? installed));
        Assert.Single(Directory.GetFiles(Path.Combine(clerk.Folder, "tools"), "deadlines", SearchOption.AllDirectories), IsLarge);

        string any = Path.Combine(clerk.Folder, "any");
        ZipFile.ExtractToDirectory(Path.Combine(feed, $"{Id}.any.{Version}.nupkg"), any);
        string plain = Directory.GetFiles(any, "deadlines.dll", SearchOption.AllDirectories).Single();
        File.Copy(Repository.PathTo("samples", "ledger.csv"), Path.Combine(clerk.Folder, "ledger.csv"));
        Assert.All(
            NativeToolTests.Commands,
            arguments => Assert.Equal(Run(clerk, "dotnet", [plain, .. arguments]), Run(clerk, installed, arguments))
        );
    }

    private static string[] FilesOfTool(string id, string feed)
    {
        using var package = ZipFile.OpenRead(Path.Combine(feed, $"{id}.{Version}.nupkg"));
        return
        [
            .. package.Entries.Where(entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal)).Select(entry => entry.Name),
        ];
    }

    private static byte[] Beginning(string file)
    {
        using var stream = File.OpenRead(file);
        byte[] bytes = new byte[Elf.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A host that starts the runtime has some 80 kB.</summary>
    private static bool IsLarge(string file) => new FileInfo(file) is { LinkTarget: null, Length: > 10_000_000 };

    private static Command Run(Consumer clerk, string program, string[] arguments) =>
        Command.Run(clerk.Folder, program, arguments, ("DEADLINES_DATA", Path.Combine(clerk.Folder, "data")), ("NO_COLOR", "1"));
}
