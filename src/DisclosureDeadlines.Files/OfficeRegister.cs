using System.Collections.Immutable;
using DisclosureDeadlines.Files.Registers;

namespace DisclosureDeadlines.Files;

/// <summary>
/// A register of cases (登记表) that was read from an office's file and judged: a row a case, or several lines a case with number, date and
/// what happened. The bytes tell which kind of file it is, not the name.
/// </summary>
/// <remarks>
/// Immutable, and safe to share between threads. Streams are read from where they stand, need not seek, and are left open. What cannot be
/// used is told in one sentence, by an <see cref="OfficeFileException"/>.
/// </remarks>
/// <example>
/// <code>
/// using var file = new MemoryStream("编号,收到日期,答复日期\n1,2025-05-06,\n"u8.ToArray());
/// ClockRules.TryFind("disclosureReply", out var rule);
/// var register = OfficeRegister.Read(file, "登记表.csv", new RegisterAudit(rule!, ChinaCalendar.Official, new DateOnly(2025, 5, 20)));
/// Console.WriteLine($"{register.Cases[0].Reading!.State}, due {register.Cases[0].Reading!.DueOn:uuuu-MM-dd}"); // Running, due 2025-06-04
/// </code>
/// </example>
public sealed partial class OfficeRegister
{
    private readonly byte[] file;
    private readonly ImmutableArray<RegisterTable> tables;
    private readonly ImmutableArray<OfficeCase> cases;

    private OfficeRegister(
        byte[] file,
        string fileName,
        RegisterAudit audit,
        OfficeLanguage language,
        ImmutableArray<OfficeCase> cases,
        ImmutableArray<RegisterTable> tables,
        ImmutableArray<string> notes
    )
    {
        this.file = file;
        this.tables = tables;
        this.cases = cases;
        FileName = fileName;
        Audit = audit;
        Language = language;
        Notes = notes;
    }

    /// <summary>What the file is called.</summary>
    public string FileName { get; }

    /// <summary>How the cases were judged.</summary>
    public RegisterAudit Audit { get; }

    /// <summary>The language of the notes, and of the reports.</summary>
    public OfficeLanguage Language { get; }

    /// <summary>The cases, in the order of their first rows.</summary>
    public IReadOnlyList<OfficeCase> Cases => cases;

    /// <summary>
    /// What was not read or not used: sentences for the person whose file it is. To pass them on is part of the answer.
    /// </summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Reads a register and judges its cases.</summary>
    /// <param name="stream">The file, from where the stream stands to its end. It need not seek, and is left open.</param>
    /// <param name="fileName">What the file is called, in sentences and reports.</param>
    /// <param name="audit">How the cases are judged.</param>
    /// <param name="options">How the file is read.</param>
    /// <exception cref="OfficeFileException">It is larger than allowed, holds no register, or is damaged.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or the name is empty.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static OfficeRegister Read(Stream stream, string fileName, RegisterAudit audit, OfficeRegisterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(audit);
        options ??= new OfficeRegisterOptions();
        return Judged(WholeStream.Read(stream, fileName, options.MaxBytes, options.Language), fileName, audit, options, default);
    }

    /// <summary>Reads a register and judges its cases.</summary>
    /// <remarks>
    /// The stream is read asynchronously, to <see cref="OfficeRegisterOptions.MaxBytes"/> at most. Then the cases are read and judged on
    /// the thread that goes on.
    /// </remarks>
    /// <param name="stream">The file, from where the stream stands to its end. It need not seek, and is left open.</param>
    /// <param name="fileName">What the file is called, in sentences and reports.</param>
    /// <param name="audit">How the cases are judged.</param>
    /// <param name="options">How the file is read.</param>
    /// <param name="cancellationToken">Ends the work, also between two cases.</param>
    /// <exception cref="OfficeFileException">It is larger than allowed, holds no register, or is damaged.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or the name is empty.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public static Task<OfficeRegister> ReadAsync(
        Stream stream,
        string fileName,
        RegisterAudit audit,
        OfficeRegisterOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(audit);
        WholeStream.CheckReadable(stream, fileName);
        return ReadBufferedAsync(stream, fileName, audit, options ?? new OfficeRegisterOptions(), cancellationToken);
    }

    /// <summary>Writes a report on the register, in its <see cref="Language"/>.</summary>
    /// <remarks>It is put together in memory and written at once, so that nothing is written of one that fails.</remarks>
    /// <param name="stream">Where to write; it need not seek, and is left open.</param>
    /// <param name="format">In which format.</param>
    /// <param name="options">What the report says of itself.</param>
    /// <exception cref="OfficeFileException">The format cannot hold the register.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to, or there is no such format.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public void WriteReport(Stream stream, RegisterReportFormat format, OfficeReportOptions? options = null)
    {
        WholeStream.CheckWritable(stream);
        using var report = Report(format, options, default);
        report.CopyTo(stream);
    }

    /// <summary>Writes a report on the register, in its <see cref="Language"/>.</summary>
    /// <remarks>
    /// It is put together in memory, on the thread that calls, and written asynchronously, so that nothing is written of one that fails.
    /// </remarks>
    /// <param name="stream">Where to write; it need not seek, and is left open.</param>
    /// <param name="format">In which format.</param>
    /// <param name="options">What the report says of itself.</param>
    /// <param name="cancellationToken">Ends the work, also between two cases.</param>
    /// <exception cref="OfficeFileException">The format cannot hold the register.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to, or there is no such format.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public Task WriteReportAsync(
        Stream stream,
        RegisterReportFormat format,
        OfficeReportOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        WholeStream.CheckWritable(stream);
        return WholeStream.WriteAsync(() => Report(format, options, cancellationToken), stream, cancellationToken);
    }
}
