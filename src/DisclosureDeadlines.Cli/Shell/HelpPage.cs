using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The help of a command, in one language and on a screen of any width. The package lays it out on lines as long as they come: its own
/// folding takes a Chinese character for as wide as a Latin one, and fails in narrow columns.
/// </summary>
internal static partial class HelpPage
{
    /// <summary>The least columns that a description has to itself, beside what it describes.</summary>
    private const int LeastBeside = 24;

    /// <summary>Words that the package has in English only, at least where it is compiled ahead of time.</summary>
    private static readonly (string English, string Chinese)[] Words =
    [
        ("Description:", "说明:"),
        ("\nUsage:", "\n用法:"),
        ("\nArguments:", "\n参数:"),
        ("\nOptions:", "\n选项:"),
        ("\nCommands:", "\n命令:"),
        ("Show version information", "显示版本信息"),
        ("[command]", "[命令]"),
        ("[options]", "[选项]"),
        ("[default: ", "[默认："),
        ("：Text]", "：text]"),
    ];

    /// <summary>Prepares the option that asks for help.</summary>
    public static void Prepare(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = Language.Pick("显示帮助", "Show help and usage information");
        ((HelpAction)option.Action!).MaxWidth = int.MaxValue;
    }

    /// <summary>Writes the help that was asked for.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ParseResult parsed, Terminal terminal)
    {
        using var page = new StringWriter { NewLine = "\n" };
        int code = parsed.Invoke(
            new InvocationConfiguration
            {
                Output = page,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            }
        );
        // The package names the program after its file, which may be called anything.
        string help = page.ToString().Replace($"  {RootCommand.ExecutableName} ", "  deadlines ", StringComparison.Ordinal);
        foreach (var (english, chinese) in Words)
        {
            help = help.Replace(english, Language.Pick(chinese, english), StringComparison.Ordinal);
        }

        help = Placeholders.InWords(help);
        help = HeadingColon().Replace(help, Language.Pick("：", ":"));

        foreach (
            string line in Aligned(help.TrimEnd('\n').Split('\n'))
                .SelectMany(line => terminal.IsInteractive ? Fold(line, terminal.Width) : [line])
        )
        {
            terminal.Output.WriteLine(line);
        }

        return code;
    }

    /// <summary>
    /// Descriptions that follow each other begin in one column: the package has aligned them by what was there before the words were put
    /// in.
    /// </summary>
    private static IEnumerable<string> Aligned(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            Match[] block = [.. lines.Skip(i).Select(line => TwoColumns().Match(line)).TakeWhile(parts => parts.Success)];
            if (block.Length == 0)
            {
                yield return lines[i];
                continue;
            }

            int widest = block.Max(parts => Folded.WidthOf(parts.Groups["name"].Value.TrimEnd()));
            foreach (var parts in block)
            {
                string name = parts.Groups["name"].Value.TrimEnd();
                yield return name + new string(' ', widest - Folded.WidthOf(name) + 2) + parts.Groups["description"].Value;
            }

            i += block.Length - 1;
        }
    }

    /// <summary>A line of help on lines of a width at most; what describes something stays beside it, where there is room.</summary>
    private static IEnumerable<string> Fold(string line, int width)
    {
        var parts = TwoColumns().Match(line);
        int beside = width - Folded.WidthOf(parts.Groups["name"].Value);
        return parts.Success && beside >= LeastBeside
            ? Folded
                .Whole(parts.Groups["description"].Value, beside)
                .Select((part, i) => (i == 0 ? parts.Groups["name"].Value : new string(' ', width - beside)) + part)
            : Folded.Line(line, width);
    }

    [GeneratedRegex(@"(?<=^\S+): *$", RegexOptions.Multiline)]
    private static partial Regex HeadingColon();

    [GeneratedRegex("^(?<name> +[^ ].*?  +)(?<description>.+)$")]
    private static partial Regex TwoColumns();
}
