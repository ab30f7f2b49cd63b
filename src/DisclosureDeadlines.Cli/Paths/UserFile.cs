namespace DisclosureDeadlines.Cli.Paths;

/// <summary>
/// The one place that opens a file to read it. Whatever is wrong with it, or goes wrong later, is one sentence that names it.
/// </summary>
internal static class UserFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Opens a file that the user names, or a pipe, such as a shell's <c>&lt;(…)</c>; a pipe can be read once only.</summary>
    /// <exception cref="UserErrorException">It cannot be read; also thrown while it is read.</exception>
    public static Stream Open(string path)
    {
        if (path.Length == 0)
        {
            throw new UserErrorException("要读的文件没有写名称。", "The file to be read has no name.");
        }

        try
        {
            return Opened(path, mayBePipe: true);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw Told(path, e);
        }
    }

    /// <summary>
    /// Opens an ordinary file and nothing else, because opening a pipe waits until somebody writes to it; null if nothing of that name is
    /// there.
    /// </summary>
    /// <exception cref="UserErrorException">It cannot be read; also thrown while it is read.</exception>
    public static Stream? OpenIfThere(string path)
    {
        try
        {
            return Opened(path, mayBePipe: false);
        }
        catch (Exception e) when (IsMissing(e) && !Links.IsLink(path))
        {
            return null;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw Told(path, e);
        }
    }

    private static WatchedStream Opened(string path, bool mayBePipe)
    {
        if (FileStatus.Of(path) is { OtherThanFile: { } other } status && !(mayBePipe && status.Kind == FileKind.Pipe))
        {
            throw new UserErrorException($"{path} 是{other.Chinese}，应为文件。", $"{path} is {other.English}; expected a file.");
        }

        return new WatchedStream(() => Sound(path), e => Told(path, e));
    }

    /// <summary>
    /// Opens a file and reads its beginning: some things can be opened and not read, and that is better said before anything is done.
    /// </summary>
    private static FileStream Sound(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferBytes);
        try
        {
            if (file.CanSeek)
            {
                _ = file.ReadByte();
                file.Position = 0;
            }

            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static bool IsMissing(Exception e) => e is FileNotFoundException or DirectoryNotFoundException;

    private static UserErrorException Told(string path, Exception e) =>
        !IsMissing(e) ? NotRead(path, FileFault.Of(e))
        : Links.IsLink(path)
            ? NotRead(path, new BilingualText("这是一个链接，它指向的文件不存在", "it is a link to a file that does not exist"))
        : new UserErrorException($"找不到文件 {path}。", $"There is no file {path}.");

    private static UserErrorException NotRead(string path, BilingualText why) =>
        new($"文件 {path} 读不了：{why.Chinese}。", $"The file {path} cannot be read: {why.English}.");
}
