using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Every C# example in the project's pages, wherever they are, is compiled and run, and must print what the page says it prints. Those that
/// need the package of an office's files are run by its own tests.
/// </summary>
[Collection(nameof(OwnConsole))]
public sealed class MarkdownExamplesTests
{
    public static TheoryData<string> Pages => new(MarkdownExamples.Pages);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_RunAsPrinted_PrintsWhatFollowsIt(string page)
    {
        foreach (var (code, output) in MarkdownExamples.Of(page).Where(example => !MarkdownExamples.NeedFiles(example.Code)))
        {
            string printed = ExampleProgram.Run(code);
            Assert.True(printed == output, $"An example of {page} prints\n{printed}");
        }
    }

    [Fact]
    public void Pages_OfEveryFolder_AreAmongThem() =>
        Assert.Superset(
            new HashSet<string>
            {
                "README.md",
                "README.zh-CN.md",
                "docs/projection.md",
                "seeds/README.md",
                "src/DisclosureDeadlines/README.md",
            },
            MarkdownExamples.Pages.ToHashSet()
        );
}
