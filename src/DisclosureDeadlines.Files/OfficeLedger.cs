using System.Collections.Immutable;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files;

/// <summary>
/// A ledger (台账) that was read from an office's file and judged: csv, txt, xlsx, xls, et, ods, docx, html, mht or json. The bytes tell
/// which kind it is, not the name.
/// </summary>
/// <remarks>
/// <para>Immutable, and safe to share between threads. All rows are in memory, and the file's bytes, which a workbook is given back
/// from.</para>
/// <para>A ledger is read and judged in one step, because a known form (双公示表) has a limit of its own, which its rows get unless
/// <see cref="LedgerAudit.Otherwise"/> names another. What a row says unjudged is its <see cref="AuditedRow.Row"/>.</para>
/// <para>Streams are read from where they stand, need not seek, and are left open. What cannot be used is told in one sentence, by an
/// <see cref="OfficeFileException"/>; what such a sentence calls <c>--sheet</c>, <c>--map</c> and <c>--limit</c> are
/// <see cref="OfficeLedgerOptions.Sheet"/>, <see cref="OfficeLedgerOptions.OwnNames"/> and <see cref="LedgerAudit.Otherwise"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// using var file = new MemoryStream("标题,公开时限,成文日期,发布日期\n通知,20个工作日内,2026-09-18,\n"u8.ToArray());
/// var audit = new LedgerAudit(ChinaCalendar.Official, today: new LocalDate(2026, 10, 30));
/// var ledger = OfficeLedger.Read(file, "台账.csv", audit);
/// Console.WriteLine($"{ledger.Rows[0].State}, due {ledger.Rows[0].DueOn:uuuu-MM-dd}"); // Overdue, due 2026-10-22
/// Console.WriteLine(ledger.Tables[0].Columns[3]); // D 发布日期 → Published
///
/// using var page = new MemoryStream();
/// ledger.WriteReport(page, LedgerReportFormat.Html, new OfficeReportOptions { Organisation = "某市政务公开办公室" });
/// Console.WriteLine(page.Length > 0); // True
/// </code>
/// </example>
public sealed partial class OfficeLedger
{
    private readonly byte[] file;
    private readonly LedgerPlace place;
    private readonly ImmutableArray<AuditedRow> rows;

    private OfficeLedger(
        byte[] file,
        LedgerPlace place,
        LedgerAudit audit,
        OfficeLanguage language,
        ImmutableArray<AuditedRow> rows,
        AuditSummary summary,
        ImmutableArray<string> notes
    )
    {
        this.file = file;
        this.place = place;
        this.rows = rows;
        Audit = audit;
        Language = language;
        Summary = summary;
        Notes = notes;
        Tables = [.. place.Tables.Select(TableOf)];
    }

    /// <summary>What the file is called.</summary>
    public string FileName => place.File;

    /// <summary>How the rows were judged.</summary>
    public LedgerAudit Audit { get; }

    /// <summary>The language of the notes, and of the reports.</summary>
    public OfficeLanguage Language { get; }

    /// <summary>The rows, judged, in the order of the file. Blank rows, headings, totals and remarks are none.</summary>
    public IReadOnlyList<AuditedRow> Rows => rows;

    /// <summary>The totals, by office and by item, and the rows that have to be looked at.</summary>
    public AuditSummary Summary { get; }

    /// <summary>
    /// What was not read, not used or assumed, and which notice is missing: sentences for the person whose file it is. To pass them on is
    /// part of the answer.
    /// </summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The tables that were read; none where the file is a list in JSON, whose members name their fields themselves.</summary>
    public IReadOnlyList<OfficeTable> Tables { get; }

    /// <summary>Reads a ledger and judges its rows.</summary>
    /// <param name="stream">The file, from where the stream stands to its end. It need not seek, and is left open.</param>
    /// <param name="fileName">What the file is called, in sentences and reports.</param>
    /// <param name="audit">How the rows are judged.</param>
    /// <param name="options">What the file does not say itself; <see langword="null"/> where that is nothing.</param>
    /// <exception cref="OfficeFileException">It is larger than allowed, holds no ledger, or is damaged.</exception>
    /// <exception cref="ArgumentException">
    /// The stream cannot be read; the name is empty; two of the own headings differ only in what makes no difference, or one names a field
    /// that does not exist.
    /// </exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static OfficeLedger Read(Stream stream, string fileName, LedgerAudit audit, OfficeLedgerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(audit);
        options ??= new OfficeLedgerOptions();
        return Judged(WholeStream.Read(stream, fileName, options.MaxBytes, options.Language), fileName, audit, options, default);
    }

    /// <summary>Reads a ledger and judges its rows.</summary>
    /// <remarks>
    /// The stream is read asynchronously, to <see cref="OfficeLedgerOptions.MaxBytes"/> at most. Then the rows are read and judged on the
    /// thread that goes on; a program with a user interface calls this from <see cref="Task.Run(Action)"/>.
    /// </remarks>
    /// <param name="stream">The file, from where the stream stands to its end. It need not seek, and is left open.</param>
    /// <param name="fileName">What the file is called, in sentences and reports.</param>
    /// <param name="audit">How the rows are judged.</param>
    /// <param name="options">What the file does not say itself; <see langword="null"/> where that is nothing.</param>
    /// <param name="cancellationToken">Ends the work, also between two rows.</param>
    /// <exception cref="OfficeFileException">It is larger than allowed, holds no ledger, or is damaged.</exception>
    /// <exception cref="ArgumentException">
    /// The stream cannot be read; the name is empty; two of the own headings differ only in what makes no difference, or one names a field
    /// that does not exist.
    /// </exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public static Task<OfficeLedger> ReadAsync(
        Stream stream,
        string fileName,
        LedgerAudit audit,
        OfficeLedgerOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(audit);
        WholeStream.CheckReadable(stream, fileName);
        return ReadBufferedAsync(stream, fileName, audit, options ?? new OfficeLedgerOptions(), cancellationToken);
    }

    private static async Task<OfficeLedger> ReadBufferedAsync(
        Stream stream,
        string fileName,
        LedgerAudit audit,
        OfficeLedgerOptions options,
        CancellationToken cancellationToken
    )
    {
        byte[] file = await WholeStream
            .ReadAsync(stream, fileName, options.MaxBytes, options.Language, cancellationToken)
            .ConfigureAwait(false);
        return Judged(file, fileName, audit, options, cancellationToken);
    }

    private static OfficeLedger Judged(byte[] file, string fileName, LedgerAudit audit, OfficeLedgerOptions options, CancellationToken wish)
    {
        var language = SpokenLanguage.Of(options.Language);
        return SpokenLanguage.Do(
            language,
            () =>
            {
                using var source = LedgerFile.Open(
                    new MemoryStream(file, writable: false),
                    fileName,
                    new LedgerOptions(options.OwnNames, options.Sheet, HasOwnLimit: audit.Otherwise is not null)
                    {
                        UnusedNames = options.UnusedNames,
                        Year = options.Year,
                        HowToGiveYear = new("可用选项 Year 给出", "which the option Year gives"),
                    }
                );
                using var collected = new CollectedRows();
                var run = new AuditRun(source.Place, audit, ImportedNotices.Of(audit.Calendar));
                var result = new AuditWork(run, source, isStrict: false, new TokenWatch(wish)).Run(collected);
                return new OfficeLedger(
                    file,
                    source.Place,
                    audit,
                    language,
                    collected.Rows,
                    result.Summary,
                    [.. LedgerNotes.OfEmpty(source), .. result.Notes]
                );
            }
        );
    }

    private static OfficeTable TableOf(ReadTable table) =>
        new(
            table.Sheet,
            table.Header.FirstRow,
            table.Header.Rows.Length,
            [.. ReadLedger.Columns(table.Columns).Select(column => new OfficeColumn(column.Letters, column.Heading, column.Field))],
            table.Form?.Name
        );
}
