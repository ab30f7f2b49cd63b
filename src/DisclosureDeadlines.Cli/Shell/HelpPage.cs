using System.CommandLine;
using System.CommandLine.Help;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The help of a command, which the package lays out, on a screen of any width and in one language.</summary>
internal static class HelpPage
{
    /// <summary>Words that the package has in English only.</summary>
    private static readonly (string English, string Chinese)[] Words =
    [
        ("Description:", "说明:"),
        (" [command]", " [命令]"),
        (" [options]", " [选项]"),
        (" [default: ", " [默认: "),
    ];

    /// <summary>Prepares the option that asks for help.</summary>
    public static void Prepare(RootCommand root, Terminal terminal)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = Language.Pick("显示帮助", "Show help and usage information");
        ((HelpAction)option.Action!).MaxWidth = terminal.IsInteractive ? terminal.Width : int.MaxValue;
    }

    /// <summary>Writes the help that was asked for.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ParseResult parsed, Terminal terminal)
    {
        using var page = new StringWriter();
        int code = parsed.Invoke(new InvocationConfiguration { Output = page, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        string help = page.ToString();
        foreach (var (english, chinese) in Words)
        {
            help = help.Replace(english, Language.Pick(chinese, english), StringComparison.Ordinal);
        }

        terminal.Output.Write(help);
        return code;
    }
}
