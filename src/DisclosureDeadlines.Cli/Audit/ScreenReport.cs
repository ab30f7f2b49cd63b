using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;

namespace DisclosureDeadlines.Cli.Audit;

/// <summary>The report on standard output. Nothing appears before all is well.</summary>
internal sealed class ScreenReport : IDisposable
{
    private readonly Terminal terminal;
    private readonly StringWriter page = new();
    private readonly HeldOutput? data;

    public ScreenReport(Terminal terminal, OutputFormat format, bool withRows)
    {
        this.terminal = terminal;
        data = format == OutputFormat.Text ? null : new HeldOutput();
        Report = format switch
        {
            OutputFormat.Json => new JsonAuditReport(data!.Stream),
            OutputFormat.Csv => new CsvAuditReport(data!.Stream, EncodingOption.Plain, forReaders: false),
            _ => new TextAuditReport(terminal.WritingTo(page), withRows),
        };
    }

    public AuditReport Report { get; }

    /// <summary>Lets the report go.</summary>
    public void Complete()
    {
        terminal.Output.Write(page);
        data?.Release(terminal.Document);
    }

    public void Dispose()
    {
        Report.Dispose();
        page.Dispose();
        data?.Dispose();
    }
}
