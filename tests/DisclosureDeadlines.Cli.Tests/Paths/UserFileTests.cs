using System.Net.Sockets;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>What cannot be read, whoever wants to read it, is one sentence that names it.</summary>
public sealed class UserFileTests : IDisposable
{
    private static readonly string[] Readers =
    [
        "audit",
        "remind",
        "notice read",
        "notice import",
        "notice impact l.csv --ledger",
        "catalogue show",
        "catalogue lint",
        "plan --year 2027 --catalogue",
        "audit l.csv --catalogue",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>What stands at a path, and what is said of it.</summary>
    public static TheoryData<string, string, string> Faults =>
        new()
        {
            { "none.csv", "找不到文件 {0}。", "There is no file {0}." },
            { "none/l.csv", "找不到文件 {0}。", "There is no file {0}." },
            { "l.csv/l.csv", "找不到文件 {0}。", "There is no file {0}." },
            {
                "dangling.csv",
                "文件 {0} 读不了：这是一个链接，它指向的文件不存在。",
                "The file {0} cannot be read: it is a link to a file that does not exist."
            },
            { "loop.csv", "文件 {0} 读不了：符号链接形成循环。", "The file {0} cannot be read: its links lead round in a circle." },
            { "a.csv", "文件 {0} 读不了：符号链接形成循环。", "The file {0} cannot be read: its links lead round in a circle." },
            { "folder.csv", "{0} 是文件夹，应为文件。", "{0} is a folder; expected a file." },
            { "socket.csv", "{0} 是套接字，应为文件。", "{0} is a socket; expected a file." },
            { "null.csv", "{0} 是设备，应为文件。", "{0} is a device; expected a file." },
            { "memory.csv", "文件 {0} 读不了：读写出错。", "The file {0} cannot be read: reading or writing it failed." },
            { new string('长', 100) + ".csv", "文件 {0} 读不了：名称太长。", "The file {0} cannot be read: its name is too long." },
            {
                "a\0b.csv",
                "文件 {0} 读不了：名称里有不允许的字符。",
                "The file {0} cannot be read: its name has a character that no name may have."
            },
        };

    [UnixTheory]
    [MemberData(nameof(Faults))]
    public void Open_WhatCannotBeRead_SaysWhy(string name, string chinese, string english)
    {
        using var socket = MakeAll();
        string path = Path.Combine(folder.Path, name);

        foreach (var (culture, sentence) in new[] { ("zh-CN", chinese), ("en", english) })
        {
            using (new InCulture(culture))
            {
                var refused = Assert.Throws<UserErrorException>(() => UserFile.Open(path));
                Assert.Equal(sentence.Replace("{0}", path, StringComparison.Ordinal), refused.Message);
            }
        }
    }

    [UnixFact]
    public void Run_WhateverReads_SaysTheSame()
    {
        MakeAll().Dispose();
        string loop = Path.Combine(folder.Path, "loop.csv");
        string ledger = folder.Write("l.csv", "标题,公开时限\n");
        foreach (string reader in Readers)
        {
            var run = InProcess.Run([.. reader.Replace("l.csv", ledger, StringComparison.Ordinal).Split(' '), loop]);

            Assert.Equal(new ToolRun(2, "", $"The file {loop} cannot be read: its links lead round in a circle.\n"), run);
        }
    }

    [PlainUserFact]
    public void Run_FileThatTheUserMayNotRead_IsOneSentence()
    {
        string secret = folder.Write("l.csv", "标题,公开时限\n");
        Shell.Run(folder.Path, "chmod 755 . && chmod 0 l.csv");

        var run = Shell.RunAsPlainUser(folder.Path, $"audit '{secret}' --lang zh");

        Assert.Equal((2, "", $"文件 {secret} 读不了：没有权限。\n"), (run.ExitCode, run.Output, run.Error));
    }

    [UnixFact]
    public void Run_PipeOfAShell_IsRead()
    {
        folder.Write("l.csv", "标题,公开时限\n甲,实时公开\n");

        Assert.Equal(0, Shell.Run(folder.Path, "deadlines audit <(cat l.csv)").ExitCode);
    }

    private Socket MakeAll()
    {
        folder.Write("l.csv", "标题,公开时限\n");
        Directory.CreateDirectory(Path.Combine(folder.Path, "folder.csv"));
        Link("dangling.csv", "nowhere");
        Link("loop.csv", "loop.csv");
        Link("a.csv", "b.csv");
        Link("b.csv", "a.csv");
        Link("null.csv", "/dev/null");
        // It can be opened, and its first byte cannot be read.
        Link("memory.csv", "/proc/self/mem");
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder.Path, "socket.csv")));
        return socket;
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(folder.Path, name), target);
}
