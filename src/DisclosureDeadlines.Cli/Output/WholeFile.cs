using DisclosureDeadlines.Cli.Input;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>Files that are there whole or not at all: written beside their place, then renamed.</summary>
internal static class WholeFile
{
    /// <exception cref="UserErrorException">The file cannot be written there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            string full = Path.GetFullPath(path);
            if (IsDevice(full))
            {
                WriteInPlace(full, write);
            }
            else
            {
                // Where a link leads: it stays a link.
                string? linked = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null;
                WriteAndRename(linked ?? full, write);
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
        string beside = Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew))
            {
                write(stream);
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
        _ when path.Length == 0 => ("没有文件名", "it has no name"),
        _ when Directory.Exists(path) => ("这是一个文件夹", "it is a folder"),
        _ => (e.Message.TrimEnd('.'), e.Message.TrimEnd('.')),
    };
}
