using System.Security.Cryptography;
using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Notices;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The notices that the user has imported: one JSON document each, in the folder <c>notices</c> of the data folder.</summary>
/// <remarks>
/// Several runs may use it at a time. Each file is whole whenever it is read, so that readers wait for nobody; who changes something holds
/// the lock.
/// </remarks>
internal sealed class NoticeStore(DataFolder data, TextWriter error)
{
    private const string Ending = ".json";
    private const string Aside = ".damaged";

    /// <summary>
    /// All that can be read, in the order of their file names. A file that cannot is set aside under another name and left out; it is
    /// reported then and every time after, for without it answers may be wrong.
    /// </summary>
    /// <param name="mayBeMade">Whether the data folder may still have to be made.</param>
    /// <exception cref="UserErrorException">The data folder or a file in it cannot be used.</exception>
    public IReadOnlyList<NoticeInStore> Load(bool mayBeMade = false)
    {
        var entries = data.Entries(error, mayBeMade);
        var reports = entries
            .Where(path => Path.GetFileName(path).Contains(Ending + Aside, StringComparison.Ordinal))
            .Select(SetAsideBefore)
            .ToList();
        var loaded = entries
            .Where(path => path.EndsWith(Ending, StringComparison.Ordinal))
            .SelectMany(path => ReadOrSetAside(path, reports).Select(notice => new NoticeInStore(Path.GetFileName(path), notice)))
            .ToArray();
        foreach (string report in reports)
        {
            error.WriteLine(report);
        }

        return loaded;
    }

    /// <summary>Makes the store where there is none yet, and keeps others from changing it until it is let go.</summary>
    /// <exception cref="UserErrorException">It cannot be made or changed.</exception>
    public IDisposable Lock()
    {
        UserFolder.Make(data.Notices);
        return FileLock.Take(data.Lock);
    }

    /// <summary>
    /// Keeps a notice; the store is locked. The same notice has the same file, so that importing it twice changes nothing.
    /// </summary>
    /// <returns>What became of it.</returns>
    public Kept Keep(HolidayNotice notice)
    {
        string path = Path.Combine(data.Notices, NoticeIdentity.Of(notice) + Ending);
        byte[] document = Encoding.UTF8.GetBytes(Json.Document(NoticeAnswer.From(notice, [])) + "\n");
        byte[]? before = BytesOf(path);
        if (before is not null && document.AsSpan().SequenceEqual(before))
        {
            return Kept.AlreadyThere;
        }

        WholeFile.Write(path, stream => stream.Write(document));
        foreach (
            string damaged in UserFolder.Entries(data.Notices)!.Where(other => other.StartsWith(path + Aside, StringComparison.Ordinal))
        )
        {
            WholeFile.Delete(damaged);
        }

        return before is null ? Kept.New : Kept.Replaced;
    }

    /// <summary>Forgets what is kept in a file; the store is locked.</summary>
    public void Remove(string file) => WholeFile.Delete(Path.Combine(data.Notices, file));

    private static byte[]? BytesOf(string path)
    {
        using var file = UserFile.OpenIfThere(path);
        if (file is null)
        {
            return null;
        }

        using var whole = new MemoryStream();
        file.CopyTo(whole);
        return whole.ToArray();
    }

    private IReadOnlyList<HolidayNotice> ReadOrSetAside(string path, List<string> reports)
    {
        try
        {
            return Read(path);
        }
        catch (DocumentFormatException)
        {
            return ReadAgainOrSetAside(path, reports);
        }
    }

    /// <summary>Another run may just have put it right. With the lock nobody does until it has been looked at again and moved.</summary>
    internal IReadOnlyList<HolidayNotice> ReadAgainOrSetAside(string path, List<string> reports)
    {
        using var held = FileLock.TryTake(data.Lock);
        try
        {
            return Read(path);
        }
        catch (DocumentFormatException e)
        {
            reports.Add(Unreadable(path, held is null ? null : WholeFile.MoveAside(path, path + Aside), e.Message));
            return [];
        }
    }

    /// <summary>What a file holds; nothing where it has been taken away since the folder was looked at.</summary>
    private static IReadOnlyList<HolidayNotice> Read(string path)
    {
        using var file = UserFile.OpenIfThere(path);
        return file is null ? [] : NoticeDocument.Read(file, Path.GetFileName(path));
    }

    private static string SetAsideBefore(string path) =>
        Language.Pick(
            $"以前导入的一件通知已损坏，没有使用：{path}；请重新导入，或者删除这个文件。",
            $"A notice imported before is damaged and not used: {path}; import it again, or delete the file."
        );

    private static string Unreadable(string path, string? aside, string why) =>
        aside is null
            ? Language.Pick(
                $"导入的通知读不出来，没有使用：{path}：{why}",
                $"An imported notice cannot be read and is not used: {path}: {why}"
            )
            : Language.Pick(
                $"导入的通知读不出来，没有使用，文件移到 {aside}：{why}",
                $"An imported notice cannot be read and is not used; it was set aside as {aside}: {why}"
            );

    internal enum Kept
    {
        New,
        Replaced,
        AlreadyThere,
    }
}
