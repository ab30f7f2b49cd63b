using DisclosureDeadlines.Foundation;
using Spectre.Console;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// What a reader sees: colours in a terminal, plain text when the output goes elsewhere; in either, lines folded to the width.
/// </summary>
internal static class PlainOrColoured
{
    /// <summary>Wider than any line: what is coloured is not wrapped, which fails on wide characters in narrow columns.</summary>
    private const int Unwrapped = 1 << 20;

    /// <summary>Writes a line, wrapped to the width.</summary>
    public static void WriteLine(Terminal terminal, string line)
    {
        foreach (string part in Folded.Line(line, terminal.Width))
        {
            terminal.Output.WriteLine(part);
        }
    }

    /// <summary>A text from elsewhere for a line with colour marks.</summary>
    public static string Text(string text) => Markup.Escape(VisibleText.Line(text));

    /// <summary>Writes lines with colour marks, as they are, without wrapping.</summary>
    public static void WriteMarkup(Terminal terminal, IEnumerable<string> lines)
    {
        var console = terminal.IsInteractive ? ColouredScreen(terminal) : null;
        foreach (string line in lines)
        {
            if (console is null)
            {
                terminal.Output.WriteLine(Markup.Remove(line));
            }
            else
            {
                console.MarkupLine(line);
            }
        }
    }

    private static IAnsiConsole ColouredScreen(Terminal terminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.RawOutput), Interactive = InteractionSupport.No }
        );
        console.Profile.Width = Unwrapped;
        return console;
    }
}
