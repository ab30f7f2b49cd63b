using System.Diagnostics;
using DisclosureDeadlines.Cli.Tests.Audits;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>The page goes with the tool as a file beside it.</summary>
public sealed class PageOfToolTests
{
    [BrowserFact]
    public void Page_OfAToolThatHasIt_IsWrittenAsItIs()
    {
        using var tool = new TempFolder();
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            if (Path.GetExtension(file) is ".dll" or ".json")
            {
                File.Copy(file, tool.PathTo(Path.GetFileName(file)));
            }
        }

        File.Copy(BuiltPage.File, tool.PathTo("deadlines.html"));
        string written = tool.PathTo("written.html");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool.PathTo("deadlines.dll"), "page", "--out", written]))!;
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(File.ReadAllBytes(BuiltPage.File), File.ReadAllBytes(written));
    }
}
