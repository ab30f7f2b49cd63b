using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// What part a length or a date plays: a last day, how long something stands, how often it is updated, a condition. Each with its neighbour
/// of another part.
/// </summary>
public class LimitRolesTests
{
    public static TheoryData<string, string, string> Read =>
        new()
        {
            // How long a notice stands, and by when something is due.
            { "公告期限：自本公告发布之日起5个工作日。", "公示期不少于5个工作日", "" },
            { "公示期为自公示之日起5个工作日", "公示期不少于5个工作日", "" },
            { "公示期为自公示之日起5个工作日内", "公示期不少于5个工作日", "" },
            { "公示时间：自公告发布之日起7日", "公示期不少于7日", "" },
            { "公示时限：自作出决定之日起7个工作日内", "作出决定之日起7个工作日内", "" },
            { "提供期限自招标公告发布之日起计算不得少于5个工作日", "提供不少于5个工作日", "" },
            { "信息保留至当年年底", "公开至当年12月31日", "" },
            { "公示至8月底", "公开至当年8月31日", "" },
            { "长期公开至2026年12月31日", "公开至2026年12月31日", "" },
            { "失信信息披露期限最长不得超过五年，自失信行为终止之日起计算", "失信行为终止公开满5年", "atMost" },
            // How often, and by when.
            { "6个月内须有更新", "至少每6个月更新一次", "" },
            { "2周内至少更新一次", "至少每2周更新一次", "" },
            { "及时更新，最晚9个月内须更新一次", "至少每9个月更新一次", "" },
            { "政策法规半年要进行更新", "至少每6个月更新一次", "" },
            { "信息变更后6个月内更新", "信息变更之日起6个月内", "" },
            { "每月更新4次", "每1个月至少更新4次", "" },
            { "每周更新2次", "每1周至少更新2次", "" },
            { "两次公布间隔不得超过3个月", "至少每3个月更新一次", "" },
            // Nothing is dropped.
            { "12小时内通报，或按主管部门要求的时限通报", "12小时内，或者按规定时限公开", "noTrigger" },
            { "每季度、每月、随时公开", "每季度公开；每月公开；实时公开", "" },
            { "分别实行永久公开、按期公开、及时公开", "长期公开；按规定时限公开；适时公开", "periodNotNamed" },
            { "超过三个月的，应当在10日内公布", "10日内", "noTrigger conditionAside" },
            // Nothing is invented.
            { "可以随时解除合同，但是应当提前六十日书面通知", "提前60日", "noTrigger" },
            { "在许可证有效期内，应当在批准变更后30日内公布", "批准变更之日起30日内", "" },
            // The paper's own words on the first day.
            { "自公告之日起7日内（含公告当日）", "公告之日起7日内（含当日）", "eventDayCounted" },
            { "公示7天（含公示当天）", "公示期不少于7日", "" },
            { "自受理之日起20个工作日内（含当日）", "受理之日起20个工作日内（含当日）", "eventDayCounted" },
            { "自受理之日起20个工作日内（不含当日）", "受理之日起20个工作日内", "" },
            { "自受理之日起20个工作日内（自次日起计算）", "受理之日起20个工作日内", "" },
            { "从收到申请的次日开始计算，20个工作日内", "收到申请之日起20个工作日内", "" },
            { "20个工作日以内（含20个）", "20个工作日内", "noTrigger" },
            { "20个工作日，自收到申请之日起计算", "收到申请之日起20个工作日内", "" },
            // Ceilings, leads and dates without 前.
            { "提前24小时公告", "提前24小时", "noTrigger" },
            { "办结时间不得超过30个工作日", "30个工作日内", "noTrigger" },
            { "答复期限是10个工作日", "10个工作日内", "noTrigger" },
            { "每年第二季度集中公布", "每年4月1日至6月30日", "" },
            { "每年6月30日均在网站上公开", "每年6月30日前", "" },
            { "年内公布", "每年12月31日前", "" },
            { "2025年内", "2025年12月31日前", "" },
            { "月内", "每月底前", "" },
            { "截至2026年10月31日", "2026年10月31日前", "" },
            { "截至10月31日", "每年10月31日前", "periodNotSaid" },
            { "10月31日止", "每年10月31日前", "periodNotSaid" },
            { "至迟10月31日", "每年10月31日前", "periodNotSaid" },
            { "每年6月30日、12月31日前", "每年6月30日前；每年12月31日前", "periodNotSaid" },
            { "每年1、4、7、10月8日之前", "每年1月8日前；每年4月8日前；每年7月8日前；每年10月8日前", "periodNotSaid" },
            { "当月15日、次月3日前", "每月15日前公开本月信息；次月3日前", "" },
            { "次周五之前", "每周五前公开上一周信息", "" },
            { "下月的十日前", "次月10日前", "" },
            { "每月最后一个工作日", "每月公开", "dayNotNamed" },
            // What is done within it makes no difference.
            { "两日内恢复供水", "2日内", "noTrigger otherAct" },
            { "十五日内核对完毕", "15日内", "noTrigger otherAct" },
            { "于2024年11月30日前，完成应公开未公开的信息发布工作", "2024年11月30日前", "" },
            // Events.
            { "信息采集(生成、修改)15个工作日内", "信息采集(生成、修改)之日起15个工作日内", "" },
            { "文件印制(修订)发至各科室10个工作日内", "文件印制(修订)发至各科室之日起10个工作日内", "" },
            { "方案批准后，编制单位应当在十五日内公布", "方案批准之日起15日内", "" },
            { "收到备案材料后，材料齐全的，应当在三十个工作日内予以备案", "收到备案材料之日起30个工作日内", "" },
            { "政审后通常需20天内完成公示", "政审之日起20日内", "" },
            { "依据《行政许可法》需20个工作日内办结", "20个工作日内", "noTrigger" },
            { "有变即改", "据实动态公开", "" },
            { "随拍卖公告公开", "与拍卖公告同步公开", "" },
            { "每年都随同预决算公开", "与预决算同步公开", "" },
            { "定期公布", "按规定时限公开", "periodNotNamed" },
        };

    /// <summary>Sentences with time words that set no limit on a duty.</summary>
    public static TheoryData<string> NoLimit =>
        [
            "自公示之日起三个月内仍不参加年度报告的，登记机关可以吊销登记并公布",
            "对通知物主或者公告后六十日内无人认领的物品，依法处理",
            "自列入名单之日起三年内不得参加公布的评选",
            "自公布之日起半年内提出申请的，不丧失新颖性",
            "自书面通知送达之日起3个月内，当事人无正当理由未办理退还手续的，海关应当发布公告",
            "自公告之日起超过三个月仍不认领的，物品依照本条例第四十三条规定处理",
            "持续推动信息公开工作",
            "将变更情况一并报送主管部门",
            "管道经营企业应当设置、公布二十四小时报修电话",
            "应当自公布之日起30日后施行",
            "2008年9月31日前办理完毕并答复",
            "连续拖欠工资二个月以上的，予以公布",
        ];

    [Theory]
    [MemberData(nameof(Read))]
    public void Parse_ALimitOfItsPart_SaysWhatThePaperSays(string phrase, string sentence, string doubts)
    {
        var limit = TimeLimit.Parse(phrase);

        Assert.Equal(sentence, limit.Rule.Sentence.Chinese);
        string[] codes = [.. limit.Ambiguities.Select(doubt => doubt.Code.ToString())];
        Assert.Equal(
            doubts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.OrdinalIgnoreCase),
            codes.Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase
        );
    }

    [Theory]
    [MemberData(nameof(NoLimit))]
    public void TryParse_TimeWordsWithoutALimit_IsRefused(string phrase) =>
        Assert.False(TimeLimit.TryParse(phrase, out var limit), limit?.Rule.Sentence.Chinese);
}
