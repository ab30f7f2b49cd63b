using System.CommandLine;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The file that a command is asked to write.</summary>
internal static class OutputPath
{
    /// <summary>Refuses to write over anything that the same command line names: a ledger, a catalogue, a notice, under whatever name or link.</summary>
    /// <exception cref="UserErrorException">The output is such a file.</exception>
    public static void CheckIsNoInput(ParseResult parsed, string? output)
    {
        if (string.IsNullOrEmpty(output) || !File.Exists(output))
        {
            return;
        }

        string target = WhereItLies(output);
        string[] same = [.. parsed.Tokens.Select(token => token.Value).Where(word => word.Length > 0 && File.Exists(word) && WhereItLies(word) == target)];

        // Once it is named as the output itself.
        if (same.Length > 1)
        {
            throw new UserErrorException($"--out 与要读取的文件是同一个文件 {output}，没有改动。", $"--out is a file that is to be read, {output}, which was left as it is.");
        }
    }

    /// <summary>The path with every link on the way followed.</summary>
    private static string WhereItLies(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        string here = Path.Combine(WhereItLies(folder), Path.GetFileName(full));
        var link = File.ResolveLinkTarget(here, returnFinalTarget: false);
        return link is null ? here : WhereItLies(link.FullName);
    }
}
