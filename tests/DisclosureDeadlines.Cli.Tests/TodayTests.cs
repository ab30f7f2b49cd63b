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
    [InlineData("253402272000")]
    [InlineData("253402300799")]
    [InlineData("253402300800")]
    [InlineData("99999999999999999999")]
    [InlineData("１２３")]
    public void Today_VariableThatIsNoTime_IsRefused(string seconds)
    {
        var run = Audit(seconds);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"The environment variable SOURCE_DATE_EPOCH should be seconds since 1970 (up to the year 9999), found \"{seconds}\".\n",
            run.Error
        );
    }

    /// <summary>The last second of the year 9999 in Beijing is a time like any other, though no calendar reaches it.</summary>
    [Fact]
    public void Today_LastSecondOfAll_IsATimeLikeAnyOther()
    {
        var run = Audit("253402271999");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("The answer needs 9999-12-31, but the days known end on 2100-12-31.\n", run.Error);
    }

    private static ToolRun Audit(string seconds) => ToolProcess.RunWith(Ledger, [("SOURCE_DATE_EPOCH", seconds)], "audit", "-");
}
