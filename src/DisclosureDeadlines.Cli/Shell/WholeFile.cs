
namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Files that are there whole or not at all: written beside their place, then renamed.</summary>
internal static class WholeFile
{
    private const int BufferBytes = 1 << 16;

    /// <exception cref="UserErrorException">The file cannot be written there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            string full = Path.GetFullPath(path);

            // Where a link leads: it stays a link.
            full = (File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null) ?? full;
            if (IsDevice(full))
            {
                WriteInPlace(full, write);
            }
            else
            {
                WriteAndRename(full, write);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = WhyNot(path, e);
            throw new UserErrorException($"文件“{path}”无法写入：{why.Chinese}。", $"The file \"{path}\" cannot be written: {why.English}.");
        }
    }

    private static void WriteAndRename(string full, Action<Stream> write)
    {
        // Nothing of an unwritable file is touched by a rename but its place; whoever made it unwritable meant more.
        if (File.Exists(full) && new FileInfo(full).IsReadOnly)
        {
            throw new UnauthorizedAccessException();
        }

        string beside = Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, BufferBytes))
            {
                write(stream);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(full))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            }

            File.Move(beside, full, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>A device takes what comes in one piece: not all that is written can be written in order.</summary>
    private static void WriteInPlace(string full, Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        using var device = new FileStream(full, FileMode.Open, FileAccess.Write);
        device.Write(whole.GetBuffer(), 0, (int)whole.Length);
    }

    /// <summary>A file must never be put in the place of a device such as /dev/null or /dev/stdout.</summary>
    private static bool IsDevice(string full) =>
        !OperatingSystem.IsWindows() && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    private static BilingualText WhyNot(string path, Exception e) =>
        path.Length == 0 ? new("没有文件名", "it has no name")
        : e is IOException and not DirectoryNotFoundException && Directory.Exists(path) ? new("这是一个文件夹", "it is a folder")
        : SystemFault.Of(e);
}
