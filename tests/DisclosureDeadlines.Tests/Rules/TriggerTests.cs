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
    [InlineData("年末", PeriodKind.Year)]
    [InlineData("年", null)] // 年后: after the new year, or after the year
    [InlineData("会议结束", null)]
    [InlineData("月", PeriodKind.Month)]
    [InlineData("上半年结束", PeriodKind.HalfYear)]
    [InlineData("每半年终了", PeriodKind.HalfYear)]
    [InlineData("下半年度末", PeriodKind.HalfYear)]
    [InlineData("年度会议结束", null)]
    [InlineData("信息形成", null)]
    public void EndedPeriod_OfAnEvent_IsThePeriodThatEnds(string words, PeriodKind? expected) =>
        Assert.Equal(expected, new Trigger(words).EndedPeriod);

    [Theory]
    [InlineData("2026-Q2", "2026-06-30", "2026-07-14")]
    [InlineData("2026-05", "2026-06-30", "2026-07-14")] // a month is no quarter: the one that ended last is taken
    public void Apply_APeriod_CountsFromItsLastDay(string period, string from, string due)
    {
        var deadline = new WorkingDaysAfter(10, new Trigger("季度结束")).Apply(
            Day.Of("2026-07-20"),
            ChinaCalendar.Official,
            period: ReportingPeriod.Parse(period)
        );

        Assert.Equal((Day.Of(from), Day.Of(due)), (deadline.EventDate, deadline.DueOn));
    }

    /// <summary>Of several limits only those that count from the end of the period leave the event.</summary>
    [Theory]
    [InlineData(PartsRelation.All, "2026-07-14")]
    [InlineData(PartsRelation.Alternatives, null)]
    public void Apply_APeriodToSeveralLimits_MovesThoseThatCountFromItsEnd(PartsRelation relation, string? due)
    {
        var rule = new Composite(relation, [new(new WorkingDaysAfter(10, new Trigger("季度结束"))), new(new WorkingDaysAfter(5, null))]);

        var deadline = rule.Apply(Day.Of("2026-07-20"), ChinaCalendar.Official, period: ReportingPeriod.Parse("2026-Q2"));

        Assert.Equal(
            ["2026-06-30: 2026-07-14", "2026-07-20: 2026-07-27"],
            deadline.Parts.Select(part => $"{part.EventDate:uuuu'-'MM'-'dd}: {part.DueOn:uuuu'-'MM'-'dd}")
        );
        Assert.True(deadline.DueOn is null || deadline.DueOn == Day.Of(due!));
    }
}
