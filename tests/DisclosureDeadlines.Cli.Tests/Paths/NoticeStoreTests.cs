using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>Several runs use the imported notices at a time: nothing is lost, and nobody meets a file that is half there or gone.</summary>
public sealed class NoticeStoreTests : IDisposable
{
    private const int Rounds = 60;

    private static readonly HolidayNotice[] Notices = [Read("2004"), Read("2025"), Read("2026")];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Kept => Path.Combine(folder.Path, "notices");

    [Fact]
    public void Load_WhileTheDamagedNoticeIsImportedAnew_NeverSetsTheGoodOneAside()
    {
        Keep(Notices[2]);
        string path = Assert.Single(Directory.GetFiles(Kept));
        for (int round = 0; round < Rounds; round++)
        {
            File.WriteAllText(path, "{");
            using var start = new Barrier(3);
            var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                start.SignalAndWait();
                return Load(out var _);
            })).ToArray();
            var import = Task.Run(() =>
            {
                start.SignalAndWait();
                Keep(Notices[2]);
            });
            Task.WaitAll([import, .. readers]);

            Assert.Equal(Notices[2].Number, Assert.Single(Load(out string said)).Number);
            // It may have been set aside before the import, which then clears it away.
            Assert.Equal((path, ""), (Assert.Single(Directory.GetFiles(Kept)), said));
        }
    }

    [Fact]
    public void Load_DamagedNoticeWhileAnotherRunChangesSomething_IsReportedAndLeft()
    {
        string path = Path.Combine(Directory.CreateDirectory(Kept).FullName, "2020-x.json");
        File.WriteAllText(path, "{");
        using (Store(TextWriter.Null).Lock())
        {
            Assert.Empty(Load(out string said));
            Assert.StartsWith($"An imported notice cannot be read and is not used: {path}: ", said, StringComparison.Ordinal);
            Assert.True(File.Exists(path));
        }

        Assert.Empty(Load(out string then));
        Assert.Contains($"it was set aside as {path}.damaged", then, StringComparison.Ordinal);
        Assert.Equal(path + ".damaged", Assert.Single(Directory.GetFiles(Kept)));
    }

    [Fact]
    public void Keep_ByManyAtOnce_KeepsAllAndMeetsNoFault()
    {
        for (int round = 0; round < Rounds; round++)
        {
            var work = Enumerable.Range(0, 9).Select(i => Task.Run(() => i < 6 ? Keep(Notices[i % 3]) : Load(out var _).Count)).ToArray();
            Task.WaitAll(work);

            Assert.Equal(Notices.Length, Load(out string said).Count);
            Assert.Equal("", said);
            Forget();
            Assert.Empty(Directory.GetFiles(Kept));
        }
    }

    [Fact]
    public void Import_ByProcessesAtOnce_KeepsAllAndMeetsNoFault()
    {
        string[] files = ["2004", "2025", "2026", "2026"];
        for (int round = 0; round < 3; round++)
        {
            var imports = files.Select(file => Task.Run(() => InProcess.Run("notice", "import", TextOf(file), "--data", folder.Path))).ToArray();
            Task.WaitAll(imports);

            Assert.All(imports, import => Assert.Equal((0, ""), (import.Result.ExitCode, import.Result.Error)));
            Assert.Single(imports, import => import.Result.Output.StartsWith("Already there: ", StringComparison.Ordinal));
            Assert.Equal(3, Directory.GetFiles(Kept).Length);
            Forget();
        }
    }

    [Fact]
    public void Import_TwoPapersOfOneDayThatDifferAtOnce_KeepsOneOfThem()
    {
        string text = File.ReadAllText(TextOf("2026"));
        string other = folder.Write("other.txt", text.Replace("〔2025〕7号", "〔2025〕8号", StringComparison.Ordinal).Replace("2月14日（周六）", "2月28日（周六）", StringComparison.Ordinal));
        string one = folder.Write("one.txt", text);
        string data = Path.Combine(folder.Path, "data");

        var imports = new[] { one, other }.Select(file => Task.Run(() => InProcess.Run("notice", "import", file, "--data", data))).ToArray();
        Task.WaitAll(imports);

        // The built-in calendar knows the one; the other is refused beside it, whoever is first.
        Assert.Equal([0, 2], imports.Select(import => import.Result.ExitCode).Order());
        Assert.Single(Directory.GetFiles(Path.Combine(data, "notices")));
    }

    [Fact]
    public void Lock_KeptByAnotherRun_IsWaitedFor()
    {
        var held = Store(TextWriter.Null).Lock();
        var waiting = Task.Run(() => Keep(Notices[0]));
        Assert.Empty(Directory.GetFiles(Kept));
        held.Dispose();

        Assert.Equal((int)NoticeStore.Kept.New, waiting.Result);
        Assert.Null(FileLock.TryTake(Path.Combine(folder.Path, "none", "lock")));
    }

    private static string TextOf(string year) => Path.Combine(AppContext.BaseDirectory, "notices", year + ".txt");

    private static HolidayNotice Read(string year) => NoticeText.Read(File.ReadAllText(TextOf(year)), year).Notice;

    private NoticeStore Store(TextWriter error) => new(DataFolder.Of(folder.Path), error);

    private int Keep(HolidayNotice notice)
    {
        var store = Store(TextWriter.Null);
        using (store.Lock())
        {
            return (int)store.Keep(notice);
        }
    }

    private List<HolidayNotice> Load(out string said)
    {
        using var error = new StringWriter();
        List<HolidayNotice> notices = [.. Store(error).Load().Select(kept => kept.Notice)];
        said = error.ToString();
        return notices;
    }

    private void Forget()
    {
        var store = Store(TextWriter.Null);
        foreach (var (file, _) in store.Load())
        {
            store.Remove(file);
        }
    }
}
