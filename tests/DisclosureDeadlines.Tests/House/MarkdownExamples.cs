using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The C# examples in the project's pages, wherever they are, each with what it prints.</summary>
internal static class MarkdownExamples
{
    /// <summary>What an example names that needs the package of an office's files.</summary>
    private const string OfFiles = "using DisclosureDeadlines.Files;";

    /// <summary>The pages, without what a build has copied or unpacked.</summary>
    public static IEnumerable<string> Pages => Repository.Files(Repository.Root, ".md").Where(IsPage);

    public static bool NeedFiles(string code) => code.Contains(OfFiles, StringComparison.Ordinal);

    /// <summary>Each C# block with the next plain block, which must come before another C# block.</summary>
    public static IEnumerable<(string Code, string Output)> Of(string page)
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

    private static bool IsPage(string path) =>
        !path.Split('/')
            .Any(folder => folder is "bin" or "obj" or "artifacts" or "node_modules" or "BenchmarkDotNet.Artifacts" or "StrykerOutput");

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
