using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>
/// The command reference is what the tool itself says: <c>deadlines --help</c>, and the help of every command below it. To write it anew,
/// run this test and do what its failure says.
/// </summary>
public sealed partial class CommandReferenceTests
{
    [Theory]
    [InlineData("commands.md", "en", "# The commands", "What `deadlines --help` says, for every command.")]
    [InlineData("commands.zh-CN.md", "zh", "# 命令", "每个命令的 `deadlines --help`。")]
    public void Page_EveryCommand_ShowsWhatItsHelpSays(string page, string language, string title, string opening)
    {
        string path = Path.Combine(Repository.Root, "docs", page);
        var text = new StringBuilder($"{title}\n\n{opening}\n");
        Describe([], language, text);

        if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != text.ToString())
        {
            string received = Path.ChangeExtension(path, ".received.md");
            File.WriteAllText(received, text.ToString());
            Assert.Fail($"The help differs from the page. If the help is right, move it over the page:\n  mv {received} {path}");
        }
    }

    private static void Describe(string[] command, string language, StringBuilder text)
    {
        var run = InProcess.Run([.. command, "--help", "--lang", language]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string help = string.Join('\n', run.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd()));
        text.Append(CultureInfo.InvariantCulture, $"\n## `{string.Join(' ', command.Prepend("deadlines"))}`\n\n```text\n{help}\n```\n");
        foreach (string name in Subcommands().Match(help).Groups["name"].Captures.Select(capture => capture.Value))
        {
            Describe([.. command, name], language, text);
        }
    }

    [GeneratedRegex(@"^(Commands:|命令：)\n(  (?<name>[a-z-]+).*\n?)+", RegexOptions.Multiline)]
    private static partial Regex Subcommands();
}
