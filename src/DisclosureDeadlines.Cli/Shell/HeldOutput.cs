using System.Text;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Output that may be long, held on disk until all is well: nothing half done is ever printed.</summary>
internal sealed class HeldOutput : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly FileStream file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        BufferBytes,
        FileOptions.DeleteOnClose);

    /// <summary>Where to write, in UTF-8.</summary>
    public Stream Stream => file;

    /// <summary>Lets it go.</summary>
    public void Release(TextWriter output)
    {
        file.Position = 0;
        using var text = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        char[] piece = new char[BufferBytes / sizeof(char)];
        for (int length; (length = text.Read(piece)) > 0;)
        {
            output.Write(piece.AsSpan(0, length));
        }
    }

    public void Dispose() => file.Dispose();
}
