using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Cells that were copied with their label, limits of several papers, yearly duties of the next year, and seasons: each kind with what
/// looks like it and is none.
/// </summary>
public class CellsAndSeasonsTests
{
    private const string Refused = "✗";

    [Theory]
    [InlineData("公示：报告书10个工作日内，报告表5个工作日内", "其中报告书，10个工作日内；其中报告表，5个工作日内")]
    [InlineData("报告书60日，报告表30日", "其中报告书，60日内；其中报告表，30日内")]
    [InlineData("通知书5日内，告知书10日内", "其中通知书，5日内；其中告知书，10日内")]
    [InlineData("报告5日内，公示10日内", Refused)]
    [InlineData("2日内报告，5日内公示", "2日内，随后5日内")]
    [InlineData("报告书批准之日起5日内", "报告书批准之日起5日内")]
    [InlineData("合同60日，保修30日", Refused)]
    public void Read_PapersNamedForAVerb_AreCasesAndNoStages(string phrase, string reading) => AssertReads(phrase, reading);

    [Fact]
    public void Read_TwoPapers_AreConditional()
    {
        var rule = Assert.IsType<Composite>(TimeLimit.Parse("公示：报告书10个工作日内，报告表5个工作日内").Rule);
        Assert.Equal(PartsRelation.Conditional, rule.Relation);
        Assert.Equal(["报告书", "报告表"], rule.Parts.Select(part => part.Condition));
    }

    [Theory]
    [InlineData("每年编制年度报告，并于次年3月31日前公开", "至少每1年更新一次；次年3月31日前")]
    [InlineData("每年对执行情况进行评估，并于次年3月31日前公布", "至少每1年更新一次；次年3月31日前")]
    [InlineData("每年编制信息公开工作年度报告，于次年1月31日前公布", "至少每1年更新一次；次年1月31日前")]
    [InlineData("每年对执行情况进行评估后，并于次年3月31日前公布", Refused)]
    [InlineData("每半年开展一次评估，并于次年1月31日前公布", Refused)]
    [InlineData("项目验收合格，并于次年3月31日前公布", Refused)]
    public void Read_WhatIsDoneEveryYearAndDueInTheNext_IsYearly(string phrase, string reading) => AssertReads(phrase, reading);

    [Theory]
    [InlineData("法定办结时限 | 20个工作日", "20个工作日内")]
    [InlineData("法定办结时限｜20个工作日", "20个工作日内")]
    [InlineData("法定办结时限\t20个工作日", "20个工作日内")]
    [InlineData("公开时限 | 自信息形成之日起20个工作日内", "信息形成之日起20个工作日内")]
    [InlineData("公开时限\t自信息形成之日起20个工作日内", "信息形成之日起20个工作日内")]
    [InlineData("公开时限\t每年1月31日前", "每年1月31日前")]
    [InlineData("公示期 | 5个工作日", "公示期不少于5个工作日")]
    [InlineData("公示期\t5个工作日", "公示期不少于5个工作日")]
    [InlineData("更新周期 | 3个月", "至少每3个月更新一次")]
    [InlineData("更新周期\t3个月", "至少每3个月更新一次")]
    [InlineData("保留期限\t5年", "公开满5年")]
    [InlineData("公开时限\t为20个工作日", "20个工作日内")]
    [InlineData("办结材料 | 20个工作日", Refused)]
    [InlineData("20个工作日|7个工作日", Refused)]
    [InlineData("合同期限 | 3年", Refused)]
    [InlineData("公开时限 |", Refused)]
    [InlineData("按规定时限\t进行公开", "按规定时限公开")]
    public void Read_ALabelBesideItsLimit_IsNoEvent(string phrase, string reading) => AssertReads(phrase, reading);

    /// <summary>The label is no part of what is read, but the place of a fault is one in the phrase as given.</summary>
    [Fact]
    public void TryParse_AFaultBehindALabel_IsToldWhereItStands()
    {
        Assert.False(TimeLimit.TryParse("公开时限\t3月32日前", out _, out var error));
        Assert.Equal("3月32日前", error.Found);
        Assert.Equal(5, error.Position);
    }

    [Theory]
    [InlineData("防火期（10月1日至次年5月31日）内每日公布", "至少每1日更新一次")]
    [InlineData("供暖期（11月15日至翌年3月15日）每周更新一次", "至少每1周更新一次")]
    [InlineData("采暖季（11月15日至次年3月15日）期间每月公布", "每月公开")]
    [InlineData("汛期（6月至9月）每日更新", "至少每1日更新一次")]
    [InlineData("汛期（6-9月）实时发布", "实时公开")]
    [InlineData("每年10月1日至次年5月31日每日公布", "至少每1日更新一次")]
    [InlineData("10月1日至次年5月31日公布", Refused)]
    [InlineData("防火期（10月1日至次年5月31日）内公布", Refused)]
    [InlineData("6月至9月公布", Refused)]
    public void Read_ASeasonBeforeACycle_SaysOnlyWhenItHolds(string phrase, string reading)
    {
        AssertReads(phrase, reading);
        if (reading != Refused)
        {
            Assert.Contains(AmbiguityCode.ConditionAside, TimeLimit.Parse(phrase).Ambiguities.Select(ambiguity => ambiguity.Code));
        }
    }

    [Theory]
    [InlineData("公示有效至2028年12月31日", "公开至2028年12月31日")]
    [InlineData("长期有效至2028年12月31日", "公开至2028年12月31日")]
    [InlineData("营业执照有效期至2028年12月31日", Refused)]
    [InlineData("有效期至2028年12月31日", Refused)]
    [InlineData("本证有效至当年12月31日", Refused)]
    public void Read_HowLongAPaperIsValid_IsNoRetention(string phrase, string reading) => AssertReads(phrase, reading);

    [Theory]
    [InlineData("能够当场答复的，应当当场予以答复；不能当场答复的，应当自收到申请之日起20个工作日内答复", "收到申请之日起20个工作日内")]
    [InlineData("能够书面答复的，应当书面予以答复；不能书面答复的，应当自收到申请之日起20个工作日内答复", Refused)]
    [InlineData("能够当场答复的，应当在3日后答复；不能当场答复的，应当自收到申请之日起20个工作日内答复", Refused)]
    public void Read_WhatIsDoneOnTheSpot_IsAnotherWay(string phrase, string reading)
    {
        AssertReads(phrase, reading);
        if (reading != Refused)
        {
            Assert.Contains(AmbiguityCode.OtherWay, TimeLimit.Parse(phrase).Ambiguities.Select(ambiguity => ambiguity.Code));
        }
    }

    [Theory]
    [InlineData("印发之日起20日内公开，自公布之日起施行", "印发之日起20日内")]
    [InlineData("五日内一次告知，逾期不告知的，自收到申请材料之日起即为受理", "5日内")]
    [InlineData("印发之日起20日内公开，自公布之日起答复", Refused)]
    [InlineData("印发之日起20日内公开，自公布之日起施行，自答复之日起归档", Refused)]
    public void Read_TheDayOnWhichSomethingTakesEffect_BeginsNoOtherTime(string phrase, string reading) => AssertReads(phrase, reading);

    [Theory]
    [InlineData("公示：材料10个工作日", Refused)]
    [InlineData("公示：材料10个工作日内", "10个工作日内")]
    [InlineData("办理：材料10个工作日", "10个工作日内")]
    public void Read_OneThingUnderAHeadingOfDisplay_IsNoTimeToAct(string phrase, string reading) => AssertReads(phrase, reading);

    [Theory]
    [InlineData("每月公开；每105个月更新一次", Refused)]
    [InlineData("每月公开；每99个月更新一次", "每月公开；至少每99个月更新一次")]
    [InlineData("每月公开；至少每105个月更新一次", "每月公开；至少每105个月更新一次")]
    [InlineData("更新周期为180日", "至少每180日更新一次")]
    [InlineData("至少每180日更新一次", "至少每180日更新一次")]
    [InlineData("每180日至少更新2次", "每180日至少更新2次")]
    [InlineData("至少每1000个月更新一次", Refused)]
    [InlineData("间隔每月3天之前上传", Refused)]
    public void Read_AnIntervalOfManyUnits_IsReadOrRefusedAndNeverLost(string phrase, string reading) => AssertReads(phrase, reading);

    private static void AssertReads(string phrase, string reading) =>
        Assert.Equal(reading, TimeLimit.TryParse(phrase, out var limit) ? limit.Rule.Sentence.Chinese : Refused);
}
