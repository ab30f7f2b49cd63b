namespace DisclosureDeadlines.Files;

/// <summary>All bytes of a caller's stream, as long as they are not too many, and documents written to one at once.</summary>
internal static class WholeStream
{
    /// <summary>The bound that the readers of whole documents have, where a caller names none.</summary>
    public const int DefaultMostBytes = 64 << 20;

    private const int PieceBytes = 1 << 16;

    /// <summary>From where the stream stands to its end; it is left open.</summary>
    /// <exception cref="OfficeFileException">There are more.</exception>
    public static byte[] Read(Stream stream, string fileName, int mostBytes, OfficeLanguage? language)
    {
        CheckReadable(stream, fileName);
        using var whole = new MemoryStream();
        byte[] piece = new byte[PieceBytes];
        for (int length; (length = stream.Read(piece)) > 0; )
        {
            Take(whole, piece.AsSpan(0, length), fileName, mostBytes, language);
        }

        return whole.ToArray();
    }

    /// <inheritdoc cref="Read" />
    public static async Task<byte[]> ReadAsync(
        Stream stream,
        string fileName,
        int mostBytes,
        OfficeLanguage? language,
        CancellationToken cancellationToken
    )
    {
        using var whole = new MemoryStream();
        byte[] piece = new byte[PieceBytes];
        for (int length; (length = await stream.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0; )
        {
            Take(whole, piece.AsSpan(0, length), fileName, mostBytes, language);
        }

        return whole.ToArray();
    }

    /// <summary>Puts a document together in memory. What fails on the way has written nothing.</summary>
    public static MemoryStream Document(OfficeLanguage language, Action<Stream> write)
    {
        var whole = new MemoryStream();
        _ = SpokenLanguage.Do(
            language,
            () =>
            {
                write(whole);
                return 0;
            }
        );
        whole.Position = 0;
        return whole;
    }

    /// <summary>Writes a document that is made first, and lets go of it.</summary>
    public static async Task WriteAsync(Func<MemoryStream> make, Stream stream, CancellationToken cancellationToken)
    {
        var document = make();
        await using (document.ConfigureAwait(false))
        {
            await document.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="ArgumentException">It cannot be written to.</exception>
    public static void CheckWritable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("Expected a stream that can be written to.", nameof(stream));
        }
    }

    /// <exception cref="ArgumentException">It cannot be read, or has no name.</exception>
    public static void CheckReadable(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (!stream.CanRead)
        {
            throw new ArgumentException("Expected a stream that can be read.", nameof(stream));
        }
    }

    private static void Take(MemoryStream whole, ReadOnlySpan<byte> piece, string fileName, int mostBytes, OfficeLanguage? language)
    {
        if (piece.Length > mostBytes - whole.Length)
        {
            throw SpokenLanguage.Do(
                SpokenLanguage.Of(language),
                () =>
                    new OfficeFileException(
                        $"{fileName} 超过 {SmallNumber.Of(mostBytes)} 字节，没有读。",
                        $"{fileName} is larger than {SmallNumber.Of(mostBytes)} bytes and was not read."
                    )
            );
        }

        whole.Write(piece);
    }
}
