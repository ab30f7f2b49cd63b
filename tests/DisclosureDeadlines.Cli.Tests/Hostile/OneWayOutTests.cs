using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Hostile;

/// <summary>Text reaches a reader on one way only, so that no command has to think of what it may hold.</summary>
public sealed partial class OneWayOutTests
{
    private static readonly string Source = Repository.PathTo("src", "DisclosureDeadlines.Cli");

    /// <summary>
    /// Who may pass by the marks: colours over text that has them, a line that is written over and over, totals that are marked on the way.
    /// </summary>
    [Theory]
    [InlineData(@"\bConsole\.(Out\b|Error\b|Write|Open)", "StandardStreams.cs")]
    [InlineData(@"\bRawOutput\b", "PlainOrColoured.cs", "Terminal.cs")]
    [InlineData(@"\bRawError\b", "NoticeImpact.cs", "Terminal.cs", "Watch.cs")]
    public void Source_TheOutputsThemselves_AreUsedInFewPlaces(string pattern, params string[] files) =>
        Assert.Equal(
            files,
            Directory
                .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Where(file => Regex.IsMatch(File.ReadAllText(file), pattern))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>A document is written by what quotes its texts.</summary>
    [Fact]
    public void Source_Documents_AreQuotedByTheirOwnRules()
    {
        var uses = Directory
            .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadAllText(file).Split(';'))
            .Where(statement => statement.Contains("terminal.Document", StringComparison.Ordinal))
            .Select(statement => Blanks().Replace(statement, ""))
            .ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, statement => Assert.Matches(Quoted(), statement));
    }

    [GeneratedRegex(
        @"terminal\.Document\.WriteLine\((Json\.|reading\.ToJsonLine)|(CsvTable|IcsWriter|ReminderDocument)\.Write\(terminal\.Document|Release\(terminal\.Document\)|WriteText\(terminal\.Document,format|terminal\.Document\.Write\(ready\."
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
