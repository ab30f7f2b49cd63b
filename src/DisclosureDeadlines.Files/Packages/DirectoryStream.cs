namespace DisclosureDeadlines.Files.Packages;

/// <summary>
/// A file of which only so many bytes can be read until it is known which parts it holds: a directory without end must not fill the memory.
/// </summary>
internal sealed class DirectoryStream(Stream file, long mostBytes) : Stream
{
    private long left = mostBytes;
    private bool isOpen;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    /// <summary>Whether the reading was ended because the directory is too large.</summary>
    public bool IsExceeded => left < 0;

    /// <summary>The directory has been read; from here on the parts are.</summary>
    public void Release() => isOpen = true;

    public override int Read(Span<byte> buffer)
    {
        int length = file.Read(buffer);
        if (!isOpen && (left -= length) < 0)
        {
            throw new InvalidDataException();
        }

        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
