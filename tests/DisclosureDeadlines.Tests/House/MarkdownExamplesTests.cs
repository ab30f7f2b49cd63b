using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using DisclosureDeadlines.Calendars;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>Every C# example in the project's pages, wherever they stand, is compiled and run, and must print what the page says it prints.</summary>
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
            string printed = Run(code);
            Assert.True(printed == output, $"An example of {page} prints\n{printed}");
        }
    }

    [Fact]
    public void Pages_OfEveryFolder_AreAmongThem() => Assert.Superset(
        new HashSet<string> { "README.md", "README.zh-CN.md", "docs/projection.md", "seeds/README.md", "src/DisclosureDeadlines/README.md" },
        PageNames.ToHashSet());

    /// <summary>Not what a build has copied or unpacked.</summary>
    private static bool IsPage(string path) =>
        !path.Split('/').Any(folder => folder is "bin" or "obj" or "artifacts" or "node_modules" or "BenchmarkDotNet.Artifacts" or "StrykerOutput");

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

    private static string Run(string code)
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText("global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n"), CSharpSyntaxTree.ParseText(code)],
            [.. trusted.Split(Path.PathSeparator).Append(typeof(ChinaCalendar).Assembly.Location).Append(typeof(LocalDate).Assembly.Location)
                .Distinct().Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;

        var context = new AssemblyLoadContext("Example", isCollectible: true);
        var (output, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var captured = new StringWriter();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            Console.SetOut(captured);
            context.LoadFromStream(image).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            context.Unload();
        }

        return captured.ToString().ReplaceLineEndings("\n");
    }
}
