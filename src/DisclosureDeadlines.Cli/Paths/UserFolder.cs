namespace DisclosureDeadlines.Cli.Paths;

/// <summary>A folder that the user names.</summary>
internal static class UserFolder
{
    /// <summary>The full paths of what is in it, in order; null if there is no such folder, and nothing else of its name.</summary>
    /// <exception cref="UserErrorException">Something is there that cannot be looked into.</exception>
    public static IReadOnlyList<string>? Entries(string path)
    {
        try
        {
            return [.. Directory.GetFileSystemEntries(path).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            var why =
                FileStatus.Of(path) is { Kind: not FileKind.Folder } ? new BilingualText("这不是文件夹", "it is not a folder")
                : e is not DirectoryNotFoundException ? FileFault.Of(e)
                : Links.IsLink(path)
                    ? new BilingualText("这是一个链接，它指向的文件夹不存在", "it is a link to a folder that does not exist")
                : null;
            return why is null ? null : throw NotUsed(path, why);
        }
    }

    /// <summary>Makes it, and the folders that it is in, where they do not exist yet.</summary>
    /// <exception cref="UserErrorException">It cannot be made.</exception>
    public static void Make(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw NotUsed(path, FileFault.Of(e));
        }
    }

    private static UserErrorException NotUsed(string path, BilingualText why) =>
        new($"文件夹 {path} 用不了：{why.Chinese}。", $"The folder {path} cannot be used: {why.English}.");
}
