namespace DisclosureDeadlines.Cli.Paths;

/// <summary>
/// The one place that writes, moves and deletes files. They are there whole or not at all: a file is written as a draft, and takes the old
/// one's place when it is complete.
/// </summary>
internal static class WholeFile
{
    /// <exception cref="UserErrorException">The file cannot be written there; what was there is as it was.</exception>
    /// <exception cref="OperationCanceledException">The user has stopped it; what was there is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string full = Told(path, () => TargetOf(path));
        using var stopping = new Interruption();
        using var draft = Told(path, () => Draft.For(full, e => CannotBeWritten(path, FileFault.Of(e))));
        write(draft.Stream);
        stopping.ThrowIfWished();
        Told(path, () => draft.Put(full));
    }

    /// <exception cref="UserErrorException">It cannot be deleted.</exception>
    public static void Delete(string path) => Told(path, () => File.Delete(path));

    /// <summary>The refusal of what is not a file.</summary>
    public static UserErrorException CannotBe(string path, BilingualText other) =>
        CannotBeWritten(path, new BilingualText($"这是{other.Chinese}", $"it is {other.English}"));

    /// <summary>Gives a file another name, with a number after it where that is taken; null if it stays where it is.</summary>
    public static string? MoveAside(string path, string name)
    {
        string aside = name;
        for (int i = 2; File.Exists(aside); i++)
        {
            aside = $"{name}{i}";
        }

        try
        {
            File.Move(path, aside);
            return aside;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return null;
        }
    }

    /// <summary>Where a link leads, because it stays a link.</summary>
    private static string TargetOf(string path)
    {
        if (path.Length == 0)
        {
            throw CannotBeWritten(path, new BilingualText("没有文件名", "it has no name"));
        }

        if (FileStatus.Of(path)?.OtherThanFile is { } other)
        {
            throw CannotBe(path, other);
        }

        string full = Links.Follow(path);

        // A rename touches nothing of an unwritable file but its place; a user who made it unwritable meant more.
        return File.Exists(full) && new FileInfo(full).IsReadOnly ? throw new UnauthorizedAccessException() : full;
    }

    private static T Told<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw CannotBeWritten(path, FileFault.Of(e));
        }
    }

    private static void Told(string path, Action act) =>
        Told(
            path,
            () =>
            {
                act();
                return true;
            }
        );

    /// <summary>The refusal of a file that cannot be written.</summary>
    public static UserErrorException CannotBeWritten(string path, BilingualText why) =>
        new($"文件“{path}”无法写入：{why.Chinese}。", $"The file \"{path}\" cannot be written: {why.English}.");
}
