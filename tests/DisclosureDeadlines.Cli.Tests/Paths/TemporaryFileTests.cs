using System.Diagnostics;
using System.Text;
using DisclosureDeadlines.Cli.Shell;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>What is put down on disk for a while can be read by nobody else, and is left behind by no way of ending.</summary>
public sealed class TemporaryFileTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public void StandardInput_WhileItIsPutDown_HasNoNameAndIsGoneWhenTheRunIsStopped(string signal)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var start = new ProcessStartInfo(
            "env",
            ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "deadlines.dll"), "audit", "-"]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = folder.Path, ["TMP"] = folder.Path },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(
            Encoding.UTF8.GetBytes("标题,公开时限\n" + string.Concat(Enumerable.Repeat("甲,实时公开\n", 100_000)))
        );
        process.StandardInput.BaseStream.Flush();
        Assert.True(SpinWait.SpinUntil(() => SpooledTo(process.Id) is not null || process.HasExited, Patience));

        string spooled = SpooledTo(process.Id)!;
        Assert.EndsWith(" (deleted)", new FileInfo(spooled).LinkTarget, StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(spooled));
        Assert.Empty(Files());
        Shell.Signal(process, signal);

        Assert.True(process.WaitForExit(Patience));
        Assert.Empty(Files());
    }

    [UnixFact]
    public void StandardInput_OntoAFullDisk_IsOneSentenceAndLeavesNothing()
    {
        var run = Shell.Run(
            folder.Path,
            "export TMPDIR=$PWD DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 100; yes 甲,实时公开 2>&- | head -100000 2>&- | deadlines audit -"
        );

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"The folder for temporary files, {folder.Path}/, cannot be used: it is larger than files may be here.\n", run.Error);
        Assert.Empty(Files());
    }

    [UnixFact]
    public void StandardInput_WithoutAFolderForIt_IsOneSentence()
    {
        var run = Shell.Run(folder.Path, "export TMPDIR=$PWD/none; echo 甲 | deadlines audit - --lang zh");

        Assert.Equal((2, "", $"临时文件夹 {folder.Path}/none/ 用不了：没有这个文件夹。\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void ReadAll_EndlessInput_IsReadAsFarAsTheLimitAndNoFurther()
    {
        const int Limit = 4 << 20;
        using var endless = new Endless();

        Assert.Null(InputFile.ReadAll(InputFile.StandardInput, endless, Limit));
        Assert.InRange(endless.Count, Limit + 1, Limit + (1 << 16));
    }

    [UnixFact]
    public void NoticeRead_EndlessInput_IsOneSentence()
    {
        var run = Shell.Run(folder.Path, "export TMPDIR=$PWD/none; yes 2>&- | deadlines notice read -");

        Assert.Equal((2, "", "standard input is larger than 4 MB, so it is not a notice.\n"), (run.ExitCode, run.Output, run.Error));
    }

    /// <summary>The descriptor of a process behind which a file of the folder lies, or lay.</summary>
    private string? SpooledTo(int process) =>
        Directory.Exists($"/proc/{process}/fd")
            ? Directory
                .GetFileSystemEntries($"/proc/{process}/fd")
                .FirstOrDefault(entry => new FileInfo(entry).LinkTarget?.StartsWith(folder.Path + "/", StringComparison.Ordinal) == true)
            : null;

    /// <summary>The runtime's own pipes and sockets for debuggers are left where they are.</summary>
    private string[] Files() =>
        [
            .. Directory
                .GetFileSystemEntries(folder.Path)
                .Where(path =>
                    !Path.GetFileName(path).StartsWith("dotnet-diagnostic", StringComparison.Ordinal)
                    && !Path.GetFileName(path).StartsWith("clr-debug", StringComparison.Ordinal)
                ),
        ];

    private sealed class Endless : MemoryStream
    {
        public long Count { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            Count += buffer.Length;
            buffer.Fill((byte)'y');
            return buffer.Length;
        }
    }
}
