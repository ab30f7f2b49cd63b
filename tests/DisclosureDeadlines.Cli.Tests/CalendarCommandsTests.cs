using System.Text.Json;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

public sealed class CalendarCommandsTests
{
    [Fact]
    public void Days_AllYearsAsCsv_HasEveryDayOnce()
    {
        var run = InProcess.Run("days", "2001-01-01", "2026-12-31", "--format", "csv");

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("date,isWorkingDay,kind,holiday,notice,certainty", lines[0]);
        Assert.Equal(9496, lines.Length - 1);
        Assert.Equal(711, lines.Count(line => line.Contains("false,holiday,", StringComparison.Ordinal)));
        Assert.Equal(169, lines.Count(line => line.Contains(",makeUpWorkday,", StringComparison.Ordinal)));
        Assert.Contains("2020-01-31,false,holiday,春节,国办发明电〔2020〕1号,official", lines);
        Assert.Equal("2026-12-31,true,workday,,,provisional", lines[^1]);
    }

    [Fact]
    public void Days_AutumnOf2026_AreDrawnAsMonths() =>
        Verified.Text("CalendarCommandsTests.Autumn2026", InProcess.Run("days", "2026-09-01", "2026-10-31").Output);

    [Fact]
    public void Days_TodayDueAndDoubt_HaveSignsOfTheirOwn() =>
        Verified.Text(
            "CalendarCommandsTests.Marks",
            InProcess.Run("days", "2026-12-01", "2027-01-10", "--today", "2026-12-03", "--due", "2027-01-04", "--lang", "zh").Output
        );

    [Theory]
    [InlineData("2017-04-08", "true,makeUpWorkday,壮族三月三,", "--region", "guangxi")]
    [InlineData("2018-06-15", "true,workday,,,provisional", "--region", "宁夏")]
    [InlineData("2019-05-02", "true,workday,,,official", "--as-known-on", "2019-03-21")]
    [InlineData("2020-02-01", "true,makeUpWorkday,春节,国办发明电〔2019〕16号,official", "--as-known-on", "2020-01-25")]
    [InlineData("2100-04-05", "false,holiday,清明节,国务院令第795号,projected")]
    public void Days_OtherCalendars_AreChosenByOptions(string date, string expected, params string[] options) =>
        Assert.Contains(
            $"\n{date},{expected}",
            InProcess.Run(["days", date, date, "--format", "csv", .. options]).Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Days_Json_IsOneDocument()
    {
        using var json = JsonDocument.Parse(InProcess.Run("days", "2026-10-09", "2026-10-10", "--format", "json").Output);

        var day = json.RootElement[1];
        Assert.Equal("2026-10-10", day.GetProperty("date").GetString());
        Assert.Equal("makeUpWorkday", day.GetProperty("kind").GetString());
        Assert.True(day.GetProperty("isWorkingDay").GetBoolean());
        Assert.Equal("国庆节", day.GetProperty("holiday").GetString());
        Assert.Equal("国办发明电〔2025〕7号", day.GetProperty("notice").GetString());
    }

    [Theory]
    [InlineData("2026-09-18", "20", "2026-10-22")]
    [InlineData("2026-10-10", "-1", "2026-10-09")]
    [InlineData("2026-10-04", "0", "2026-10-04")]
    public void Add_Days_GivesTheNthWorkingDay(string date, string number, string expected)
    {
        Assert.Equal(expected + "\n", InProcess.Run("add", date, number).Output);

        using var json = JsonDocument.Parse(InProcess.Run("add", date, number, "--format", "json").Output);
        Assert.Equal(expected, json.RootElement.GetProperty("date").GetString());
        Assert.Equal("official", json.RootElement.GetProperty("certainty").GetString());
    }

    [Fact]
    public void Add_EndsInUncertainDays_SaysSo() =>
        Assert.Contains("2027", InProcess.Run("add", "2026-12-25", "3").Output, StringComparison.Ordinal);

    [Fact]
    public void Count_BothWays_ExcludesTheStart()
    {
        Assert.Equal("20\n", InProcess.Run("count", "2026-09-18", "2026-10-22").Output);
        Assert.Equal("-20\n", InProcess.Run("count", "2026-10-22", "2026-09-18").Output);
        using var json = JsonDocument.Parse(InProcess.Run("count", "2026-09-18", "2026-10-22", "--format", "json").Output);
        Assert.Equal(20, json.RootElement.GetProperty("workingDays").GetInt32());
    }
}
