using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Catalogues;

public sealed class CataloguePlanTests
{
    private static readonly DisclosureCatalogue Mine = DisclosureCatalogue.FromTable(
        "mine",
        ["公开内容", "公开时限"],
        [
            ["月报", "每月10日前"],
            ["年报", "每年1月31日前"],
            ["预算", "批复后20日内"],
            ["季报", "每季度公开"],
            ["指南", "至少每6个月更新一次"],
            ["动态", "实时公开"],
        ]
    );

    [Fact]
    public void PlanFor_OwnCatalogue_PutsEachRowInItsPlace()
    {
        var plan = Mine.PlanFor(2027, ChinaCalendar.Projected);

        Assert.Equal(
            ["1 月报 2026-12: 2027-01-10", "2 年报 2026: 2027-01-31", "1 月报 2027-01: 2027-02-10"],
            plan.Duties.Take(3).Select(duty => $"{duty}")
        );
        Assert.Equal((13, "2027-11", Day.Of("2027-12-10")), (plan.Duties.Count, $"{plan.Duties[^1].Period}", plan.Duties[^1].DueOn));
        Assert.All(plan.Duties, duty => Assert.Equal(Certainty.Projected, duty.Deadline.Certainty));
        Assert.Equal(["季报", "指南"], plan.Unplannable.Select(duty => duty.Item.Heading));
        Assert.Equal("the phrase does not say by which day of the period, so no date can be computed", plan.Unplannable[0].Reason.English);
        Assert.Equal("这是更新周期，不是截止日期", plan.Unplannable[1].Reason.Chinese);
        Assert.Equal(["预算", "动态"], plan.NotRecurring.Select(item => item.Heading));
    }

    [Fact]
    public void PlanFor_SeveralLimitsInOne_PlansEachThatRecurs()
    {
        var mine = DisclosureCatalogue.FromTable(
            "mine",
            ["公开内容", "公开时限"],
            [
                ["甲", "信息形成之日起20个工作日内；每年1月31日前"],
                ["乙", "每年6月30日前和12月31日前"],
            ]
        );

        var plan = mine.PlanFor(2026, ChinaCalendar.Official);

        Assert.Equal(["1 甲 2025: 2026-01-31", "2 乙 2025: 2026-06-30", "2 乙 2026: 2026-12-31"], plan.Duties.Select(duty => $"{duty}"));
        Assert.Empty(plan.NotRecurring);
    }

    [Fact]
    public void PlanFor_LimitFromTheEndOfAPeriod_IsPlannedForEachOfThem()
    {
        var mine = DisclosureCatalogue.FromTable(
            "mine",
            ["公开内容", "公开时限"],
            [
                ["季报", "每季度结束后10个工作日内"],
                ["年报", "年度终了后2年内"],
                ["半年报", "上半年结束后15日内"],
            ]
        );

        var plan = mine.PlanFor(2026, ChinaCalendar.Official);

        Assert.Equal(
            [
                "1 季报 2025-Q4: 2026-01-15",
                "1 季报 2026-Q1: 2026-04-15",
                "1 季报 2026-Q2: 2026-07-14",
                "3 半年报 2026-H1: 2026-07-15",
                "1 季报 2026-Q3: 2026-10-20",
                "2 年报 2024: 2026-12-31",
            ],
            plan.Duties.Select(duty => $"{duty}")
        );
        Assert.Empty(plan.NotRecurring);
    }

    [Fact]
    public void PlanFor_BuiltInCatalogues_LosesNoRow() =>
        Assert.All(
            DisclosureCatalogue.BuiltIn,
            catalogue =>
            {
                var plan = catalogue.PlanFor(2026, ChinaCalendar.Official);

                var rows = plan
                    .Duties.Select(duty => duty.Item)
                    .Concat(plan.Unplannable.Select(duty => duty.Item))
                    .Concat(plan.NotRecurring)
                    .Select(item => item.RowNumber)
                    .Distinct()
                    .Order();
                Assert.Equal(catalogue.Items.Select(item => item.RowNumber).Order(), rows);
            }
        );

    [Fact]
    public void PlanFor_Region_CountsItsDays()
    {
        var mine = DisclosureCatalogue.FromTable(
            "mine",
            ["公开内容", "公开时限"],
            [
                ["甲", "每年6月17日前"],
            ]
        );
        Region.TryFind("宁夏", out var ningxia);

        Assert.Equal(Day.Of("2024-06-17 Mon"), mine.PlanFor(2024, ChinaCalendar.Official).Duties[0].Deadline.PublishBy);
        Assert.Equal(Day.Of("2024-06-14 Fri"), mine.PlanFor(2024, ChinaCalendar.Official.In(ningxia!)).Duties[0].Deadline.PublishBy);
    }

    [Fact]
    public void PlanFor_YearThatTheCalendarDoesNotKnow_IsRefused() =>
        Assert.Throws<CalendarCoverageException>(() => Mine.PlanFor(2027, ChinaCalendar.Official));
}
