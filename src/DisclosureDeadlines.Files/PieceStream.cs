namespace DisclosureDeadlines.Files;

/// <summary>
/// The bytes of a document on their way to a reader that holds a whole tag, text or item in memory before it says anything: how much it
/// takes for one of them is bounded here.
/// </summary>
/// <param name="inner">The bytes; closed with the stream.</param>
/// <param name="statedBytes">How many there are said to be.</param>
/// <param name="mostBytesAtOnce">How many may be taken between two <see cref="Mark"/>s.</param>
internal sealed class PieceStream(Stream inner, long statedBytes, int mostBytesAtOnce) : Stream
{
    private long left = statedBytes;
    private long sinceMark;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>What was taken so far has been dealt with.</summary>
    public void Mark() => sinceMark = 0;

    /// <exception cref="InvalidDataException">There are more bytes than stated, or too many in one piece.</exception>
    public override int Read(Span<byte> buffer)
    {
        int length = inner.Read(buffer);
        left -= length;
        sinceMark += length;
        return left >= 0 && sinceMark <= mostBytesAtOnce ? length : throw new InvalidDataException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>At once: what is read is a file or memory.</summary>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
