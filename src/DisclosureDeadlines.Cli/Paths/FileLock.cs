namespace DisclosureDeadlines.Cli.Paths;

/// <summary>A file that one run at a time holds. The system lets it go when the run ends, however it ends; the file itself stays.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Takes it, after the process that has it.</summary>
    /// <exception cref="UserErrorException">It cannot be made, or another run keeps it for too long.</exception>
    public static IDisposable Take(string path)
    {
        if (FileStatus.Of(path)?.OtherThanFile is { } other)
        {
            throw WholeFile.CannotBe(path, other);
        }

        for (long until = Environment.TickCount64 + (long)Patience.TotalMilliseconds; ; Thread.Sleep(Pause))
        {
            try
            {
                return Open(path, FileMode.OpenOrCreate);
            }
            catch (Exception e) when (FileFault.Is(e))
            {
                if (!FileFault.IsInUse(e) || Environment.TickCount64 > until)
                {
                    throw WholeFile.CannotBeWritten(path, FileFault.Of(e));
                }
            }
        }
    }

    /// <summary>Takes it if nobody has it; null if it cannot be had.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">Whether to make it where there is none.</param>
    public static IDisposable? TryTake(string path, FileMode mode = FileMode.OpenOrCreate)
    {
        try
        {
            return FileStatus.Of(path)?.OtherThanFile is null ? Open(path, mode) : null;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return null;
        }
    }

    // Reading is enough to hold it, so that it need not belong to the user who does.
    private static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.Read, FileShare.None, bufferSize: 0);
}
