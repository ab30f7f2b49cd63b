using System.Globalization;
using System.Text;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Texts;

/// <summary>The ways in which a run can end that no command line brings about, and why a system refuses a file.</summary>
public sealed class EndsTests
{
    private const int Windows = unchecked((int)0x80070000);

    [Theory]
    [InlineData("en", "Stopped; nothing was written.\n")]
    [InlineData("zh", "已停止，什么也没有写出。\n")]
    public void Run_StoppedByItsUser_SaysThatNothingWasWritten(string language, string expected) =>
        Assert.Equal((130, "", expected), End(language, () => throw new OperationCanceledException()));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Run_WhoseReaderIsGone_SaysNothing(string language) =>
        Assert.Equal((141, "", ""), End(language, () => throw new ReaderGoneException()));

    [Theory]
    [InlineData("en", "Reading or writing a file failed: access is denied.\n")]
    [InlineData("zh", "读写文件时出错：没有权限。\n")]
    public void Run_WhereASystemRefuses_SaysWhyInItsOwnWords(string language, string expected) =>
        Assert.Equal((2, "", expected), End(language, () => throw new UnauthorizedAccessException("a path")));

    /// <summary>What was answered before a fault is an answer still, and comes before it.</summary>
    [Fact]
    public void Run_AFaultAfterAnAnswer_KeepsTheAnswer()
    {
        bool isFirst = true;
        var (code, output, error) = End(
            "en",
            () =>
            {
                if (!isFirst)
                {
                    throw new IOException("a path", 5);
                }

                isFirst = false;
                return "及时公开\n"u8.ToArray();
            }
        );

        Assert.Equal((2, "Reading or writing a file failed: reading or writing it failed.\n"), (code, error));
        Assert.StartsWith("及时公开", output, StringComparison.Ordinal);
    }

    /// <summary>The numbers of Linux, macOS and Windows, and the exceptions that have words of their own.</summary>
    [Fact]
    public void Of_EachFault_IsSaidWordForWord()
    {
        var said = new StringBuilder();
        foreach (int code in Enumerable.Range(0, 135))
        {
            Add($"{code}", new IOException("a path", code));
        }

        foreach (int code in (int[])[0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x20, 0x21, 0x22, 0x27, 0x35, 0x40, 0x43, 0x70, 0x45D])
        {
            Add($"Windows {code:X}", new IOException("a path", Windows + code));
        }

        foreach (
            var fault in (Exception[])
                [
                    new FileNotFoundException(),
                    new DirectoryNotFoundException(),
                    new UnauthorizedAccessException(),
                    new PathTooLongException(),
                    new ArgumentOutOfRangeException(),
                    new ArgumentException(),
                    new NotSupportedException(),
                    FileFault.Loop("a path"),
                    new InvalidOperationException(),
                ]
        )
        {
            Add(fault.GetType().Name, fault);
        }

        Verified.Text("file-faults", said.ToString());

        void Add(string name, Exception fault)
        {
            BilingualText words = FileFault.Of(fault);
            string[] kinds =
            [
                .. FileFault.Is(fault) ? ["fault"] : Array.Empty<string>(),
                .. FileFault.IsOfThePlace(fault) ? ["place"] : Array.Empty<string>(),
                .. FileFault.IsInUse(fault) ? ["in use"] : Array.Empty<string>(),
            ];
            said.Append(CultureInfo.InvariantCulture, $"{name}: {words.Chinese}; {words.English} ({string.Join(", ", kinds)})\n");
        }
    }

    /// <summary>Work that is done at once is not counted before its reader, nor is any where nobody looks.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Progress_OfWhatIsDoneAtOnce_IsNotShown(bool isTerminal)
    {
        using var error = new StringWriter();
        using (var progress = new Progress(error, isTerminal))
        {
            progress.Show(1024, () => 0.5);
        }

        Assert.Equal("", error.ToString());
    }

    private static (int Code, string Output, string Error) End(string language, Func<byte[]> read)
    {
        var (culture, before) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using var input = new Given(read);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        try
        {
            int code = Tool.Run(["parse", "-", "--lang", language], new Terminal(input, output, error, isInteractive: false));
            return (code, output.ToString(), error.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Standard input that a test gives, a piece a call.</summary>
    private sealed class Given(Func<byte[]> piece) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        private int Give(Span<byte> buffer)
        {
            byte[] given = piece();
            given.CopyTo(buffer);
            return given.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Give(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
