using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Options that take one of a few words, and refuse another in one sentence.</summary>
internal static class Choice
{
    public static Option<string?> Option(string name, string description, params string[] words) =>
        new(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result => Read(result, name, words),
        };

    public static string? Read(ArgumentResult result, string name, string[] words)
    {
        string found = result.Tokens is [var token] ? token.Value : "";
        if (words.Contains(found))
        {
            return found;
        }

        result.AddError(
            Language.Pick(
                $"{name} 应为 {string.Join("、", words)}，却是“{found}”。",
                $"{name}: expected {string.Join(" or ", words)}, found \"{found}\"."
            )
        );
        return null;
    }
}
