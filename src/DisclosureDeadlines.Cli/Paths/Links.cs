namespace DisclosureDeadlines.Cli.Paths;

/// <summary>Symbolic links.</summary>
internal static class Links
{
    /// <summary>As many as Linux follows. Links that lead in a circle have no end.</summary>
    private const int MostLinks = 40;

    /// <summary>More than the longest path has.</summary>
    private const int MostFolders = 4096;

    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>The full path to which a path leads when it is a link, and a link to a link; it need not exist.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Follow(string path)
    {
        string here = Path.GetFullPath(path);
        for (int followed = 0; followed < MostLinks; followed++)
        {
            if (!IsLink(here))
            {
                return here;
            }

            here = File.ResolveLinkTarget(here, returnFinalTarget: false)!.FullName;
        }

        throw FileFault.Loop(path);
    }

    /// <summary>The same with the links among the folders on the way followed too.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string FollowAll(string path) => FollowAll(path, MostFolders);

    private static string FollowAll(string path, int left)
    {
        string here = left > 0 ? Follow(path) : throw FileFault.Loop(path);
        return Path.GetDirectoryName(here) is { } folder ? Path.Combine(FollowAll(folder, left - 1), Path.GetFileName(here)) : here;
    }
}
