using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Recipes.Tests;

/// <summary>What docs/recipes.md prints is what is compiled here and run.</summary>
public sealed partial class RecipePageTests
{
    [Theory]
    [InlineData("docs/recipes.md")]
    [InlineData("docs/recipes.zh-CN.md")]
    public void Page_EveryBlockOfCSharp_IsARecipeThatIsTested(string page)
    {
        string[] recipes =
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("tests", "DisclosureDeadlines.Recipes.Tests", "Recipes"), "*.cs")
                .SelectMany(Recipes)
                .Order(StringComparer.Ordinal),
        ];
        string[] printed =
        [
            .. Block()
                .Matches(File.ReadAllText(Repository.PathTo(page)))
                .Select(block => block.Groups["code"].Value)
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(recipes, printed);
    }

    /// <summary>The lines between the two marks, as far to the left as they go.</summary>
    private static IEnumerable<string> Recipes(string file) =>
        Marked()
            .Matches(File.ReadAllText(file))
            .Select(mark =>
            {
                string indent = mark.Groups["indent"].Value;
                return string.Concat(
                    mark.Groups["code"]
                        .Value.TrimEnd('\n')
                        .Split('\n')
                        .Select(line => (line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line) + "\n")
                );
            });

    [GeneratedRegex(@"^(?<indent> *)// recipe\n(?<code>.*?)^ *// end$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^```cs\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
