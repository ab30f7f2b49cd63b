using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>
/// Imported notices are never passed over in silence: a data folder that cannot be used is a fault, wherever its name comes from.
/// </summary>
public sealed class DataFolderTests : IDisposable
{
    private const string Answer = "2026-09-20\n";

    private static readonly string Notice = Path.Combine(AppContext.BaseDirectory, "notices", "2026.txt");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Data => Path.Combine(folder.Path, "data");

    /// <summary>What bash makes of the data folder, and what is said of it.</summary>
    public static TheoryData<string, string, string> Unusable =>
        new()
        {
            { "echo > data", "", "it is not a folder" },
            { "mkfifo data", "", "it is not a folder" },
            { "ln -s nowhere data", "", "it is a link to a folder that does not exist" },
            { "ln -s data data", "/notices", "its links lead round in a circle" },
            { "mkdir data; echo > data/notices", "/notices", "it is not a folder" },
            { "mkdir data; mkfifo data/notices", "/notices", "it is not a folder" },
            { "mkdir data; ln -s nowhere data/notices", "/notices", "it is a link to a folder that does not exist" },
            { "mkdir data; ln -s notices data/notices", "/notices", "its links lead round in a circle" },
        };

    [UnixTheory]
    [MemberData(nameof(Unusable))]
    public void Use_FolderThatCannotBeUsed_IsOneSentenceWhereverItsNameComesFrom(string made, string place, string why)
    {
        Shell.Run(folder.Path, made);
        string sentence = $"The folder {Data}{place} cannot be used: {why}.\n";

        Assert.Equal(new ToolRun(2, "", sentence), InProcess.Run("add", "2026-09-18", "1", "--data", Data));
        Assert.Equal((2, "", sentence), Outcome("DEADLINES_DATA=data deadlines add 2026-09-18 1"));
        Shell.Run(folder.Path, "mv data deadlines; if [ $(readlink deadlines) = data ]; then ln -sf deadlines deadlines; fi");
        Assert.Equal(
            (2, "", sentence.Replace("/data", "/deadlines", StringComparison.Ordinal)),
            Outcome("unset DEADLINES_DATA; XDG_DATA_HOME=$PWD deadlines add 2026-09-18 1")
        );
    }

    [UnixTheory]
    [InlineData("due 2026-09-18 20日内")]
    [InlineData("due 2026-09-18 --catalogue hohhot")]
    [InlineData("latest-event 2026-09-18 20日内")]
    [InlineData("days 2026-09-18 2026-09-19")]
    [InlineData("count 2026-09-18 2026-09-19")]
    [InlineData("calendar export")]
    [InlineData("audit l.csv")]
    [InlineData("remind l.csv")]
    [InlineData("plan --catalogue hohhot --year 2027")]
    [InlineData("statute due 2026-09-18 政府信息公开申请")]
    [InlineData("notice list")]
    [InlineData("notice remove x")]
    [InlineData("notice read n.txt")]
    [InlineData("notice impact n.txt --ledger l.csv")]
    public void Use_ByWhateverCommand_IsOneSentenceWhereTheFolderIsNone(string command)
    {
        Prepare();
        string[] words =
        [
            .. command
                .Split(' ')
                .Select(word =>
                    word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".txt", StringComparison.Ordinal)
                        ? Path.Combine(folder.Path, word)
                        : word
                ),
        ];

        Assert.Equal(
            new ToolRun(2, "", $"There is no folder {Data} (--data); only notice import makes a new one.\n"),
            InProcess.Run([.. words, "--data", Data])
        );
        Assert.False(Directory.Exists(Data));
        folder.Write("data", "");
        Assert.Equal(
            new ToolRun(2, "", $"The folder {Data} cannot be used: it is not a folder.\n"),
            InProcess.Run([.. words, "--data", Data])
        );
    }

    [UnixTheory]
    [InlineData("echo > data", "", "it is not a folder")]
    [InlineData("mkdir data; echo > data/notices", "/notices", "it is not a folder")]
    [InlineData("mkdir data; ln -s nowhere data/notices", "/notices", "it is a link to a folder that does not exist")]
    public void Import_WhereTheFolderCannotBeMade_IsOneSentence(string made, string place, string why)
    {
        Prepare();
        Shell.Run(folder.Path, made);

        Assert.Equal(
            new ToolRun(2, "", $"The folder {Data}{place} cannot be used: {why}.\n"),
            InProcess.Run("notice", "import", Notice, "--data", Data)
        );
    }

    [UnixFact]
    public void Use_PipeWhereTheLockShouldBe_IsNotWaitedFor()
    {
        Shell.Run(folder.Path, "mkdir -p data/notices; mkfifo data/notices.lock; echo { > data/notices/2020-x.json");

        var (code, output, error) = InProcess.Run("add", "2026-09-18", "1", "--data", Data);
        Assert.Equal((0, Answer), (code, output));
        Assert.StartsWith(
            $"An imported notice cannot be read and is not used: {Data}/notices/2020-x.json: ",
            error,
            StringComparison.Ordinal
        );
        File.Delete(Path.Combine(Data, "notices", "2020-x.json"));
        Assert.Equal(
            new ToolRun(2, "", $"The file \"{Data}/notices.lock\" cannot be written: it is a pipe.\n"),
            InProcess.Run("notice", "import", Notice, "--data", Data)
        );
    }

    [UnixFact]
    public void Use_FolderThatIsNotThereYet_IsAFaultANoteOrNothingByWhoNamesIt()
    {
        Assert.Equal(
            (2, "", $"没有文件夹 {Data}（--data）；只有导入通知（notice import）时才新建。\n"),
            Outcome("deadlines add 2026-09-18 1 --data data --lang zh")
        );
        Assert.Equal(
            (0, Answer, $"The folder {Data} that DEADLINES_DATA names does not exist yet, so there are no imported notices.\n"),
            Outcome("DEADLINES_DATA=data deadlines add 2026-09-18 1")
        );
        Assert.Equal(
            (0, Answer, $"DEADLINES_DATA 指定的文件夹 {Data} 还不存在，里面没有导入的通知可用。\n"),
            Outcome("DEADLINES_DATA=data deadlines add 2026-09-18 1 --lang zh")
        );
        Assert.Equal((0, Answer, ""), Outcome("unset DEADLINES_DATA; XDG_DATA_HOME=$PWD/data deadlines add 2026-09-18 1"));
        Assert.Equal((2, "", "--data: expected the name of a folder, found nothing.\n"), Outcome("deadlines add 2026-09-18 1 --data ''"));
        Assert.False(Directory.Exists(Data));
    }

    [UnixFact]
    public void Import_FolderThatIsNotThereYet_MakesItUnlessTheNoticeIsRefused()
    {
        Prepare();

        Assert.Equal(2, Outcome("deadlines notice import l.csv --data data").ExitCode);
        Assert.False(Directory.Exists(Data));
        Assert.Equal((0, ""), Outcome("deadlines notice import n.txt --data data") is var run ? (run.ExitCode, run.Error) : default);
        Assert.Equal((0, Answer, ""), Outcome("deadlines add 2026-09-18 1 --data data"));
    }

    [UnixFact]
    public void Use_TheFolderOfTheNoticesItself_IsOneSentence()
    {
        Prepare();
        Shell.Run(folder.Path, "deadlines notice import n.txt --data data");

        Assert.Equal(
            (2, "", $"{Data}/notices is the folder of the notices itself; the data folder is the one above it, {Data}.\n"),
            Outcome("deadlines add 2026-09-18 1 --data data/notices")
        );
    }

    [UnixTheory]
    [InlineData("mkfifo x.json", "{0} is a pipe; expected a file.")]
    [InlineData("ln -s nowhere x.json", "The file {0} cannot be read: it is a link to a file that does not exist.")]
    [InlineData("ln -s x.json x.json", "The file {0} cannot be read: its links lead round in a circle.")]
    [InlineData("mkdir x.json", "{0} is a folder; expected a file.")]
    [InlineData("ln -s /dev/zero x.json", "{0} is a device; expected a file.")]
    public void Use_WhatIsNoFileAmongTheNotices_IsOneSentence(string made, string sentence)
    {
        Shell.Run(folder.Path, $"mkdir -p data/notices; cd data/notices; {made}");

        Assert.Equal(
            new ToolRun(2, "", sentence.Replace("{0}", $"{Data}/notices/x.json", StringComparison.Ordinal) + "\n"),
            InProcess.Run("add", "2026-09-18", "1", "--data", Data)
        );
    }

    [PlainUserFact]
    public void Use_WhatTheUserMayNotReadOrEnter_IsOneSentence()
    {
        Prepare();
        Shell.Run(folder.Path, "chmod 755 .; deadlines notice import n.txt --data data; chmod -R a+rX data");
        string kept = Assert.Single(Directory.GetFiles(Path.Combine(Data, "notices")));

        Assert.Equal((0, Answer, ""), OutcomeAsPlainUser());
        Shell.Run(folder.Path, "chmod 0 data/notices/*");
        Assert.Equal((2, "", $"The file {kept} cannot be read: access is denied.\n"), OutcomeAsPlainUser());
        // Also beside one that is damaged there is one sentence.
        Shell.Run(folder.Path, "echo { > data/notices/2020-x.json");
        Assert.Equal((2, "", $"The file {kept} cannot be read: access is denied.\n"), OutcomeAsPlainUser());
        Shell.Run(folder.Path, "chmod 0 data/notices");
        Assert.Equal((2, "", $"The folder {Data}/notices cannot be used: access is denied.\n"), OutcomeAsPlainUser());
        Shell.Run(folder.Path, "chmod 0 data");
        Assert.Equal((2, "", $"The folder {Data}/notices cannot be used: access is denied.\n"), OutcomeAsPlainUser());
        Shell.Run(folder.Path, "chmod -R 755 data");
    }

    [PlainUserFact]
    public void Load_DamagedNoticeThatCannotBeMoved_IsNotSaidToHaveBeen()
    {
        Shell.Run(folder.Path, "chmod 755 .; mkdir -p data/notices; echo { > data/notices/2020-x.json; chmod -R a+rX data");

        var (code, output, error) = OutcomeAsPlainUser();

        Assert.Equal((0, Answer), (code, output));
        Assert.Equal(
            $"An imported notice cannot be read and is not used: {Data}/notices/2020-x.json: 2020-x.json, $: line 2 is not well-formed JSON.\n",
            error
        );
    }

    private void Prepare()
    {
        folder.Write("l.csv", "标题,公开时限\n甲,实时公开\n");
        folder.Write("n.txt", File.ReadAllBytes(Notice));
    }

    private (int ExitCode, string Output, string Error) Outcome(string script)
    {
        var run = Shell.Run(folder.Path, script);
        return (run.ExitCode, run.Output, run.Error);
    }

    private (int ExitCode, string Output, string Error) OutcomeAsPlainUser()
    {
        var run = Shell.RunAsPlainUser(folder.Path, "add 2026-09-18 1 --data data");
        return (run.ExitCode, run.Output, run.Error);
    }
}
