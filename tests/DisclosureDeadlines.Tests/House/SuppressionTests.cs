using System.Text.RegularExpressions;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>No word of the compiler or an analyzer is silenced without a reason beside it.</summary>
public sealed partial class SuppressionTests
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    /// <summary>The comment right above a project's list names each of its rules.</summary>
    [Fact]
    public void Projects_EachRuleSilenced_IsNamedInTheCommentAbove()
    {
        var projects = Sources(".csproj").Concat(Sources(".props")).Append("Directory.Build.props");

        Assert.Empty(
            from project in projects
            from Match list in NoWarn().Matches(File.ReadAllText(Repository.PathTo(project)))
            from Match rule in Rule().Matches(list.Groups["rules"].Value)
            where !list.Groups["comment"].Value.Contains(rule.Value, StringComparison.Ordinal)
            select $"{project}: {rule.Value}"
        );
    }

    [Fact]
    public void EditorConfig_EachRuleSilenced_HasACommentAbove()
    {
        string[] lines = File.ReadAllLines(Repository.PathTo(".editorconfig"));

        Assert.Empty(
            lines.Where(
                (line, i) =>
                    line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)
                    && (line.EndsWith("none", StringComparison.Ordinal) || line.EndsWith("silent", StringComparison.Ordinal))
                    && !lines[i - 1].StartsWith('#')
            )
        );
    }

    [Fact]
    public void Pragmas_EachOfThem_EndsWithItsReason() =>
        Assert.Empty(
            from file in Sources(".cs")
            from line in File.ReadLines(Repository.PathTo(file))
            where line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) && !PragmaWithReason().IsMatch(line)
            select $"{file}: {line}"
        );

    [Fact]
    public void Attributes_EachOfThem_HasAJustification() =>
        Assert.Empty(
            from file in Sources(".cs")
            from Match attribute in Attribute().Matches(File.ReadAllText(Repository.PathTo(file)))
            where !attribute.Value.Contains("Justification = \"", StringComparison.Ordinal)
            select $"{file}: {attribute.Value}"
        );

    private static IEnumerable<string> Sources(string ending) =>
        from folder in Folders
        from file in Repository.Files(Repository.PathTo(folder), ending)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        select $"{folder}/{file}";

    [GeneratedRegex(@"(<!--(?<comment>((?!-->).)*)-->\s*)?<NoWarn[^>]*>(?<rules>.*?)</NoWarn>", RegexOptions.Singleline)]
    private static partial Regex NoWarn();

    [GeneratedRegex(@"\b[A-Z]{2,}\d{3,}\b")]
    private static partial Regex Rule();

    [GeneratedRegex(@"// \S+ \S+")]
    private static partial Regex PragmaWithReason();

    [GeneratedRegex(@"\[(assembly: |module: )?(SuppressMessage|UnconditionalSuppressMessage)\((.|\n)*?\)\]")]
    private static partial Regex Attribute();
}
