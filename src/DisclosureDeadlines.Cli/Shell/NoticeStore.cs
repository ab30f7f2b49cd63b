using System.Security.Cryptography;
using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Notices;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The notices that the user has imported: one JSON document each, in the folder <c>notices</c> of the data folder.</summary>
internal sealed class NoticeStore(string? dataFolder, TextWriter error)
{
    private const string Ending = ".json";
    private const string Aside = ".damaged";

    private string? Folder => dataFolder is null ? null : Path.Combine(dataFolder, "notices");

    /// <summary>
    /// All that can be read, in the order of their file names. A file that cannot is set aside under another name and left out; it is reported then and every time after,
    /// for without it answers may be wrong.
    /// </summary>
    public IReadOnlyList<(string File, HolidayNotice Notice)> Load()
    {
        if (Folder is null || !Directory.Exists(Folder))
        {
            return [];
        }

        foreach (string path in Directory.GetFiles(Folder, $"*{Ending}{Aside}*").Order(StringComparer.Ordinal))
        {
            error.WriteLine(Language.Pick(
                $"以前导入的一件通知已损坏，没有使用：{path}；请重新导入，或者删除这个文件。",
                $"A notice imported before is damaged and not used: {path}; import it again, or delete the file."));
        }

        var loaded = new List<(string, HolidayNotice)>();
        foreach (string path in Directory.GetFiles(Folder, "*" + Ending).Order(StringComparer.Ordinal))
        {
            try
            {
                using var stream = File.OpenRead(path);
                loaded.AddRange(NoticeDocument.Read(stream, Path.GetFileName(path)).Select(notice => (Path.GetFileName(path), notice)));
            }
            catch (DocumentFormatException e)
            {
                SetAside(path, e.Message);
            }
        }

        return loaded;
    }

    /// <summary>Keeps a notice. The same paper has the same file, so that importing it twice changes nothing.</summary>
    /// <returns>What became of it.</returns>
    public Kept Keep(HolidayNotice notice)
    {
        string folder = Folder ?? throw new UserErrorException(
            "没有用户数据目录，请用 --data 指定。",
            "There is no data folder for this user; name one with --data.");
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, NoticeIdentity.Of(notice) + Ending);
        string document = Json.Document(NoticeAnswer.From(notice, [])) + "\n";
        bool replaces = File.Exists(path);
        if (replaces && File.ReadAllText(path) == document)
        {
            return Kept.AlreadyThere;
        }

        WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(document)));
        foreach (string damaged in Directory.GetFiles(folder, $"{Path.GetFileName(path)}{Aside}*"))
        {
            File.Delete(damaged);
        }

        return replaces ? Kept.Replaced : Kept.New;
    }

    public void Remove(string file) => File.Delete(Path.Combine(Folder!, file));

    private void SetAside(string path, string why)
    {
        string aside = path + Aside;
        for (int i = 2; File.Exists(aside); i++)
        {
            aside = $"{path}{Aside}{i}";
        }

        try
        {
            File.Move(path, aside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In a folder that cannot be written to it stays; it is left out and reported all the same.
            aside = path;
        }

        error.WriteLine(Language.Pick(
            $"导入的通知读不出来，没有使用，文件移到 {aside}：{why}",
            $"An imported notice cannot be read and is not used; it was set aside as {aside}: {why}"));
    }

    internal enum Kept
    {
        New,
        Replaced,
        AlreadyThere,
    }
}
