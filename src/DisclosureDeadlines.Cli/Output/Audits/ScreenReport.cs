using System.Text;

namespace DisclosureDeadlines.Cli.Output.Audits;

/// <summary>The report on standard output. Nothing appears before all is well.</summary>
internal sealed class ScreenReport : IDisposable
{
    private readonly Terminal terminal;
    private readonly FileStream? held;
    private readonly StringWriter? heldText;

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
        heldText = held is null && !withRows ? new StringWriter() : null;
        Report = format switch
        {
            OutputFormat.Json => new JsonAuditReport(held!),
            OutputFormat.Csv => new CsvAuditReport(held!, withMark: false),
            _ => new TextAuditReport(heldText is null ? terminal : terminal with { Output = heldText }, withRows),
        };
    }

    public AuditReport Report { get; }

    /// <summary>Lets a report go that was held back; one with rows for a reader has printed itself at its end.</summary>
    public void Complete()
    {
        terminal.Output.Write(heldText);
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
        heldText?.Dispose();
    }
}
