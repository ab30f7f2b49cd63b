namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A report that is complete and can be written in several formats.</summary>
internal interface IFormattedReport
{
    public void Write(Terminal terminal, OutputFormat format);

    /// <summary>What a format has no place for, in one sentence, that nobody takes it for all; null if nothing is missing.</summary>
    public string? MissingFrom(OutputFormat format);
}
