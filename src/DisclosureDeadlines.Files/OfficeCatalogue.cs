using System.Collections.Immutable;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Catalogues;

namespace DisclosureDeadlines.Files;

/// <summary>
/// A catalogue (主动公开基本目录) that was read from an office's file: csv, txt, xlsx, xls, et, ods, docx, html, mht, or the library's JSON. The
/// bytes tell which kind it is, not the name.
/// </summary>
/// <remarks>
/// Immutable. Streams are read from where they stand, need not seek, and are left open. What cannot be used is told in one sentence, by an
/// <see cref="OfficeFileException"/>; what such a sentence calls <c>--merged-cells</c> and <c>--lenient</c> are
/// <see cref="OfficeCatalogueOptions.HasMergedCells"/> and <see cref="OfficeCatalogueOptions.IsLenient"/>.
/// </remarks>
/// <example>
/// <code>
/// using var file = new MemoryStream("序号,公开内容,公开时限\n1,部门预算,批复后20日内\n2,部门决算,批复后20日内\n"u8.ToArray());
/// var read = OfficeCatalogue.Read(file, "目录.csv");
/// Console.WriteLine(read.Catalogue.Items.Count); // 2
/// Console.WriteLine(read.Catalogue.DeadlinesFor(new LocalDate(2026, 2, 2), ChinaCalendar.Official)[0]); // 1 部门预算: 2026-02-24
/// </code>
/// </example>
public sealed class OfficeCatalogue
{
    private OfficeCatalogue(DisclosureCatalogue catalogue, ImmutableArray<string> notes)
    {
        Catalogue = catalogue;
        Notes = notes;
    }

    /// <summary>The catalogue.</summary>
    public DisclosureCatalogue Catalogue { get; }

    /// <summary>
    /// What was not read, not used or left out: sentences for the person whose file it is. To pass them on is part of the answer.
    /// </summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="stream">The file, from where the stream stands to its end. It need not seek, and is left open.</param>
    /// <param name="fileName">What the file is called, in sentences.</param>
    /// <param name="options">What the file does not say itself; <see langword="null"/> where that is nothing.</param>
    /// <exception cref="OfficeFileException">
    /// It is larger than allowed, damaged, or no catalogue; a row of it cannot be read, and it is not read leniently.
    /// </exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or the name is empty.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static OfficeCatalogue Read(Stream stream, string fileName, OfficeCatalogueOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new OfficeCatalogueOptions();
        return Of(WholeStream.Read(stream, fileName, options.MaxBytes, options.Language), fileName, options);
    }

    /// <summary>Reads a catalogue.</summary>
    /// <remarks>
    /// The stream is read asynchronously, to <see cref="OfficeCatalogueOptions.MaxBytes"/> at most. Then the rows are read on the thread
    /// that goes on.
    /// </remarks>
    /// <param name="stream">The file, from where the stream stands to its end. It need not seek, and is left open.</param>
    /// <param name="fileName">What the file is called, in sentences.</param>
    /// <param name="options">What the file does not say itself; <see langword="null"/> where that is nothing.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="OfficeFileException">
    /// It is larger than allowed, damaged, or no catalogue; a row of it cannot be read, and it is not read leniently.
    /// </exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or the name is empty.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The token says so.</exception>
    public static Task<OfficeCatalogue> ReadAsync(
        Stream stream,
        string fileName,
        OfficeCatalogueOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        WholeStream.CheckReadable(stream, fileName);
        return ReadBufferedAsync(stream, fileName, options ?? new OfficeCatalogueOptions(), cancellationToken);
    }

    private static async Task<OfficeCatalogue> ReadBufferedAsync(
        Stream stream,
        string fileName,
        OfficeCatalogueOptions options,
        CancellationToken cancellationToken
    )
    {
        byte[] file = await WholeStream
            .ReadAsync(stream, fileName, options.MaxBytes, options.Language, cancellationToken)
            .ConfigureAwait(false);
        return Of(file, fileName, options);
    }

    private static OfficeCatalogue Of(byte[] file, string fileName, OfficeCatalogueOptions options) =>
        SpokenLanguage.Do(
            SpokenLanguage.Of(options.Language),
            () =>
            {
                using var whole = new MemoryStream(file, writable: false);
                try
                {
                    var reading = CatalogueFile.Read(whole, fileName, options.HasMergedCells, options.IsLenient);
                    return new OfficeCatalogue(reading.Catalogue, [.. reading.Notes]);
                }
                catch (DocumentFormatException e)
                {
                    throw new OfficeFileException(e.Sentence.Chinese, e.Sentence.English, e);
                }
            }
        );
}
