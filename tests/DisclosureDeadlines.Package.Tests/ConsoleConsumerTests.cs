using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

[Collection(nameof(WithFeed))]
public sealed partial class ConsoleConsumerTests(Feed feed)
{
    /// <summary>What a newcomer does with the first page that he sees.</summary>
    [Fact]
    public void EmptyFolder_PackageAddedAndTheReadmesLinesRun_GivesTheReadmesAnswer()
    {
        string readme = File.ReadAllText(Repository.PathTo("src", "DisclosureDeadlines", "README.md")).ReplaceLineEndings("\n");
        var example = FirstExample().Match(readme);
        using var newcomer = Consumer.Empty();

        newcomer.Dotnet("new", "console", "--no-restore");
        newcomer.Dotnet("add", "package", "DisclosureDeadlines", "--source", feed.Folder);
        File.WriteAllText(Path.Combine(newcomer.Folder, "Program.cs"), example.Groups["code"].Value);

        Assert.Equal(example.Groups["output"].Value, newcomer.Dotnet("run"));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n.*?```\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstExample();
}
