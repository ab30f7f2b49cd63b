using System.Text;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>The day that stands for today where none is given.</summary>
public class TodayTests
{
    private static readonly byte[] Ledger = Encoding.UTF8.GetBytes("标题,公开时限,成文日期\n通知,20个工作日内,2026-09-18\n");

    /// <summary>16:00 in Greenwich is midnight in Beijing.</summary>
    [Theory]
    [InlineData("1761062399", "2025-10-21")]
    [InlineData("1761062400", "2025-10-22")]
    public void Today_ByTheVariable_IsTheDayInBeijing(string seconds, string day) =>
        Assert.Contains($"Today      {day}", Audit(seconds).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("253402300800")]
    public void Today_VariableThatIsNoTime_IsRefused(string seconds)
    {
        var run = Audit(seconds);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"The environment variable SOURCE_DATE_EPOCH should be seconds since 1970, found \"{seconds}\".\n", run.Error);
    }

    private static ToolRun Audit(string seconds) => ToolProcess.RunWith(Ledger, [("SOURCE_DATE_EPOCH", seconds)], "audit", "-");
}
