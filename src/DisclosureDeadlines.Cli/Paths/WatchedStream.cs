namespace DisclosureDeadlines.Cli.Paths;

/// <summary>A stream whose faults are reported by code that knows what it is: which file, and in which language.</summary>
/// <param name="open">Opens the stream. It is closed with this one.</param>
/// <param name="tell">What to throw for a fault; null to ignore it.</param>
/// <param name="before">Looked at before every read and write; may throw.</param>
internal sealed class WatchedStream(Func<Stream> open, Func<Exception, Exception?> tell, Action? before = null) : Stream
{
    private readonly Stream stream = open();

    public override bool CanRead => stream.CanRead;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => stream.CanWrite;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set => Watched(() => stream.Position = value);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        before?.Invoke();
        try
        {
            return stream.Read(buffer);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            Tell(e);
            return 0;
        }
    }

    // Done at once: a file has no other way of reading, and a thread of its own would only be waited for.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        before?.Invoke();
        try
        {
            stream.Write(buffer);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            Tell(e);
        }
    }

    public override void Flush() => Watched(stream.Flush);

    public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

    public override void SetLength(long value) => Watched(() => stream.SetLength(value));

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
            {
                stream.Dispose();
            }
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            Tell(e);
        }
        finally
        {
            base.Dispose(disposing);
        }
    }

    private void Watched(Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            Tell(e);
        }
    }

    private void Tell(Exception fault)
    {
        if (tell(fault) is { } told)
        {
            throw told;
        }
    }
}
