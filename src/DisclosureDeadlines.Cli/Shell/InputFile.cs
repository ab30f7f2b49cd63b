using DisclosureDeadlines.Files;


namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A file that the user names, opened so that it can be read twice; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    private const int BufferBytes = 1 << 16;

    /// <summary>More than any table; an input that never ends must not fill the disk.</summary>
    private const long MaxSpooledBytes = 2L << 30;

    /// <summary>What the file is called in messages.</summary>
    public static string NameOf(string path) => path == StandardInput ? Language.Pick("标准输入", "standard input") : path;

    public static Stream Open(string path, Stream standardInput)
    {
        if (path == StandardInput)
        {
            return Spooled(standardInput);
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw new UserErrorException($"{path} 是文件夹，应为文件。", $"{path} is a folder; expected a file.");
            }

            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferBytes);
            if (file.CanSeek)
            {
                return file;
            }

            using (file)
            {
                return Spooled(file);
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException($"没有文件 {path}。", $"There is no file {path}.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw new UserErrorException($"文件 {path} 打不开。", $"The file {path} cannot be opened.");
        }
    }

    /// <summary>A stream that can be read only once is put down on disk first: it may be larger than the memory.</summary>
    private static FileStream Spooled(Stream once)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferBytes,
            FileOptions.DeleteOnClose);
        byte[] buffer = new byte[BufferBytes];
        for (int length; (length = once.Read(buffer)) > 0;)
        {
            if (file.Length + length > MaxSpooledBytes)
            {
                file.Dispose();
                throw new UserErrorException("输入超过 2 GB，请用文件。", "The input is larger than 2 GB; use a file.");
            }

            file.Write(buffer, 0, length);
        }

        file.Position = 0;
        return file;
    }
}
