using System.Globalization;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Wordings that look like another limit than the one they state. Read wrongly they would give a date with nothing said: each is read as it
/// is meant, or refused.
/// </summary>
public class MisreadPhrasesTests
{
    /// <summary>A day that must pass first is the earliest, not the last.</summary>
    public static TheoryData<string> Earliest =>
        [
            "信息形成之日起20个工作日后公开",
            "信息形成之日起20个工作日之后公开",
            "信息形成之日起20个工作日期满后公开",
            "信息形成之日起20个工作日届满后公开",
            "信息形成之日起20个工作日起公开",
            "信息形成之日起20个工作日外公开",
            "信息形成之日起二十个工作日以后公开",
            "信息形成之日起20个工作日满后公开",
            "信息形成3个月后公开",
            "信息形成三个月之后公开",
            "信息形成满1年后公开",
            "印发2周后公开",
            "印发24小时后公开",
            "印发半年后公开",
            "信息形成之日起20个工作日后方可公开",
            "信息形成之日起20个工作日方可公开",
            "信息形成之日起20个工作日内期满后公开",
            "印发次日后公开",
            "印发当日后公开",
            "20个工作日后，公开",
            "信息形成之日起20个工作日（期满）后公开",
        ];

    /// <summary>There is no duty to publish by then.</summary>
    public static TheoryData<string> Negated =>
        [
            "信息形成之日起20个工作日内不公开",
            "信息形成之日起20个工作日内不得公开",
            "信息形成之日起20个工作日内未公开的，说明理由",
            "20个工作日内不予公开",
            "信息形成之日起20个工作日内免予公开",
            "信息形成之日起20个工作日内暂不公开",
            "信息形成之日起20个工作日内不向社会公布",
            "信息形成之日起20个工作日内不应当对外发布",
            "信息形成之日起20个工作日内，不予公开",
            "不予公开，信息形成之日起20个工作日内",
            "不得在信息形成之日起20个工作日内公开",
            "信息形成之日起20个工作日内无需公开",
            "信息形成之日起20个工作日内无须公示",
            "信息形成之日起20个工作日内禁止公开",
            "信息形成之日起20个工作日内暂缓公开",
            "每年1月31日前不公开",
            "每月10日前未公布的，通报",
            "信息形成之日起20个工作日内没有公开的，通报",
            "信息形成之日起20个工作日内停止公开",
            "每年12月31日前不得公布",
            "信息形成之日起20个工作日内未按时公开的",
            "会议召开3日前不得公告",
            "20个工作日内不将结果公开",
            "信息形成之日起20个工作日内未把决定公布的，通报",
        ];

    /// <summary>A day, a quarter or a year that no calendar has, or whose date only a notice can tell.</summary>
    public static TheoryData<string> NoDate =>
        ["每年元旦前公布", "每年春节前公布", "每年第五季度公布", "每年第0季度公布", "每年5季度公布", "1899年1月31日前公布"];

    [Theory]
    [MemberData(nameof(NoDate))]
    [MemberData(nameof(Earliest))]
    [MemberData(nameof(Negated))]
    public void TryParse_NotALastDay_IsRefused(string phrase) => AssertRefused(phrase);

    [Theory]
    [InlineData("信息不予公开的，应当在5个工作日内告知申请人", "5个工作日内")]
    [InlineData("信息形成之日起20个工作日内公开，涉密信息不予公开", "信息形成之日起20个工作日内")]
    [InlineData("信息形成之日起20个工作日内公开（依法不予公开的除外）", "信息形成之日起20个工作日内")]
    [InlineData("不迟于信息形成之日起20个工作日公开", "信息形成之日起20个工作日内")]
    [InlineData("公示期满之日起5个工作日内公开", "公示期满之日起5个工作日内")]
    [InlineData("公示期届满后5个工作日内公开", "公示期届满之日起5个工作日内")]
    public void Parse_NearANegationOrAPeriod_GivesTheRule(string phrase, string sentence) => AssertRead(phrase, sentence);

    /// <summary>A limit for some matters only is not one for all of them.</summary>
    [Theory]
    [InlineData("信息形成之日起20日内公开；其中，重大事项3日内公开", "重大事项")]
    [InlineData("信息形成之日起20日内公开；其中重大事项3日内公开", "重大事项")]
    [InlineData("信息形成之日起20日内公开，其中重大事项实时公开", "重大事项")]
    [InlineData("信息形成之日起20日内公开；其中，重大事项，3日内公开", "重大事项")]
    [InlineData("信息形成之日起20日内公开；其中，行政处罚事项自作出决定之日起7个工作日内公示", "行政处罚事项")]
    [InlineData("信息形成之日起20日内公开，其中，重大事项3日内公开", "重大事项")]
    [InlineData("实时公开，其中重大事项及时公开", "重大事项")]
    [InlineData("实时公开，其中，重大事项，及时公开", "重大事项")]
    public void Parse_ALimitForSomeMatters_KeepsTheCondition(string phrase, string condition)
    {
        var composite = Assert.IsType<Composite>(TimeLimit.Parse(phrase).Rule);

        Assert.Equal([null, condition], composite.Parts.Select(part => part.Condition));
        Assert.Equal(PartsRelation.Conditional, composite.Relation);
    }

    [Theory]
    [InlineData("信息形成之日起7日内公开（工作日）")]
    [InlineData("信息形成之日起7日内（工作日）")]
    [InlineData("信息形成之日起7日内（工作日）公开")]
    [InlineData("信息形成之日起七日内公开（均指工作日）")]
    [InlineData("信息形成之日起7天内公开（以上均为工作日）")]
    [InlineData("信息形成之日起7日内公开，以工作日计算")]
    [InlineData("信息形成之日起7日内公开，按工作日计")]
    [InlineData("信息形成之日起7日内公开。本目录所称“日”均为工作日")]
    [InlineData("信息形成之日起7日内公开。本目录所称日均为工作日。")]
    [InlineData("本表中的日指工作日。信息形成之日起7日内公开")]
    [InlineData("信息形成之日起7个工作日内公开（工作日）")]
    public void Parse_WithARemarkOnWorkingDays_CountsThem(string phrase) => AssertRead(phrase, "信息形成之日起7个工作日内");

    [Theory]
    [InlineData("信息形成之日起7日内公开（自然日）", "信息形成之日起7日内")]
    [InlineData("信息形成之日起7日内公开，以自然日计算", "信息形成之日起7日内")]
    [InlineData("会议召开5日前公告（工作日）", "会议召开的5个工作日前")]
    [InlineData("信息形成之日起7日内公开，公示期不少于5日，以上均为工作日", "信息形成之日起7个工作日内；公示期不少于5个工作日")]
    public void Parse_WithARemarkOnDays_CountsAsItSays(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("信息形成之日起7个工作日内公开（自然日）")]
    [InlineData("信息形成之日起7个自然日内公开，以工作日计算")]
    [InlineData("信息形成之日起1个月内公开，以工作日计算")]
    [InlineData("信息形成之日起7日内公开（非工作日除外）")]
    [InlineData("信息形成之日起7日内公开，不以工作日计算")]
    [InlineData("信息形成之日起7日内公开（工作日或自然日）")]
    public void TryParse_RemarksThatContradict_AreRefused(string phrase) => AssertRefused(phrase);

    [Theory]
    [InlineData("元月31日前", "每年1月31日前")]
    [InlineData("每年元月31日前", "每年1月31日前")]
    [InlineData("每年元月底前", "每年1月31日前")]
    [InlineData("每年元月份公布", "每年1月1日至1月31日")]
    [InlineData("2026年元月31日前", "2026年1月31日前")]
    [InlineData("次年元月31日前", "次年1月31日前")]
    [InlineData("每月最后一天", "每月底前")]
    [InlineData("每月最后一日前公布", "每月底前")]
    [InlineData("每月的最后1天前", "每月底前")]
    [InlineData("每月末日前", "每月底前")]
    [InlineData("每季度最后一天前", "每季度末前")]
    [InlineData("每季度最后一个月最后一天前", "每季度末前")]
    [InlineData("每年最后一天前", "每年12月31日前")]
    [InlineData("每年3月最后一天前", "每年3月31日前")]
    public void Parse_OtherNamesOfDays_GivesTheRule(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("每年l月31日前")]
    [InlineData("当月最后一个工作日前公布")]
    [InlineData("每年12月最后一个工作日前")]
    [InlineData("每月倒数第二个工作日前")]
    [InlineData("每月最后三天内")]
    [InlineData("每月最后5日内")]
    [InlineData("每月最后一周公布")]
    [InlineData("每周最后一天公布")]
    [InlineData("每月首个工作日公布")]
    [InlineData("每月第一个工作日公布")]
    [InlineData("每月前5个工作日内公布")]
    public void TryParse_DaysThatNoRuleSays_AreRefused(string phrase) => AssertRefused(phrase);

    [Theory]
    [InlineData("每季度结束后次月10日前", "季度终了后下一季度第1个月10日前")]
    [InlineData("每季度结束次月10日前", "季度终了后下一季度第1个月10日前")]
    [InlineData("每季度结束后下月15日前", "季度终了后下一季度第1个月15日前")]
    [InlineData("季度结束的次月15日前", "季度终了后下一季度第1个月15日前")]
    [InlineData("每季度终了后次月底前", "季度终了后下一季度第1个月月底前")]
    [InlineData("每年结束后的次月15日前", "年度终了后次年1月15日前")]
    [InlineData("年度终了后次年3月31日前", "年度终了后次年3月31日前")]
    [InlineData("季末月底前", "每季度末前")]
    [InlineData("每季度最后一月25日前", "每季度第3个月25日前")]
    [InlineData("每季度第二月25日前", "每季度第2个月25日前")]
    [InlineData("每季度结束后15日内", "季度结束之日起15日内")]
    [InlineData("每半年度结束后30日内", "半年度结束之日起30日内")]
    [InlineData("每月结束后次月10日前", "月终了后次月10日前")]
    [InlineData("水质月报次月10日前发布", "次月10日前")]
    [InlineData("财政部门应当于次月10日前公布", "次月10日前")]
    [InlineData("1季度公布一次", "每季度公开")]
    [InlineData("一季度更新一次", "至少每3个月更新一次")]
    [InlineData("每周1次", "每周公开")]
    [InlineData("每月1次", "每月公开")]
    [InlineData("每季度1次", "每季度公开")]
    [InlineData("每月一次", "每月公开")]
    [InlineData("会议召开前至少5个工作日", "会议召开的5个工作日前")]
    [InlineData("会议召开前最少5日公告", "会议召开的5日前")]
    [InlineData("会议召开前不少于五日公告", "会议召开的5日前")]
    public void Parse_PeriodsAndTimes_GivesTheRule(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("每半年次月15日前")]
    [InlineData("每半年结束后次月15日前")]
    [InlineData("信息形成的次月15日前")]
    [InlineData("信息形成次月15日前公布")]
    [InlineData("信息形成后，应于次月15日前公布")]
    [InlineData("资金拨付次月10日前公布")]
    [InlineData("资金拨付完成后的次月10日前")]
    [InlineData("发生后次年1月31日前")]
    [InlineData("项目竣工次年3月底前公布")]
    [InlineData("印发后下一季度首月15日前")]
    [InlineData("信息形成当月底前")]
    [InlineData("次月10个工作日前")]
    [InlineData("季末25日前")]
    [InlineData("每季度末10日前")]
    [InlineData("月底5日前公布")]
    [InlineData("每两年3月31日前")]
    [InlineData("每5年3月底前")]
    [InlineData("每五年年底前公布")]
    [InlineData("每隔一年1月31日前")]
    [InlineData("逢双年3月底前")]
    [InlineData("双月10日前公布")]
    [InlineData("26年3月底前")]
    [InlineData("26年底前公布")]
    [InlineData("26年第一季度公布")]
    [InlineData("自2026年10月31日起10个工作日内")]
    [InlineData("2026年10月31日之日起10个工作日内")]
    [InlineData("每月10日起5个工作日内公布")]
    [InlineData("每季度1月25日前")]
    [InlineData("每周一三五公布")]
    [InlineData("二季度公布一次")]
    [InlineData("腊月底前")]
    [InlineData("季后15日前")]
    public void TryParse_PeriodsThatNoRuleSays_AreRefused(string phrase) => AssertRefused(phrase);

    [Theory]
    [InlineData("每周日常更新", "至少每1周更新一次")]
    [InlineData("每周日前更新", "每周日前")]
    [InlineData("每周日公布", "每周日前")]
    public void Parse_EverydayOrSunday_AreToldApart(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("每年1-3月公布", "每年1月1日至3月31日")]
    [InlineData("每年一至三月份公布", "每年1月1日至3月31日")]
    [InlineData("每年1月至3月公布", "每年1月1日至3月31日")]
    [InlineData("每年1、4、7、10月15日前", "每年1月15日前；每年4月15日前；每年7月15日前；每年10月15日前")]
    [InlineData("每年6月30日、12月31日前公布", "每年6月30日前；每年12月31日前")]
    [InlineData("每年七月下旬和十一月中旬", "每年7月21日至7月31日；每年11月11日至11月20日")]
    public void Parse_SeveralMonths_KeepsThemAll(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("每年三、四月份")]
    [InlineData("每年2、5、8、11月公布")]
    [InlineData("每年3/6/9/12月底前公布")]
    [InlineData("3月6月9月12月底前公布")]
    [InlineData("每半年（7月、1月）15日前")]
    [InlineData("1-3月底前公布")]
    [InlineData("每月5、15、25日前公布")]
    [InlineData("每年一、三季度公布")]
    [InlineData("每年第一、三季度末前公布")]
    public void TryParse_ListsOfMonthsAndDays_AreRefused(string phrase) => AssertRefused(phrase);

    [Theory]
    [InlineData("3、6、9、12月底前", "每年3月31日前；每年6月30日前；每年9月30日前；每年12月31日前")]
    [InlineData("3月、6月、9月、12月底前", "每年3月31日前；每年6月30日前；每年9月30日前；每年12月31日前")]
    [InlineData("3和9月底前", "每年3月31日前；每年9月30日前")]
    [InlineData("1月、4月、7月、10月的15日前公布上季度", "每年1月15日前；每年4月15日前；每年7月15日前；每年10月15日前")]
    public void Parse_MonthsThatShareTheirEnd_AreDatesOfTheirOwn(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("12月31日前完成，次年1月31日前公开", "每年12月31日前；次年1月31日前")]
    [InlineData("半年报7月底前，年报次年1月底前", "每年7月31日前；次年1月31日前")]
    [InlineData("上半年信息7月31日前公布，下半年信息次年1月31日前公布", "其中上半年信息，每年7月31日前；其中下半年信息，次年1月31日前")]
    [InlineData("每年9月30日前公布次年度计划", "每年9月30日前公开下一年度信息")]
    public void Parse_TheYearOfALaterLimit_StaysWithIt(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("信息形成之日起20个工作日内公开，重大事项立即公开", "信息形成之日起20个工作日内；其中重大事项，适时公开")]
    [InlineData("信息形成之日起20个工作日内公开，重大信息实时公开", "信息形成之日起20个工作日内；其中重大信息，实时公开")]
    [InlineData("信息形成之日起20个工作日内公开，重大变化及时更新", "信息形成之日起20个工作日内；其中重大变化，适时公开")]
    [InlineData("空气质量实时发布，水质月报次月10日前发布", "实时公开；次月10日前")]
    [InlineData("信息形成之日起20个工作日内,长期公开,动态更新", "信息形成之日起20个工作日内；长期公开；据实动态公开")]
    [InlineData("信息形成之日起20个工作日内及时公开", "信息形成之日起20个工作日内")]
    [InlineData("信息形成之日起20个工作日内公开，并同步推送至平台", "信息形成之日起20个工作日内")]
    public void Parse_ASecondLimitInWords_IsKept(string phrase, string sentence) => AssertRead(phrase, sentence);

    /// <summary>A year's last day is the report's own; a day at its beginning looks back.</summary>
    [Theory]
    [InlineData("每年年底前", "2025-12-31")]
    [InlineData("每年12月31日前公布", "2025-12-31")]
    [InlineData("年底前", "2025-12-31")]
    [InlineData("每年下半年公布", "2025-12-31")]
    [InlineData("每年第四季度", "2025-12-31")]
    [InlineData("每年12月31日前公布上一年度报告", "2026-12-31")]
    [InlineData("每年年底前公布下一年度计划", "2024-12-31")]
    [InlineData("每年1月31日前", "2026-01-31")]
    [InlineData("每年3月31日前公布", "2026-03-31")]
    public void DateFor_TheYear2025_LiesWhereThePhrasePutsIt(string phrase, string date) =>
        Assert.Equal(
            date,
            ((RecurringBy)TimeLimit.Parse(phrase).Rule)
                .DateFor(ReportingPeriod.Parse("2025"))
                .ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
        );

    [Fact]
    public void TryParse_ASecondLimitTogetherWithNothingNamed_IsRefused() => AssertRefused("预决算批准后20日内，三公经费同步公开");

    private static void AssertRead(string phrase, string sentence)
    {
        Assert.True(TimeLimit.TryParse(phrase, out var limit, out var error), $"{phrase}: {error}");
        Assert.Equal(sentence, limit.Rule.Sentence.Chinese);
    }

    private static void AssertRefused(string phrase) =>
        Assert.False(TimeLimit.TryParse(phrase, out var limit), $"{phrase}: {limit?.Rule.Sentence.Chinese}");
}
