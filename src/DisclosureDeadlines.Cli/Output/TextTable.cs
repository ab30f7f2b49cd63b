using Spectre.Console;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>A table for a reader: lines and colours in a terminal, plain text when the output goes elsewhere.</summary>
internal static class TextTable
{
    private const int PlainWidth = 80;

    public static void Write(Terminal terminal, string[] header, IEnumerable<string[]> rows)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Output),
            Ansi = terminal.IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminal.IsInteractive ? console.Profile.Width : PlainWidth;
        var table = new Table().Border(TableBorder.Minimal);
        foreach (string title in header)
        {
            table.AddColumn(new TableColumn(Markup.Escape(title)));
        }

        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        console.Write(table);
    }
}
