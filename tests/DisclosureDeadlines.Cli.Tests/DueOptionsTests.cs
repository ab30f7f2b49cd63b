using System.Text.Json;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>The options of <c>due</c>, and <c>latest-event</c>.</summary>
public sealed class DueOptionsTests
{
    private const string Annual = "每年1月31日前";
    private const string TwentyDays = "信息形成之日起20个工作日内";

    [Fact]
    public void Due_ReportWrittenAfterItsDate_IsOverdueAndNotEarlyForNextYear()
    {
        using var json = Json("due", "2026-02-03", Annual, "--period", "2025", "--today", "2026-02-03");

        Assert.Equal(("2026-01-31", "overdue"), (Text(json, "dueOn"), Text(json, "status")));
        Assert.Equal(
            (3, 2),
            (json.RootElement.GetProperty("daysLate").GetInt32(), json.RootElement.GetProperty("workingDaysLate").GetInt32())
        );
    }

    [Fact]
    public void Due_LimitFromTheEndOfAPeriod_TakesThePeriodOrTheOneThatEndedLast()
    {
        const string Quarterly = "每季度结束后10个工作日内";
        using var json = Json("due", "2026-07-20", Quarterly, "--period", "2026-Q2");

        Assert.Equal(("2026-07-14", "2026-Q2"), (Text(json, "dueOn"), Text(json, "period")));
        Assert.Contains(
            "2026-Q2 (none was given: the one that ended last is assumed)",
            InProcess.Run("due", "2026-07-20", Quarterly).Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("assumed", InProcess.Run("due", "2026-06-30", Quarterly).Output, StringComparison.Ordinal);
        Assert.Contains("2026-05", InProcess.Run("due", "2026-06-30", Quarterly, "--period", "2026-05").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-07-15", "上半年结束后2个月内", null, "2026-08-31", true)]
    [InlineData("2026-07-15", "上半年结束后2个月内", "2026-H1", "2026-08-31", false)]
    [InlineData("2026-10-12", "每季度结束后10个工作日内", null, "2026-10-20", true)]
    [InlineData("2026-10-12", "月后5日内", "2026-09", "2026-10-08", false)]
    public void Due_LimitFromTheEndOfAPeriod_SaysWhetherThePeriodIsAssumed(
        string date,
        string phrase,
        string? period,
        string due,
        bool isAssumed
    )
    {
        using var json = Json(period is null ? ["due", date, phrase] : ["due", date, phrase, "--period", period]);

        Assert.Equal((due, isAssumed), (Text(json, "dueOn"), json.RootElement.TryGetProperty("periodAssumed", out _)));
    }

    [Fact]
    public void Due_PeriodOfTheOtherHalf_IsRefused() =>
        Assert.Contains(
            "the period 2026-H2 is not that half",
            InProcess.Run("due", "2026-07-15", "上半年结束后2个月内", "--period", "2026-H2").Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void Due_DueOnFridayAndPublishedOnSaturday_IsLateByOneDayAndNoWorkingDay()
    {
        // Friday 2026-10-23 + 20 = Friday 2026-11-20.
        using var json = Json("due", "2026-10-23", TwentyDays, "--published", "2026-11-21");

        Assert.Equal(("2026-11-20", "publishedLate"), (Text(json, "dueOn"), Text(json, "status")));
        Assert.Equal(
            (1, 0),
            (json.RootElement.GetProperty("daysLate").GetInt32(), json.RootElement.GetProperty("workingDaysLate").GetInt32())
        );
    }

    [Theory]
    [InlineData("颁发之日起20日内", "2025-09-15", "default", "2025-10-09")]
    [InlineData("颁发之日起20日内", "2025-09-15", "period=none", "2025-10-05")]
    [InlineData("颁发之日起20日内", "2025-09-15", "earliest", "2025-10-05")]
    [InlineData("收到之日起15个工作日内", "2017-06-18", "rest-day-event=deemed", "2017-07-10")]
    [InlineData(Annual, "2026-01-10", "fixed-date=preceding", "2026-01-30")]
    [InlineData(Annual, "2026-01-10", "earliest,fixed-date=following", "2026-02-02")]
    public void Due_Policy_DecidesWhatTheLawLeavesOpen(string phrase, string date, string policy, string expected)
    {
        using var json = Json("due", date, phrase, "--policy", policy);

        Assert.Equal(expected, Text(json, "dueOn"));
    }

    [Fact]
    public void Due_Region_CountsItsDays()
    {
        using var json = Json("due", "2024-06-12", "信息形成之日起5个工作日内", "--region", "宁夏", "--explain");

        Assert.Equal("2024-06-21", Text(json, "dueOn"));
        Assert.Contains("宁政办发〔2023〕51号", json.RootElement.GetProperty("explanation").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Due_SeveralLimits_AnswersForEachPart()
    {
        using var json = Json(
            "due",
            "2026-09-18",
            "信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示"
        );

        var parts = json.RootElement.GetProperty("parts");
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("dueOn").ValueKind);
        Assert.Equal(["2026-10-22", "2026-09-29"], parts.EnumerateArray().Select(part => part.GetProperty("dueOn").GetString()));
        Assert.Equal("行政许可、行政处罚事项", parts[1].GetProperty("condition").GetString());
    }

    [Fact]
    public void Parse_LawThatCountsInWorkingDays_IsTaken()
    {
        string plain = InProcess.Run("parse", "--format", "json", "应当在三日内撤回").Output;
        string byLaw = InProcess.Run("parse", "--format", "json", "--law", "行政处罚法", "应当在三日内撤回").Output;

        Assert.Contains("\"kind\":\"calendarDaysAfter\",\"n\":3", plain, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"workingDaysAfter\",\"n\":3", byLaw, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"noTrigger\"", plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("period", "2025-Q3", Annual)]
    [InlineData("period", "2025", TwentyDays)]
    [InlineData("period", "next year", Annual)]
    [InlineData("policy", "never", Annual)]
    [InlineData("policy", "period=sideways", Annual)]
    public void Due_OptionThatDoesNotFit_IsRefusedInOneSentence(string option, string value, string phrase)
    {
        var run = InProcess.Run("due", "2026-02-03", phrase, "--" + option, value);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.EndsWith(".\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LatestEvent_ForADueDate_IsTheLastDayWhoseDeadlineFallsByThen()
    {
        // Saturday 2026-09-19: the first working day after it is the make-up Sunday, as for Friday the 18th.
        Assert.Equal("2026-09-19\n", InProcess.Run("latest-event", "2026-10-22", TwentyDays).Output);
        Assert.Equal("2026-09-19\n", InProcess.Run("latest-event", "2026-10-22", "--catalogue", "hohhot", "--item", "13").Output);

        var none = InProcess.Run("latest-event", "2026-10-22", "实时公开");
        Assert.Equal((2, ""), (none.ExitCode, none.Output));
    }

    private static JsonDocument Json(params string[] arguments)
    {
        var run = InProcess.Run([.. arguments, "--format", "json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output);
    }

    private static string? Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString();
}
