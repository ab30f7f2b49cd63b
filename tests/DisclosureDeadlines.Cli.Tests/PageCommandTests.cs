using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>
/// The page is in the tool only where it was packed with it; these tests run a tool without it. The browser's tests run one with it.
/// </summary>
public sealed class PageCommandTests
{
    [Theory]
    [InlineData(
        "zh",
        "这个工具没有带网页；用源代码可以做一个：dotnet publish src/DisclosureDeadlines.Page -o out，得到 out/deadlines.html。\n"
    )]
    [InlineData(
        "en",
        "This tool was built without the page; from the sources it is made by: dotnet publish src/DisclosureDeadlines.Page -o out, which gives out/deadlines.html.\n"
    )]
    public void Page_OfAToolWithoutIt_SaysHowItIsMade(string language, string sentence)
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "page.html");

        var run = InProcess.Run("page", "--out", path, "--lang", language);

        Assert.Equal((2, "", sentence), (run.ExitCode, run.Output, run.Error));
        Assert.False(File.Exists(path));
    }
}
