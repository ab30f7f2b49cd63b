using DisclosureDeadlines.Cli.Input;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>Files that are there whole or not at all: written beside their place, then renamed.</summary>
internal static class WholeFile
{
    /// <exception cref="UserErrorException">The file cannot be written there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string? beside = null;
        try
        {
            string full = Path.GetFullPath(path);
            beside = Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
            using (var stream = new FileStream(beside, FileMode.CreateNew))
            {
                write(stream);
            }

            File.Move(beside, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (beside is not null && File.Exists(beside))
            {
                File.Delete(beside);
            }

            var (chinese, english) = WhyNot(path, e);
            throw new UserErrorException($"文件“{path}”无法写入：{chinese}。", $"The file \"{path}\" cannot be written: {english}.");
        }
    }

    private static (string Chinese, string English) WhyNot(string path, Exception e) => e switch
    {
        DirectoryNotFoundException => ("没有这个文件夹", "there is no such folder"),
        UnauthorizedAccessException => ("没有权限", "access is denied"),
        _ when Directory.Exists(path) => ("这是一个文件夹", "it is a folder"),
        _ => (e.Message.TrimEnd('.'), e.Message.TrimEnd('.')),
    };
}
