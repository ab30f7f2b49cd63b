namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Where a run reads from and writes to. <paramref name="IsInteractive"/> is false when the output goes to a file or another program.</summary>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, bool IsInteractive)
{
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
}
