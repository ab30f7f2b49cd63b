using DisclosureDeadlines.Cli.Input;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>Files that are there whole or not at all: written beside their place, then renamed.</summary>
internal static class WholeFile
{
    private const int BufferBytes = 1 << 16;
    private const int NoSpaceUnix = 28;
    private const int NoSpaceWindows = unchecked((int)0x80070070);

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
            var (chinese, english) = WhyNot(path, e);
            throw new UserErrorException($"文件“{path}”无法写入：{chinese}。", $"The file \"{path}\" cannot be written: {english}.");
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

    private static (string Chinese, string English) WhyNot(string path, Exception e) => e switch
    {
        DirectoryNotFoundException => ("没有这个文件夹", "there is no such folder"),
        UnauthorizedAccessException => ("没有权限", "access is denied"),
        _ when e.HResult is NoSpaceUnix or NoSpaceWindows => ("磁盘满了", "the disk is full"),
        _ when path.Length == 0 => ("没有文件名", "it has no name"),
        _ when Directory.Exists(path) => ("这是一个文件夹", "it is a folder"),
        _ => (SystemFault.Of(e).Chinese, SystemFault.Of(e).English),
    };
}
