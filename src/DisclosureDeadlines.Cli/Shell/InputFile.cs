using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A file that the user names, opened so that it can be read twice; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    private const int PieceBytes = 1 << 16;

    /// <summary>More than any table; an input that never ends must not fill the disk.</summary>
    private const long MaxSpooledBytes = 2L << 30;

    /// <summary>What the file is called in messages.</summary>
    public static string NameOf(string path) => path == StandardInput ? Language.Pick("标准输入", "standard input") : path;

    /// <exception cref="UserErrorException">It cannot be read; also thrown while it is read.</exception>
    public static Stream Open(string path, Stream standardInput)
    {
        if (path == StandardInput)
        {
            return Spooled(standardInput);
        }

        var file = UserFile.Open(path);
        if (file.CanSeek)
        {
            return file;
        }

        using (file)
        {
            return Spooled(file);
        }
    }

    /// <summary>Opens a file on disk again each time; null for what can be read only once.</summary>
    public static Func<Stream>? OnceMore(string path) =>
        path != StandardInput && FileStatus.Of(path) is { OtherThanFile: null } ? () => UserFile.Open(path) : null;

    /// <summary>All of it, in memory; null if there is more than allowed, which is known when so much has come.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    public static MemoryStream? ReadAll(string path, Stream standardInput, int maxBytes)
    {
        using var file = path == StandardInput ? null : UserFile.Open(path);
        var whole = new MemoryStream();
        if (!Copy(file ?? standardInput, whole, maxBytes))
        {
            return null;
        }

        whole.Position = 0;
        return whole;
    }

    /// <summary>A stream that can be read only once is put down on disk first: it may be larger than the memory.</summary>
    private static Stream Spooled(Stream once)
    {
        Stream? file = TemporaryFile.Open();
        try
        {
            if (!Copy(once, file, MaxSpooledBytes))
            {
                throw new UserErrorException("输入超过 2 GB，请用文件。", "The input is larger than 2 GB; use a file.");
            }

            file.Position = 0;
            var spooled = file;
            file = null;
            return spooled;
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>Copies a stream to its end; false as soon as there is more than allowed.</summary>
    private static bool Copy(Stream from, Stream to, long maxBytes)
    {
        byte[] piece = new byte[PieceBytes];
        long copied = 0;
        for (int length; (length = from.Read(piece)) > 0; )
        {
            copied += length;
            if (copied > maxBytes)
            {
                return false;
            }

            to.Write(piece, 0, length);
        }

        return true;
    }
}
