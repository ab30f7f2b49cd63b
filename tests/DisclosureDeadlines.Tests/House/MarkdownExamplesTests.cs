using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Every C# example in the project's pages, wherever they are, is compiled and run, and must print what the page says it prints.
/// </summary>
[Collection(nameof(OwnConsole))]
public sealed class MarkdownExamplesTests
{
    public static TheoryData<string> Pages => new(PageNames);

    private static IEnumerable<string> PageNames => Repository.Files(Repository.Root, ".md").Where(IsPage);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_RunAsPrinted_PrintsWhatFollowsIt(string page)
    {
        foreach (var (code, output) in Examples(page))
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
            PageNames.ToHashSet()
        );

    /// <summary>Not what a build has copied or unpacked.</summary>
    private static bool IsPage(string path) =>
        !path.Split('/')
            .Any(folder => folder is "bin" or "obj" or "artifacts" or "node_modules" or "BenchmarkDotNet.Artifacts" or "StrykerOutput");

    /// <summary>Each C# block with the next plain block, which must come before another C# block.</summary>
    private static IEnumerable<(string Code, string Output)> Examples(string page)
    {
        string? code = null;
        foreach (var (language, text) in Blocks(page))
        {
            if (language == "csharp")
            {
                Assert.True(code is null, $"{page}: a C# example is not followed by what it prints.");
                code = text;
            }
            else if (language.Length == 0 && code is not null)
            {
                yield return (code, text);
                code = null;
            }
        }

        Assert.True(code is null, $"{page}: the last C# example is not followed by what it prints.");
    }

    private static IEnumerable<(string Language, string Text)> Blocks(string page)
    {
        (string Language, List<string> Lines)? open = null;
        foreach (string line in File.ReadLines(Repository.PathTo(page)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                open?.Lines.Add(line);
            }
            else if (open is { } block)
            {
                yield return (block.Language, string.Concat(block.Lines.Select(l => l + "\n")));
                open = null;
            }
            else
            {
                open = (line[3..].Trim(), []);
            }
        }
    }
}
