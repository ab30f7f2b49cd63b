using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using DisclosureDeadlines.Cli.Paths;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>What is written is there whole or not at all, and nothing but ordinary files is written.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixTheory]
    [InlineData("loop.csv", "its links lead round in a circle")]
    [InlineData("a.csv", "its links lead round in a circle")]
    [InlineData("pipe.csv", "it is a pipe")]
    [InlineData("null.csv", "it is a device")]
    [InlineData("folder.csv", "it is a folder")]
    [InlineData("old.csv/new.csv", "there is no such folder")]
    [InlineData("none/new.csv", "there is no such folder")]
    [InlineData("dangling.csv", "there is no such folder")]
    public void Out_WhatIsNoFile_IsRefusedAndLeftAsItIs(string name, string why)
    {
        folder.Write("l.csv", "标题,公开时限\n");
        Shell.Run(
            folder.Path,
            "ln -s loop.csv loop.csv; ln -s b.csv a.csv; ln -s a.csv b.csv; ln -s none/new.csv dangling.csv; mkfifo pipe.csv; ln -s /dev/null null.csv; mkdir folder.csv; echo old > old.csv"
        );
        string[] before = Entries();

        string path = Path.Combine(folder.Path, name);

        var run = InProcess.Run("audit", Path.Combine(folder.Path, "l.csv"), "--out", path);

        Assert.Equal(new ToolRun(2, "", $"The file \"{path}\" cannot be written: {why}.\n"), run);
        Assert.Equal(before, Entries());
        Assert.Equal(FileKind.Pipe, FileStatus.Of(Path.Combine(folder.Path, "pipe.csv"))?.Kind);
    }

    [UnixTheory]
    [InlineData("audit - --out l.csv < l.csv")]
    [InlineData("audit - --out second.csv < l.csv")]
    [InlineData("audit l.csv --out second.csv")]
    [InlineData("audit second.csv --out=l.csv")]
    [InlineData("remind - --out l.csv < second.csv")]
    [InlineData("remind second.csv --out l.csv")]
    [InlineData("plan --catalogue - --year 2027 --out l.csv < l.csv")]
    [InlineData("notice impact - --ledger x.csv --out l.csv < l.csv")]
    public void Out_WhatIsReadUnderASecondNameOrAsStandardInput_IsLeftAsItIs(string command)
    {
        const string Ledger = "标题,公开时限\n甲,实时公开\n";
        folder.Write("l.csv", Ledger);
        Shell.Run(folder.Path, "ln l.csv second.csv");

        var run = Shell.Run(folder.Path, "deadlines " + command);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("--out is a file that is to be read, ", run.Error, StringComparison.Ordinal);
        Assert.Equal(Ledger, File.ReadAllText(Path.Combine(folder.Path, "l.csv")));
    }

    [Fact]
    public void Out_BesideWhatIsStandardInput_IsWritten()
    {
        folder.Write("l.csv", "标题,公开时限\n甲,实时公开\n");
        folder.Write("r.csv", "old");

        Assert.Equal(0, Shell.Run(folder.Path, "deadlines audit - --out r.csv < l.csv").ExitCode);
        Assert.Contains("no due date", File.ReadAllText(Path.Combine(folder.Path, "r.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NameAsLongAsANameMayBe_IsWritten()
    {
        string path = Path.Combine(folder.Path, new string('长', 83) + ".csv");

        Write(path, "new");

        Assert.Equal("new", File.ReadAllText(path));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Write_OverAFileOfOnesOwn_KeepsItsRightsFromTheBeginning()
    {
        string path = folder.Write("r.csv", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        UnixFileMode draft = default;

        WholeFile.Write(
            path,
            stream =>
            {
                draft = File.GetUnixFileMode(Assert.Single(Drafts()));
                stream.Write("new"u8);
            }
        );

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, draft);
        Assert.Equal((UnixFileMode.UserRead | UnixFileMode.UserWrite, "new"), (File.GetUnixFileMode(path), File.ReadAllText(path)));
    }

    [Fact]
    public void Write_FaultOnTheWay_LeavesTheOldFileAndNothingElse()
    {
        string path = folder.Write("r.csv", "old");

        Assert.Throws<UserErrorException>(() =>
            WholeFile.Write(
                path,
                stream =>
                {
                    stream.Write("new"u8);
                    throw new UserErrorException("坏", "bad");
                }
            )
        );

        Assert.Equal(("old", path), (File.ReadAllText(path), Assert.Single(Entries())));
    }

    [Fact]
    public void Write_WhereARunWasKilled_ClearsWhatItLeft()
    {
        string dead = Leave(DeadProcess());

        Write(Path.Combine(folder.Path, "r.csv"), "new");

        Assert.False(File.Exists(dead));
    }

    [Fact]
    public void Write_WhereOthersAreWriting_LeavesTheirs()
    {
        string running = Leave(Environment.ProcessId);
        string elsewhere = Leave(DeadProcess());
        // As a run on another machine, whose process is not known here, holds it.
        using var held = new FileStream(elsewhere, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Write(Path.Combine(folder.Path, "r.csv"), "new");

        Assert.True(File.Exists(running) && File.Exists(elsewhere));
    }

    [UnixFact]
    public void Write_WhereOthersHaveFilesOfNearlyThatName_LeavesThem()
    {
        int process = DeadProcess();
        string[] foreign =
        [
            .. new[]
            {
                ".deadlines-notes.tmp",
                $".deadlines-{process}-abc.tmp",
                $".deadlines-{process}-abcdefghijk.tmp.csv",
                $"deadlines-{process}-abcdefghijk.tmp",
                $".deadlines-0x1-abcdefghijk.tmp",
            }.Select(name => folder.Write(name, "theirs")),
        ];
        string target = folder.Write("theirs", "theirs");
        string link = Path.Combine(folder.Path, $".deadlines-{process}-abcdefghijk.tmp");
        File.CreateSymbolicLink(link, target);

        Write(Path.Combine(folder.Path, "r.csv"), "new");

        Assert.All(foreign, path => Assert.Equal("theirs", File.ReadAllText(path)));
        Assert.Equal(("theirs", target), (File.ReadAllText(target), new FileInfo(link).LinkTarget));
    }

    [PlainUserFact]
    public void Out_WritableFileInAFolderThatIsNot_IsWrittenInPlace()
    {
        folder.Write("l.csv", "标题,公开时限\n甲,实时公开\n");
        string report = folder.Write("r.csv", new string('旧', 10_000));
        Shell.Run(folder.Path, "chmod 755 . && chmod 666 r.csv && ln r.csv same.csv");

        var run = Shell.RunAsPlainUser(folder.Path, "audit l.csv --out r.csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string text = File.ReadAllText(report);
        Assert.Contains("no due date", text, StringComparison.Ordinal);
        Assert.DoesNotContain("旧", text, StringComparison.Ordinal);
        // It is still the same file.
        Assert.Equal(text, File.ReadAllText(Path.Combine(folder.Path, "same.csv")));
    }

    [MountFact]
    public void Out_FileThatIsMountedByItself_IsWrittenInPlace()
    {
        folder.Write("l.csv", "标题,公开时限\n甲,实时公开\n");
        folder.Write("r.csv", "old");
        folder.Write("mounted.csv", "old");

        var run = Shell.Run(folder.Path, "unshare -m bash -c 'mount --bind mounted.csv r.csv && dotnet \"$DLL\" audit l.csv --out r.csv'");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("no due date", File.ReadAllText(Path.Combine(folder.Path, "mounted.csv")), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Path, "r.csv")));
        Assert.Empty(Drafts());
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 0)]
    [InlineData(200_000, 70_000)]
    [InlineData(70_000, 200_000)]
    public void InPlace_LongerOrShorter_IsTheNewTextAndNothingElse(int before, int after)
    {
        string path = folder.Write("r.csv", new byte[before]);
        byte[] text = [.. Enumerable.Range(0, after).Select(i => (byte)(1 + (i % 251)))];

        InPlace.Write(path, new MemoryStream(text));

        Assert.Equal(text, File.ReadAllBytes(path));
    }

    [MountFact]
    public void Out_InPlaceOntoAFullDisk_LeavesTheOldFile()
    {
        folder.Write("l.csv", "标题,公开时限\n" + string.Concat(Enumerable.Repeat("甲,实时公开\n", 20_000)));
        folder.Write("r.csv", "");
        Directory.CreateDirectory(Path.Combine(folder.Path, "small"));

        var run = Shell.Run(
            folder.Path,
            """
            unshare -m bash -c '
              mount -t tmpfs -o size=100k none small && echo old > small/r.csv && mount --bind small/r.csv r.csv && dotnet "$DLL" audit l.csv --out r.csv; echo $?; cat r.csv'
            """
        );

        Assert.Equal(("2\nold\n", "The file \"r.csv\" cannot be written: the disk is full.\n"), (run.Output, run.Error));
        Assert.Empty(Drafts());
    }

    [PlainUserFact]
    public void Out_WithoutRoomForTheDraft_LeavesTheOldFile()
    {
        // Random words, so that the report is longer than the limit on the size of files, which does what a full disk does.
        var random = new Random(1);
        folder.Write(
            "l.csv",
            "标题,公开时限\n"
                + string.Concat(Enumerable.Range(0, 20_000).Select(_ => $"{random.NextInt64()}{random.NextInt64()},实时公开\n"))
        );
        string report = folder.Write("r.csv", "old");
        Shell.Run(folder.Path, "chmod 755 . && chmod 666 r.csv");

        var run = Shell.RunAsPlainUser(
            folder.Path,
            "audit l.csv --out r.csv",
            limits: "trap '' XFSZ; ulimit -f 200; export DOTNET_EnableWriteXorExecute=0;"
        );

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Equal("old", File.ReadAllText(report));
    }

    [Fact]
    public void InPlace_WhereTheRestCannotBeAdded_CutsTheFileBack()
    {
        string path = folder.Write("r.csv", "old");

        Assert.Throws<IOException>(() => InPlace.Write(path, new Failing(new byte[300_000], failsAfter: 200_000)));

        Assert.Equal("old", File.ReadAllText(path));
    }

    private static void Write(string path, string text) => WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>The number of a process that has ended.</summary>
    private static int DeadProcess()
    {
        using var process = Process.Start(OperatingSystem.IsWindows() ? "whoami" : "true");
        process.WaitForExit();
        return process.Id;
    }

    private string Leave(int process) => folder.Write($".deadlines-{process}-abcdefghijk.tmp", "half");

    private string[] Drafts() => Directory.GetFiles(folder.Path, ".deadlines-*");

    private string[] Entries() => [.. Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal)];

    /// <summary>A stream that ends in a fault, as one of a disk that fails.</summary>
    private sealed class Failing(byte[] bytes, int failsAfter) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position < failsAfter ? base.Read(buffer, offset, count) : throw new IOException();
    }
}
