using System.Diagnostics;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>The page as its one command makes it, made once for all tests: one file, and a folder for web servers.</summary>
internal static class BuiltPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly Lazy<string> Folder = new(Publish);

    public static string File => Path.Combine(Folder.Value, "deadlines.html");

    public static string Site => Path.Combine(Folder.Value, "site");

    private static string Publish()
    {
        string folder = Repository.PathTo("artifacts", "page");
        // The compressed copies for web servers are written too; no browser asks for them here, so they need not be as small as they can be.
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", "src/DisclosureDeadlines.Page", "-o", folder, "-p:SiteCompression=Fastest", "-v", "q", "--nologo", "-m:1"]
        )
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()
        )
        {
            start.Environment.Remove(name);
        }

        // As whoever wants the page makes it.
        start.Environment.Remove("CI");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The page was not published in time.");
        }

        Assert.True(process.ExitCode == 0, output.Result + error.Result);
        return folder;
    }
}
