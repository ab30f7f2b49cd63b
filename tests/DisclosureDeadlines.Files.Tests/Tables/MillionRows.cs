using System.Text;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>A file of a million rows that is nowhere: each byte is made when it is read.</summary>
internal sealed class MillionRows : Stream
{
    public const int Count = 1_000_000;

    private static readonly byte[] Header = Encoding.UTF8.GetBytes("标题,公开时限,成文日期\n");
    private static readonly byte[] Row = Encoding.UTF8.GetBytes("关于某事的通知,信息形成之日起20个工作日内,2026-09-18\n");

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => Header.Length + ((long)Count * Row.Length);

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int length = (int)Math.Min(count, Length - Position);
        for (int i = 0; i < length; i++, Position++)
        {
            buffer[offset + i] = Position < Header.Length ? Header[Position] : Row[(Position - Header.Length) % Row.Length];
        }

        return length;
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
