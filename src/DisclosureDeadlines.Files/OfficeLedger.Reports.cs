using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Reminders;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files;

/// <content>What is written of a ledger.</content>
public sealed partial class OfficeLedger
{
    private static readonly int[] UsualDaysAhead = [3, 1];

    /// <summary>Writes a report on the ledger, in its <see cref="Language"/>.</summary>
    /// <remarks>It is put together in memory and written at once, so that nothing is written of one that fails.</remarks>
    /// <param name="stream">Where to write; it need not seek, and is left open.</param>
    /// <param name="format">In which format.</param>
    /// <param name="options">What the report says of itself.</param>
    /// <exception cref="OfficeFileException">The format cannot hold the ledger, such as a workbook so many rows.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to, or there is no such format.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public void WriteReport(Stream stream, LedgerReportFormat format, OfficeReportOptions? options = null)
    {
        WholeStream.CheckWritable(stream);
        using var report = Report(format, options, default);
        report.CopyTo(stream);
    }

    /// <summary>Writes a report on the ledger, in its <see cref="Language"/>.</summary>
    /// <remarks>
    /// It is put together in memory, on the thread that calls, and written asynchronously, so that nothing is written of one that fails.
    /// </remarks>
    /// <param name="stream">Where to write; it need not seek, and is left open.</param>
    /// <param name="format">In which format.</param>
    /// <param name="options">What the report says of itself.</param>
    /// <param name="cancellationToken">Ends the work, also between two rows.</param>
    /// <exception cref="OfficeFileException">The format cannot hold the ledger, such as a workbook so many rows.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to, or there is no such format.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public Task WriteReportAsync(
        Stream stream,
        LedgerReportFormat format,
        OfficeReportOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        WholeStream.CheckWritable(stream);
        return WholeStream.WriteAsync(() => Report(format, options, cancellationToken), stream, cancellationToken);
    }

    /// <summary>Writes what the ledger has to be reminded of, in its <see cref="Language"/>.</summary>
    /// <param name="stream">Where to write; it need not seek, and is left open.</param>
    /// <param name="format">In which format.</param>
    /// <param name="workingDaysAhead">
    /// How many working days before a due date to remind, none negative; 0 is the last day itself. <see langword="null"/> for 3 and 1.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The stream cannot be written to, there is no such format, or no number; a number is negative.
    /// </exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public void WriteReminders(Stream stream, ReminderFormat format, IEnumerable<int>? workingDaysAhead = null)
    {
        WholeStream.CheckWritable(stream);
        using var reminders = Reminders(format, workingDaysAhead, default);
        reminders.CopyTo(stream);
    }

    /// <summary>Writes what the ledger has to be reminded of, in its <see cref="Language"/>.</summary>
    /// <remarks>It is put together in memory, on the thread that calls, and written asynchronously.</remarks>
    /// <param name="stream">Where to write; it need not seek, and is left open.</param>
    /// <param name="format">In which format.</param>
    /// <param name="workingDaysAhead">
    /// How many working days before a due date to remind, none negative; 0 is the last day itself. <see langword="null"/> for 3 and 1.
    /// </param>
    /// <param name="cancellationToken">Ends the work, also between two rows.</param>
    /// <exception cref="ArgumentException">
    /// The stream cannot be written to, there is no such format, or no number; a number is negative.
    /// </exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public Task WriteRemindersAsync(
        Stream stream,
        ReminderFormat format,
        IEnumerable<int>? workingDaysAhead = null,
        CancellationToken cancellationToken = default
    )
    {
        WholeStream.CheckWritable(stream);
        return WholeStream.WriteAsync(() => Reminders(format, workingDaysAhead, cancellationToken), stream, cancellationToken);
    }

    private MemoryStream Report(LedgerReportFormat format, OfficeReportOptions? options, CancellationToken wish)
    {
        Func<Stream, AuditReport> make = format switch
        {
            LedgerReportFormat.Csv => stream => new CsvAuditReport(stream, Encoding.UTF8, forReaders: true),
            LedgerReportFormat.Xlsx => stream => new XlsxAuditReport(stream),
            LedgerReportFormat.Html => stream => new HtmlAuditReport(stream),
            LedgerReportFormat.Docx => stream => new DocxAuditReport(stream),
            LedgerReportFormat.Json => stream => new JsonAuditReport(stream),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        return WholeStream.Document(
            Language,
            stream =>
            {
                var run = Run() with { Organisation = options?.Organisation, Source = () => new MemoryStream(file, writable: false) };
                using var report = make(stream);
                _ = Pass(run, report, wish);
            }
        );
    }

    private MemoryStream Reminders(ReminderFormat format, IEnumerable<int>? workingDaysAhead, CancellationToken wish)
    {
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }

        var reminders = new LedgerReminders(Audit, workingDaysAhead ?? UsualDaysAhead);
        return WholeStream.Document(
            Language,
            stream =>
            {
                var run = Run();
                using var list = new ReminderList(reminders, keepsLater: format == ReminderFormat.Ics);
                var result = Pass(run, list, wish);
                var chosen = new ChosenCalendar(Audit.Calendar, run.Imported);
                using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                ReminderDocument.Write(text, format, new ReminderReport(run.Place, list, chosen) { Notes = result.PassedOver });
            }
        );
    }

    /// <summary>A run of its own: what a report remarks on its way is in that report alone.</summary>
    private AuditRun Run() => new(place.Copied(), Audit, ImportedNotices.Of(Audit.Calendar));

    private AuditResult Pass(AuditRun run, AuditReport report, CancellationToken wish)
    {
        using var read = new LedgerSource(run.Place, [], () => null, () => { });
        return new AuditWork(run, read, isStrict: false, new TokenWatch(wish)).Pass(rows, report);
    }
}
