using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Cli.Tests.Documents;

/// <summary>The commands that the pages print, in blocks, in indented lines and between words, as a reader would copy them.</summary>
internal static partial class PrintedCommands
{
    /// <summary>Blocks in these languages are run by other tests.</summary>
    private static readonly string[] OtherLanguages = ["csharp", "cs", "java", "python", "json", "sql"];

    /// <summary>All pages, but for the two that are what the tool itself says of its commands.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        "README.zh-CN.md",
        "CONTRIBUTING.md",
        .. Repository
            .Files(Repository.PathTo("docs"), ".md")
            .Where(page =>
                !page.StartsWith("commands.", StringComparison.Ordinal) && !page.EndsWith(".received.md", StringComparison.Ordinal)
            )
            .Select(page => "docs/" + page),
    ];

    public static IReadOnlyList<string> Of(string page)
    {
        List<string> found = [];
        string? block = null;
        foreach (string line in File.ReadLines(Repository.PathTo(page)))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                block = block is null ? line.Trim()[3..] : null;
            }
            else if (block is not null)
            {
                found.AddRange(OtherLanguages.Contains(block) ? [] : Commands(line.Trim()));
            }
            else
            {
                found.AddRange(line.StartsWith("    ", StringComparison.Ordinal) ? Commands(line.Trim()) : []);
                found.AddRange(Code().Matches(line).SelectMany(code => Commands(code.Groups["code"].Value)));
            }
        }

        return found;
    }

    /// <summary>The words of a command as a shell parts them: a text between quotes is one.</summary>
    public static string[] Words(string command) =>
        [.. Word().Matches(command).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal))];

    private static IEnumerable<string> Commands(string code) =>
        Command().Match(code) is { Success: true } match
            ? [Remark().Replace(match.Groups["command"].Value, "").Replace("\\|", "|", StringComparison.Ordinal).Trim()]
            : [];

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(
        @"^(\$ )?(?<command>([A-Z_]+=\S+ )*(deadlines|dotnet|curl|psql|duckdb|clickhouse-client|spark-sql|bash|npm|node|python3?|java|native/deadlines|tools/deadlines|tests/\w+/run|/usr/bin/time) .+)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Command();

    /// <summary>What stands behind a command for the reader.</summary>
    [GeneratedRegex(@"\s{2,}#.*$")]
    private static partial Regex Remark();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
