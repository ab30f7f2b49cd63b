using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Events that are the end of a period: which words say so, and what a rule does with the period.</summary>
public sealed class TriggerTests
{
    [Theory]
    [InlineData("年度终了", PeriodKind.Year)]
    [InlineData("会计年度终了", PeriodKind.Year)]
    [InlineData("季度结束", PeriodKind.Quarter)]
    [InlineData("每一季度届满", PeriodKind.Quarter)]
    [InlineData("季", PeriodKind.Quarter)]
    [InlineData("月结束", PeriodKind.Month)]
    [InlineData("上月结束", PeriodKind.Month)]
    [InlineData("周末", PeriodKind.Week)]
    [InlineData("会议结束", null)]
    [InlineData("上半年结束", null)]
    [InlineData("年度会议结束", null)]
    [InlineData("信息形成", null)]
    public void EndedPeriod_OfAnEvent_IsThePeriodThatEnds(string words, PeriodKind? expected) => Assert.Equal(expected, new Trigger(words).EndedPeriod);

    [Theory]
    [InlineData("2026-Q2", "2026-06-30", "2026-07-14")]
    [InlineData("2026-05", "2026-07-20", "2026-08-03")] // a month is no quarter: the event stands
    public void Apply_APeriod_CountsFromItsLastDay(string period, string from, string due)
    {
        var deadline = new WorkingDaysAfter(10, new Trigger("季度结束")).Apply(Day.Of("2026-07-20"), ReportingPeriod.Parse(period), ChinaCalendar.Official);

        Assert.Equal((Day.Of(from), Day.Of(due)), (deadline.EventDate, deadline.DueOn));
    }
}
