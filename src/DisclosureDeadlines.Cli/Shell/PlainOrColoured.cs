using Spectre.Console;
using Spectre.Console.Rendering;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>What a reader sees: colours and the terminal's width in a terminal, plain text of 80 columns when the output goes elsewhere.</summary>
internal static class PlainOrColoured
{
    private const int PlainWidth = 80;

    public static void Write(Terminal terminal, IRenderable what) => Console(terminal).Write(what);

    /// <summary>Writes a line, wrapped to the width.</summary>
    public static void WriteLine(Terminal terminal, string line) => terminal.Output.WriteLine(Folded.Line(line, WidthOf(terminal)));

    /// <summary>How many columns there are.</summary>
    public static int WidthOf(Terminal terminal) => Console(terminal).Profile.Width;

    /// <summary>Writes lines with colour marks, as they are, without wrapping.</summary>
    public static void Write(Terminal terminal, string markup)
    {
        if (terminal.IsInteractive)
        {
            Console(terminal).Markup(markup);
        }
        else
        {
            terminal.Output.Write(Markup.Remove(markup));
        }
    }

    private static IAnsiConsole Console(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Output),
            Ansi = terminal.IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminal.IsInteractive ? console.Profile.Width : PlainWidth;
        return console;
    }
}
