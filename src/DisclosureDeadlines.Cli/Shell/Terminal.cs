namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Where a run reads from and writes to.</summary>
internal sealed class Terminal
{
    /// <summary>The columns of a text that goes to a file or another program.</summary>
    private const int UsualWidth = 80;

    /// <summary>No screen is taken for narrower: below, it breaks the lines itself.</summary>
    private const int LeastWidth = 20;

    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isInteractive">Whether the output is a screen; false when it goes to a file or another program.</param>
    public Terminal(Stream input, TextWriter output, TextWriter error, bool isInteractive)
    {
        Input = input;
        RawOutput = output;
        RawError = error;
        IsInteractive = isInteractive;
        Output = new VisibleWriter(output, lineByLine: true);
        Error = new VisibleWriter(error, lineByLine: true);
        Document = isInteractive ? new VisibleWriter(output, lineByLine: false) : output;
    }

    public Stream Input { get; }

    /// <summary>Lines for a reader. A text from elsewhere can do nothing in them but be read.</summary>
    public TextWriter Output { get; }

    /// <summary>Sentences for a reader beside the output.</summary>
    public TextWriter Error { get; }

    /// <summary>
    /// Documents for other programs (JSON, tables, SQL, calendars), which keep texts as they are and quote them by their own rules. On a
    /// screen even they are shown as a reader may see them.
    /// </summary>
    public TextWriter Document { get; }

    /// <summary>The output itself, for what was made fit to be shown before it was coloured.</summary>
    public TextWriter RawOutput { get; }

    /// <summary>Standard error itself, for a line of the tool's own that is written over and over.</summary>
    public TextWriter RawError { get; }

    /// <summary>Whether the output is a screen.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether somebody sees standard error as it is written.</summary>
    public bool IsErrorInteractive { get; init; }

    /// <summary>Says sentences on standard error, a line each.</summary>
    public void Say(IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            Error.WriteLine(sentence);
        }
    }

    /// <summary>How many columns lines are folded to.</summary>
    public int Width
    {
        get;
        init => field = Math.Max(value, LeastWidth);
    } = UsualWidth;

    /// <summary>The columns of the screen, where there is one and its width is known.</summary>
    public static int WidthOfScreen()
    {
        try
        {
            return !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }

    /// <summary>The same with another place for the output, which is not a screen but as wide.</summary>
    public Terminal WritingTo(TextWriter output) =>
        new(Input, output, RawError, isInteractive: false) { IsErrorInteractive = IsErrorInteractive, Width = Width };

    /// <summary>Lets everything go.</summary>
    public void Flush()
    {
        Document.Flush();
        Output.Flush();
        Error.Flush();
    }
}
