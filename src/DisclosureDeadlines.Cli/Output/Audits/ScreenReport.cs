using System.Text;

namespace DisclosureDeadlines.Cli.Output.Audits;

/// <summary>The report on standard output. Nothing appears before all is well.</summary>
internal sealed class ScreenReport : IDisposable
{
    private readonly Terminal terminal;
    private readonly FileStream? held;

    public ScreenReport(Terminal terminal, OutputFormat format, bool withRows)
    {
        this.terminal = terminal;
        held = format == OutputFormat.Text ? null : new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            1 << 16,
            FileOptions.DeleteOnClose);
        Report = format switch
        {
            OutputFormat.Json => new JsonAuditReport(held!),
            OutputFormat.Csv => new CsvAuditReport(held!, withMark: false),
            _ => new TextAuditReport(terminal, withRows),
        };
    }

    public AuditReport Report { get; }

    /// <summary>Lets a report of data go; a report for a reader has printed itself at its end.</summary>
    public void Complete()
    {
        if (held is null)
        {
            return;
        }

        held.Position = 0;
        using var text = new StreamReader(held, Encoding.UTF8, leaveOpen: true);
        char[] piece = new char[1 << 15];
        for (int length; (length = text.Read(piece)) > 0;)
        {
            terminal.Output.Write(piece.AsSpan(0, length));
        }
    }

    public void Dispose()
    {
        Report.Dispose();
        held?.Dispose();
    }
}
