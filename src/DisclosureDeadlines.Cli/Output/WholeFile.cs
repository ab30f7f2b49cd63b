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

            throw e switch
            {
                DirectoryNotFoundException => new UserErrorException($"文件“{path}”无法写入：没有这个文件夹。", $"The file \"{path}\" cannot be written: there is no such folder."),
                UnauthorizedAccessException => new UserErrorException($"文件“{path}”无法写入：没有权限。", $"The file \"{path}\" cannot be written: access is denied."),
                _ => new UserErrorException($"文件“{path}”无法写入：{e.Message}", $"The file \"{path}\" cannot be written: {e.Message}"),
            };
        }
    }
}
