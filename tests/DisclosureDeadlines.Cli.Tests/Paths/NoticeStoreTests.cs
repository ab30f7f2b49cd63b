using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Notices;
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
            AtOnce([() => Keep(Notices[2]), () => Load(out var _).Count, () => Load(out var _).Count]);

            Assert.Equal(Notices[2].Number, Assert.Single(Load(out string said)).Number);
            // It may have been set aside before the import, which then clears it away.
            Assert.Equal((path, ""), (Assert.Single(Directory.GetFiles(Kept)), said));
        }
    }

    [Fact]
    public void Load_NoticeThatWasDamagedAndIsPutRight_IsUsed()
    {
        Keep(Notices[2]);
        string path = Assert.Single(Directory.GetFiles(Kept));
        var reports = new List<string>();

        var read = Store(TextWriter.Null).ReadAgainOrSetAside(path, reports);

        Assert.Equal(Notices[2].Number, Assert.Single(read).Number);
        Assert.Equal((path, 0), (Assert.Single(Directory.GetFiles(Kept)), reports.Count));
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
            AtOnce([.. Enumerable.Range(0, 9).Select<int, Func<int>>(i => () => i < 6 ? Keep(Notices[i % 3]) : Load(out var _).Count)]);

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
        for (int round = 0; round < 2; round++)
        {
            var imports = AtOnce([
                .. files.Select<string, Func<ToolRun>>(file =>
                    () => ToolProcess.Run("notice", "import", TextOf(file), "--data", folder.Path)
                ),
            ]);

            Assert.All(imports, import => Assert.Equal((0, ""), (import.ExitCode, import.Error)));
            Assert.Single(imports, import => import.Output.StartsWith("Already there: ", StringComparison.Ordinal));
            Assert.Equal(3, Directory.GetFiles(Kept).Length);
            Forget();
        }
    }

    [Fact]
    public void Import_TwoPapersOfOneDayThatDifferAtOnce_KeepsOneOfThem()
    {
        string text = File.ReadAllText(TextOf("styled/2027"));
        string one = folder.Write("one.txt", text);
        string other = folder.Write(
            "other.txt",
            text.Replace("〔2026〕99号", "〔2026〕10号", StringComparison.Ordinal)
                .Replace("2月14日（周日）", "2月20日（周六）", StringComparison.Ordinal)
        );
        for (int round = 0; round < 10; round++)
        {
            var imports = AtOnce([
                () => InProcess.Run("notice", "import", one, "--data", folder.Path),
                () => InProcess.Run("notice", "import", other, "--data", folder.Path),
            ]);

            Assert.Equal([0, 2], imports.Select(import => import.ExitCode).Order());
            Assert.Contains("arrange different days", string.Concat(imports.Select(import => import.Error)), StringComparison.Ordinal);
            Assert.Single(Directory.GetFiles(Kept));
            Forget();
        }
    }

    [Fact]
    public void Lock_KeptByAnotherRun_IsWaitedFor()
    {
        var held = Store(TextWriter.Null).Lock();
        int[] done = AtOnce<int>([
            () => Keep(Notices[0]),
            () =>
            {
                // Nothing is kept as long as it is held.
                int kept = Directory.GetFiles(Kept).Length;
                held.Dispose();
                return kept;
            },
        ]);

        Assert.Equal([(int)NoticeStore.Kept.New, 0], done);
        Assert.Null(FileLock.TryTake(Path.Combine(folder.Path, "none", "lock")));
    }

    /// <summary>Does several things at once, each on a thread of its own, and gives what came of them.</summary>
    private static T[] AtOnce<T>(Func<T>[] work)
    {
        using var start = new Barrier(work.Length);
        return Task.WhenAll(
            work.Select(one =>
                Task.Factory.StartNew(
                    () =>
                    {
                        start.SignalAndWait();
                        return one();
                    },
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
        ).Result;
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
