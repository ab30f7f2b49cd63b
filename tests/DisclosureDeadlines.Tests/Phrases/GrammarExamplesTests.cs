using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>The examples that the page of <see cref="TimeLimit"/> opens with are accepted, and give the sentences beside them.</summary>
public class GrammarExamplesTests
{
    [Fact]
    public void Parse_EveryExampleOfThePage_GivesTheSentenceBesideIt()
    {
        var examples = File.ReadLines(Path.Combine(Repository.Root, "src", "DisclosureDeadlines", "Phrases", "TimeLimit.cs"))
            .SkipWhile(line => !line.Contains("<code>", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.Contains("</code>", StringComparison.Ordinal))
            .Select(line => line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToList();

        Assert.Equal(18, examples.Count);
        Assert.All(examples, example => Assert.Equal(example[1], TimeLimit.Parse(example[0]).Rule.Sentence.Chinese));
    }

    [Fact]
    public void Grammar_OfThePage_IsTheOneOfTheDocumentation()
    {
        var source = File.ReadLines(Path.Combine(Repository.Root, "src", "DisclosureDeadlines", "Phrases", "TimeLimit.cs"))
            .SkipWhile(line => !line.StartsWith("/// phrase ", StringComparison.Ordinal))
            .TakeWhile(line => !line.Contains("</code>", StringComparison.Ordinal))
            .Select(line => line[4..]);
        var page = File.ReadLines(Path.Combine(Repository.Root, "docs", "phrases.md"))
            .SkipWhile(line => !line.StartsWith("phrase ", StringComparison.Ordinal))
            .TakeWhile(line => line != "```");

        Assert.Equal(source, page);
    }
}
