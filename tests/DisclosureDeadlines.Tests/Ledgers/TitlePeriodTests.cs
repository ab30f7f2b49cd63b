using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class TitlePeriodTests
{
    [Theory]
    [InlineData("2025年度政府信息公开工作年度报告", "2025")]
    [InlineData("呼和浩特市工业和信息化局2025年政府信息公开工作年度报告", "2025")]
    [InlineData("２０２５年度政府信息公开工作年度报告", "2025")]
    [InlineData("二〇二五年政府信息公开工作年度报告", "2025")]
    [InlineData("二○二五年度工作总结", "2025")]
    [InlineData("2025 年度报告", "2025")]
    [InlineData("2025年度报告（2026年1月15日公布）", "2025")]
    [InlineData("2025年报告（工信发〔2026〕3号）", "2025")]
    [InlineData("2025年工作计划完成情况", "2025")]
    [InlineData("政府信息公开工作年度报告", null)]
    [InlineData("2024年和2025年政府信息公开工作年度报告", null)]
    [InlineData("2024-2025年度报告", null)]
    [InlineData("2021—2025年工作总结", null)]
    [InlineData("“十四五”工作总结", null)]
    [InlineData("2025年上半年工作总结", null)]
    [InlineData("2025年第一季度工作总结", null)]
    [InlineData("2025年3月工作总结", null)]
    [InlineData("2025年1-11月运行情况", null)]
    [InlineData("2025年以来工作情况", null)]
    [InlineData("截至2025年底工作情况", null)]
    [InlineData("权责清单（2025年版）", null)]
    [InlineData("2025年第3批名单公布情况", null)]
    [InlineData("2026年工作要点", null)]
    [InlineData("2026年部门预算", null)]
    [InlineData("20250年报告", null)]
    [InlineData("2025年一、二季度决算", null)]
    [InlineData("2025年第一至第三季度决算", null)]
    [InlineData("2025年1-6月决算", null)]
    [InlineData("2025年一至六月决算", null)]
    [InlineData("", null)]
    public void Read_ForAYearlyDuty_IsTheYearIfItIsSure(string title, string? period) =>
        Assert.Equal(period, ReadFor(title, new AnnualBy(new AnnualDate(1, 31)))?.ToString());

    [Theory]
    [InlineData("2026年第一季度工业运行情况", "2026-Q1")]
    [InlineData("2026年一季度工业运行情况", "2026-Q1")]
    [InlineData("2026年第3季度", "2026-Q3")]
    [InlineData("2026年度第四季度信访情况", "2026-Q4")]
    [InlineData("2026年前三季度工业运行情况", null)]
    [InlineData("2026年一至三季度工业运行情况", null)]
    [InlineData("2026年第一、二季度情况", null)]
    [InlineData("2026年上半年情况", null)]
    [InlineData("2026年情况", null)]
    [InlineData("第一季度情况", null)]
    public void Read_ForAQuarterlyDuty_IsTheQuarterIfItIsSure(string title, string? period) =>
        Assert.Equal(period, ReadFor(title, new QuarterlyBy(1, 15))?.ToString());

    [Theory]
    [InlineData("2026年3月工业运行情况", "2026-03")]
    [InlineData("2026年03月份月报", "2026-03")]
    [InlineData("2026年12月月报（2027年1月5日）", "2026-12")]
    [InlineData("2026年1-3月工业运行情况", null)]
    [InlineData("2026年1月至3月工业运行情况", null)]
    [InlineData("2026年3月15日会议纪要", null)]
    [InlineData("2026年第一季度情况", null)]
    [InlineData("3月情况", null)]
    [InlineData("2026年13月情况", null)]
    public void Read_ForAMonthlyDuty_IsTheMonthIfItIsSure(string title, string? period) =>
        Assert.Equal(period, ReadFor(title, new MonthlyBy(10))?.ToString());

    [Theory]
    [InlineData("2026年工作要点", "2026")]
    [InlineData("2026年部门预算", "2026")]
    public void Read_ForADutyThatSaysWhichYearItMeans_TakesPlansToo(string title, string period) =>
        Assert.Equal(period, ReadFor(title, new AnnualBy(new AnnualDate(7, 31), periodOffset: PeriodOffset.Previous))?.ToString());

    /// <summary>A paper for the year to come says what is planned for it, unless another word says that it looks back on it.</summary>
    [Theory]
    [InlineData(
        "预算 计划 规划 要点 安排 方案 目标 任务 预案 部署 指南",
        "报告 年报 季报 月报 总结 决算 统计 公报 情况 完成 结果 执行 通报 简报"
    )]
    public void Read_WordsThatLookAheadAndBack_DecideWhetherAPlanIsMeant(string ahead, string back)
    {
        var yearly = new AnnualBy(new AnnualDate(1, 31));

        Assert.All(ahead.Split(' '), plan => Assert.Null(ReadFor($"2026年某项{plan}", yearly)));
        Assert.All(
            back.Split(' '),
            report => Assert.All(ahead.Split(' '), plan => Assert.Equal("2026", ReadFor($"2026年某项{plan}{report}", yearly)?.ToString()))
        );
    }

    [Fact]
    public void Read_ForAWeeklyDuty_IsNone() => Assert.Null(ReadFor("2026年第38周周报", new WeeklyBy(IsoDayOfWeek.Friday)));

    private static ReportingPeriod? ReadFor(string title, RecurringBy rule) =>
        TitlePeriod.Read(title, rule.PeriodKind, rule.HasCustomaryOffset);
}
