using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;

namespace DisclosureDeadlines.Server.Notices;

/// <summary>
/// The notices that the tool has imported into a folder (<c>deadlines notice import FILE --data DIR</c>), read again when the folder
/// changes.
/// </summary>
internal sealed partial class KnownNotices : IDisposable
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(2);

    private readonly string? folder;
    private readonly ILogger<KnownNotices> logger;
    private readonly ITimer? timer;
    private volatile IReadOnlyList<HolidayNotice> notices = [];
    private volatile string? fault;
    private string seen = "";

    /// <param name="data">The tool's data folder; null for the built-in notices alone.</param>
    /// <param name="mustBeThere">Whether it is a fault if that folder is not there.</param>
    /// <param name="clock">Says when to look again.</param>
    /// <param name="logger">Where changes are reported.</param>
    /// <exception cref="QuestionException">The folder, or a notice in it, cannot be read.</exception>
    public KnownNotices(string? data, bool mustBeThere, TimeProvider clock, ILogger<KnownNotices> logger)
    {
        this.logger = logger;
        if (data is null)
        {
            return;
        }

        folder = Path.Combine(Path.GetFullPath(data), "notices");
        if (mustBeThere && !Directory.Exists(Path.GetDirectoryName(folder)))
        {
            throw new QuestionException($"没有数据文件夹 {data}。", $"There is no data folder {data}.");
        }

        Look();
        timer = clock.CreateTimer(_ => LookAgain(), null, LookAgainAfter, LookAgainAfter);
    }

    /// <summary>The notices, the same list as long as nothing has changed.</summary>
    public IReadOnlyList<HolidayNotice> Imported => notices;

    /// <summary>Why the notices could not be read again, so that the earlier ones still count; null if they could.</summary>
    public string? Fault => fault;

    /// <summary>Reads the folder if it has changed.</summary>
    /// <exception cref="QuestionException">The folder, or a notice in it, cannot be read.</exception>
    public void Look()
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            FileInfo[] files = Directory.Exists(folder)
                ? [.. new DirectoryInfo(folder).GetFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal)]
                : [];
            string now = string.Join('|', files.Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
            if (now != seen)
            {
                notices = [.. files.SelectMany(Read)];
                seen = now;
                Changed(logger, notices.Count);
            }

            fault = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentFormatException)
        {
            throw new QuestionException(
                $"导入的通知读不出来：{folder}：{e.Message}",
                $"The imported notices cannot be read: {folder}: {e.Message}"
            );
        }
    }

    public void Dispose() => timer?.Dispose();

    private static IReadOnlyList<HolidayNotice> Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        return NoticeDocument.Read(stream, file.Name);
    }

    private void LookAgain()
    {
        try
        {
            Look();
        }
        catch (QuestionException e)
        {
            if (fault != e.Message)
            {
                NotRead(logger, e.Message);
            }

            fault = e.Message;
        }
    }

    [LoggerMessage(3, LogLevel.Information, "{Count} imported notices are in use")]
    private static partial void Changed(ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Error, "{Why}")]
    private static partial void NotRead(ILogger logger, string why);
}
