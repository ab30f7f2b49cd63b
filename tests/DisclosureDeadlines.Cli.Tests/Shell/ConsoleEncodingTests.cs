using System.Text;
using DisclosureDeadlines.Cli.Shell;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Shell;

/// <summary>What a console is told before the first word, and after the last; a console of Windows is played here by a variable.</summary>
public sealed class ConsoleEncodingTests
{
    private static readonly Encoding Chinese = Gb();

    [Fact]
    public void Console_OfAnotherCodePage_IsSetAndPutBack()
    {
        var console = Chinese;

        using (new ConsoleEncoding(isNeeded: true, () => console, encoding => console = encoding))
        {
            Assert.Equal(Encoding.UTF8.CodePage, console.CodePage);
        }

        Assert.Same(Chinese, console);
    }

    [Theory]
    [InlineData(false, 936)]
    [InlineData(true, 65001)]
    public void Console_ThatNeedsNothing_IsLeftAlone(bool isNeeded, int codePage)
    {
        int times = 0;

        using (new ConsoleEncoding(isNeeded, () => Encoding.GetEncoding(codePage), _ => times++))
        {
            Assert.Equal(0, times);
        }

        Assert.Equal(0, times);
    }

    [Fact]
    public void Console_ThatIsNone_IsNoFault()
    {
        using var console = new ConsoleEncoding(isNeeded: true, () => throw new IOException(), _ => { });

        Assert.NotNull(console);
    }

    [Theory]
    [InlineData(true, "gb18030", "days", "--encoding", "gb18030")]
    [InlineData(true, "gb18030", "days", "--encoding=gb18030")]
    [InlineData(true, "utf-8", "days", "--encoding", "utf-8")]
    [InlineData(true, "utf-8", "days")]
    [InlineData(true, "utf-8", "days", "--encoding")]
    [InlineData(false, "utf-8", "days", "--encoding", "gb18030")]
    public void Output_IsInTheOtherEncoding_OnlyWhereItIsAskedForAndRedirected(
        bool isRedirected,
        string expected,
        params string[] arguments
    ) => Assert.Equal(expected, EncodingOption.OfOutput(arguments, isRedirected).WebName, ignoreCase: true);

    private static Encoding Gb()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(936);
    }
}
