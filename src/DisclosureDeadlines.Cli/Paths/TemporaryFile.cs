namespace DisclosureDeadlines.Cli.Paths;

/// <summary>What is too large to be held in memory, put down on disk for as long as it is needed.</summary>
internal static class TemporaryFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>
    /// A file that nobody else can read and that is gone with its stream, however the program ends: on Unix it loses its name as soon as it
    /// is open, and Windows deletes it with its last handle.
    /// </summary>
    public static Stream Open()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferBytes,
        };
        try
        {
            if (OperatingSystem.IsWindows())
            {
                options.Options = FileOptions.DeleteOnClose;
                return new WatchedStream(() => new FileStream(path, options), Told);
            }

            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            var file = new WatchedStream(() => new FileStream(path, options), Told);
            File.Delete(path);
            return file;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw Told(e);
        }
    }

    private static UserErrorException Told(Exception e)
    {
        var why = FileFault.Of(e);
        return new UserErrorException(
            $"临时文件夹 {Path.GetTempPath()} 用不了：{why.Chinese}。",
            $"The folder for temporary files, {Path.GetTempPath()}, cannot be used: {why.English}."
        );
    }
}
