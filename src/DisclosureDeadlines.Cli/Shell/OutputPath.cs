using System.CommandLine;
using DisclosureDeadlines.Cli.Paths;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The file that a command is asked to write.</summary>
internal static class OutputPath
{
    /// <summary>
    /// Refuses to write over anything that the same command line names: a ledger, a catalogue, a notice, under whatever name or link, or as
    /// standard input.
    /// </summary>
    /// <exception cref="UserErrorException">The output is such a file.</exception>
    public static void CheckIsNoInput(ParseResult parsed, string? output)
    {
        if (string.IsNullOrEmpty(output) || FileStatus.Of(output) is not { } target)
        {
            return;
        }

        string[] words = [.. parsed.Tokens.Select(token => token.Value)];
        bool isRead = words.Contains(InputFile.StandardInput) && FileStatus.OfStandardInput()?.Identity == target.Identity;

        // Once it is named as the output itself.
        if (isRead || words.Count(word => FileStatus.Of(word)?.Identity == target.Identity) > 1)
        {
            throw new UserErrorException(
                $"--out 与要读取的文件是同一个文件 {output}，没有改动。",
                $"--out is a file that is to be read, {output}, which was left as it is."
            );
        }
    }
}
