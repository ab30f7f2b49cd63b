using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Time limits in the manner of authorities that no table here comes from, and the sentence of the rule that each must give.
/// </summary>
public class InventedPhrasesTests
{
    [Theory]
    [InlineData("自收到补正材料之日起10个工作日内予以答复", "收到补正材料之日起10个工作日内")]
    [InlineData("信息生成后15个工作日内向社会公开", "信息生成之日起15个工作日内")]
    [InlineData("应于预算批复后20日内公开", "预算批复之日起20日内")]
    [InlineData("审计报告印发之日起３０日内", "审计报告印发之日起30日内")]
    [InlineData("决策作出后十五个工作日内公布", "决策作出之日起15个工作日内")]
    [InlineData("项目竣工验收后两个月内", "项目竣工验收之日起2个月内")]
    [InlineData("突发事件发生后24小时内发布", "突发事件发生后24小时内")]
    [InlineData("评审结束后一周内公示", "评审结束之日起1周内")]
    [InlineData("考核结果确定之日起半年内", "考核结果确定之日起6个月内")]
    [InlineData("原则上应当自文件印发之日起3个工作日内发布解读", "文件印发之日起3个工作日内")]
    [InlineData("自规划批准之日起30个自然日内公告", "规划批准之日起30日内")]
    [InlineData("信息变更5个工作内更新", "信息变更之日起5个工作日内")]
    [InlineData("信息行成之日起20个工作日内", "信息形成之日起20个工作日内")]
    [InlineData("公文印发次日公开", "公文印发之日起1日内")]
    [InlineData("决定作出当日公开", "与决定作出同步公开")]
    [InlineData("与规范性文件同步发布", "与规范性文件同步公开")]
    [InlineData("每年2月底前", "每年2月底前")]
    [InlineData("次年3月31日前公布", "次年3月31日前")]
    [InlineData("每年年底前公布下一年度计划", "每年12月31日前公开下一年度信息")]
    [InlineData("每年上半年公布", "每年1月1日至6月30日")]
    [InlineData("每年第二季度内向社会发布", "每年4月1日至6月30日")]
    [InlineData("每年3月1日至3月15日公示", "每年3月1日至3月15日")]
    [InlineData("每年5月上旬", "每年5月1日至5月10日")]
    [InlineData("2025年6月底前公布", "2025年6月30日前")]
    [InlineData("每月5日前公布上月数据", "每月5日前")]
    [InlineData("次月15日前", "次月15日前")]
    [InlineData("每月底前", "每月底前")]
    [InlineData("每季度首月20日前公布", "每季度第1个月20日前")]
    [InlineData("季度末前报送", "每季度末前")]
    [InlineData("每周五前更新", "每周五前")]
    [InlineData("每季度公示一次", "每季度公开")]
    [InlineData("每两周更新一次", "至少每2周更新一次")]
    [InlineData("每半年公布一次", "至少每6个月更新一次")]
    [InlineData("每个工作日更新", "至少每1个工作日更新一次")]
    [InlineData("不少于2次/年", "每1年至少更新2次")]
    [InlineData("会议召开10日前公告", "会议召开的10日前")]
    [InlineData("施工前至少提前3日公告", "施工的3日前")]
    [InlineData("至少提前5个工作日公告", "提前5个工作日")]
    [InlineData("公示期为7个工作日", "公示期不少于7个工作日")]
    [InlineData("征求意见时间不少于30日", "征求意见不少于30日")]
    [InlineData("长期公示", "长期公开")]
    [InlineData("公开满3年", "公开满3年")]
    [InlineData("即时公开", "实时公开")]
    [InlineData("根据工作进展及时更新", "适时公开")]
    [InlineData("依照有关规定执行", "按规定时限公开")]
    [InlineData("不定期更新", "据实动态公开")]
    [InlineData("同上。", "同上")]
    [InlineData("2周内处理,10个工作日内反馈", "2周内，随后10个工作日内")]
    [InlineData("自决定作出之日起5个工作日内公示,公示期不少于5日", "决定作出之日起5个工作日内；公示期不少于5日")]
    [InlineData(
        "信息形成之日起20个工作日内公开;其中行政处罚信息自作出决定之日起7个工作日内公开",
        "信息形成之日起20个工作日内；其中行政处罚信息，作出决定之日起7个工作日内"
    )]
    [InlineData("自行政处罚决定作出之日起7个工作日内", "行政处罚决定作出之日起7个工作日内")]
    [InlineData("自主管部门批准之日起10日内", "主管部门批准之日起10日内")]
    [InlineData("在建设工程竣工后15日内", "建设工程竣工之日起15日内")]
    [InlineData("信息形成后及时公开，最迟不超过20个工作日", "信息形成之日起20个工作日内")]
    [InlineData("原则上20个工作日", "20个工作日内")]
    [InlineData("信息形成或变更之日起20（二十）个工作日内", "信息形成或变更之日起20个工作日内")]
    [InlineData("县级人民政府每年至少向社会公布一次地下水水质状况", "至少每1年更新一次")]
    [InlineData("公示期限一般为3年，最短不少于3个月", "公示期不少于3年；公示期不少于3个月")]
    [InlineData("县级以上人民政府应当自批准之日起十五日内将规划向社会公布", "批准之日起15日内")]
    [InlineData("主管部门应当在受理后五个工作日内告知申请人", "受理之日起5个工作日内")]
    public void Parse_APhraseOfAnotherAuthority_GivesTheRule(string phrase, string sentence)
    {
        Assert.True(TimeLimit.TryParse(phrase, out var limit, out var error), $"{error}");
        Assert.Equal(sentence, limit.Rule.Sentence.Chinese);
    }

    /// <summary>Each looks like a limit; none says one that a date could be computed from without guessing.</summary>
    [Theory]
    [InlineData("信息形成之日起若干个工作日内")]
    [InlineData("信息形成之日起3至5个工作日内")]
    [InlineData("信息形成之日起十余日内")]
    [InlineData("信息形成之日起20个工作日左右")]
    [InlineData("信息形成之日起两个半月内")]
    [InlineData("会议召开前5日内的收入公布")]
    [InlineData("每年6月31日前")]
    [InlineData("每年年初公布")]
    [InlineData("每月32日前")]
    [InlineData("每季度15日前公布")]
    [InlineData("2025年2月30日前")]
    [InlineData("3月前公布")]
    [InlineData("近三年工作情况")]
    [InlineData("十四五规划")]
    [InlineData("2025年度")]
    [InlineData("第三个工作日")]
    [InlineData("不予公开")]
    [InlineData("按年龄分组")]
    [InlineData("公开指南")]
    [InlineData("可以延长20个工作日")]
    [InlineData("一年半内公布")]
    [InlineData("24小时开放")]
    [InlineData("信息形成之日起15日内公开（节假日除外）")]
    [InlineData("本条例自公布之日起30日后施行")]
    public void TryParse_ANearMiss_IsUnreadable(string phrase) => Assert.False(TimeLimit.TryParse(phrase, out var limit), $"{limit?.Rule}");

    [Theory]
    [InlineData("作出处罚决定之日起七日内", "中华人民共和国行政处罚法第四十八条", "作出处罚决定之日起7个工作日内")]
    [InlineData("作出处罚决定之日起十五日内", "行政处罚法", "作出处罚决定之日起15日内")]
    [InlineData("受理之日起二十日内", "《行政许可法》", "受理之日起20个工作日内")]
    [InlineData("收到申请之日起十日内", "行政强制法", "收到申请之日起10个工作日内")]
    [InlineData("收到申请之日起五日内", "行政复议法", "收到申请之日起5个工作日内")]
    [InlineData("收到申请之日起五日内", "行政复议法实施条例", "收到申请之日起5日内")]
    [InlineData("受理之日起二十日内", "《行政许可法》实施办法", "受理之日起20日内")]
    [InlineData("受理之日起二十日内", "关于贯彻实施《中华人民共和国行政许可法》的通知", "受理之日起20日内")]
    [InlineData("受理之日起二十日内", "《中华人民共和国行政许可法》第四十二条", "受理之日起20个工作日内")]
    [InlineData("批准后二十日内", "预算法", "批准之日起20日内")]
    [InlineData("批准后二十日内", null, "批准之日起20日内")]
    public void Parse_UnderALaw_ReadsItsDays(string phrase, string? law, string sentence) =>
        Assert.Equal(sentence, TimeLimit.Parse(phrase, law).Rule.Sentence.Chinese);

    [Theory]
    [InlineData("行政处罚法", "七日", "2021-07-14", "7日内")]
    [InlineData("行政处罚法", "七日", "2021-07-15", "7个工作日内")]
    [InlineData("行政复议法", "三日", "2023-12-31", "3日内")]
    [InlineData("行政复议法", "三日", "2024-01-01", "3个工作日内")]
    [InlineData("行政复议法", "五日", "2020-03-06", "5个工作日内")]
    [InlineData("行政许可法", "二十日", "2003-03-03", "20日内")]
    [InlineData("行政许可法", "二十日", "2004-07-01", "20个工作日内")]
    [InlineData("行政强制法", "十日", "2011-12-31", "10日内")]
    [InlineData(null, "十日", "2011-12-31", "10日内")]
    public void ForEventOn_BeforeTheLawSaidSo_CountsCalendarDays(string? law, string days, string date, string sentence) =>
        Assert.Equal(
            $"作出决定之日起{sentence}",
            TimeLimit
                .Parse($"作出决定之日起{days}内", law)
                .ForEventOn(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value)
                .Rule.Sentence.Chinese
        );

    [Theory]
    [InlineData("20个工作日内", "noTrigger")]
    [InlineData("1年", "bareDuration")]
    [InlineData("公开期限为5年", "bareDuration")]
    [InlineData("会议召开前3日", "leadOrWindow")]
    [InlineData("应当于15日前公布", "noTrigger leadOrDayOfMonth")]
    [InlineData("每年更新4次", "")]
    [InlineData("每年12月31日前公布", "periodNotSaid")]
    [InlineData("每年第四季度", "periodNotSaid")]
    [InlineData("每年10月底前公布", "periodNotSaid")]
    [InlineData("每年10月底前公布上一年度报告", "")]
    [InlineData("每年1月31日前", "")]
    [InlineData("每年3月31日前公布", "")]
    [InlineData("每季度末月25日前", "periodNotSaid")]
    [InlineData("每季度末前", "")]
    [InlineData("每月25日前", "periodNotSaid")]
    [InlineData("每月10日前", "")]
    [InlineData("信息形成之日起20个工作日内", "")]
    public void Ambiguities_OfAPhrase_AreNamed(string phrase, string codes) =>
        Assert.Equal(codes, string.Join(' ', TimeLimit.Parse(phrase).Ambiguities.Select(ambiguity => RuleJsonNames.Of(ambiguity.Code))));
}
