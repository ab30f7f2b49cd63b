namespace DisclosureDeadlines.Cli.Input.Packages;

/// <summary>
/// The bytes of a part on their way to the XML reader. That reader holds a whole tag, comment or text in memory before it says anything, so how much it takes
/// for one of them is bounded here.
/// </summary>
/// <param name="part">The unpacked bytes; closed with the stream.</param>
/// <param name="statedBytes">How many the package says that there are.</param>
/// <param name="mostBytesAtOnce">How many may be taken between two <see cref="Mark"/>s.</param>
internal sealed class PartStream(Stream part, long statedBytes, int mostBytesAtOnce) : Stream
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
        int length = part.Read(buffer);
        left -= length;
        sinceMark += length;
        return left >= 0 && sinceMark <= mostBytesAtOnce ? length : throw new InvalidDataException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
