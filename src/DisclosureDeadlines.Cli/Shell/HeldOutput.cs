using System.Text;
using DisclosureDeadlines.Cli.Paths;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Output that may be long, held on disk until all is well: nothing half done is ever printed.</summary>
internal sealed class HeldOutput : IDisposable
{
    private const int PieceCharacters = 1 << 15;

    /// <summary>Where to write, in UTF-8.</summary>
    public Stream Stream { get; } = TemporaryFile.Open();

    /// <summary>Lets it go.</summary>
    public void Release(TextWriter output)
    {
        Stream.Position = 0;
        using var text = new StreamReader(Stream, Encoding.UTF8, leaveOpen: true);
        char[] piece = new char[PieceCharacters];
        for (int length; (length = text.Read(piece)) > 0; )
        {
            output.Write(piece.AsSpan(0, length));
        }
    }

    public void Dispose() => Stream.Dispose();
}
