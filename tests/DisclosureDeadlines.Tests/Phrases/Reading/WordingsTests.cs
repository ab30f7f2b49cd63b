using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>
/// Wordings by what part their lengths and dates play: how long a notice stands, when something else begins, how often, until when.
/// </summary>
public sealed class WordingsTests
{
    [Theory]
    [InlineData("公告期限：自本公告发布之日起5个工作日。", "公示期不少于5个工作日")]
    [InlineData("公示期为自公示之日起5个工作日", "公示期不少于5个工作日")]
    [InlineData("公告期限为自公告发布之日起10日", "公示期不少于10日")]
    [InlineData("招标公告的发布时间不得少于20个工作日", "招标公告的发布不少于20个工作日")]
    [InlineData("公示7天（含公示当天）", "公示期不少于7日")]
    [InlineData("审计结果应当在物业管理区域内显著位置公告三十日", "公示期不少于30日")]
    [InlineData("任职前公示期不少于五个工作日", "公示期不少于5个工作日")]
    public void Read_HowLongANoticeStands_IsALeastTime(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("信息保留至当年年底", "公开至当年12月31日")]
    [InlineData("公示至8月底", "公开至当年8月31日")]
    [InlineData("长期公开至2026年12月31日", "公开至2026年12月31日")]
    [InlineData("自发布之日起长期公开", "长期公开")]
    [InlineData("处罚决定作出之日起七个工作日内公开，公开期限为一年", "处罚决定作出之日起7个工作日内；公开满1年")]
    [InlineData("公示期满一年后撤下", "公开满1年")]
    public void Read_UntilWhenSomethingStays_IsARetention(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("自公示之日起三个月内仍不参加年度报告的，登记机关可以吊销登记并公布")]
    [InlineData("对通知物主或者公告后六十日内无人认领的物品，依法处理")]
    [InlineData("自列入名单之日起三年内不得参加公布的评选")]
    [InlineData("自公布之日起半年内提出申请的，不丧失新颖性")]
    [InlineData("自公告之日起超过三个月仍不认领的，依照本条例第四十三条规定处理")]
    [InlineData("自书面通知送达之日起3个月内，当事人无正当理由未办理退还手续的，海关应当发布公告")]
    [InlineData("经登记机构公告满一年后仍无人申请登记的，由登记机构代管，代管期为三年")]
    [InlineData("管道燃气经营企业应当设置、公布二十四小时报修电话")]
    [InlineData("取消其一年至两年内参加依法必须进行招标的项目的投标资格并予以公告")]
    [InlineData("处五年以下有期徒刑")]
    [InlineData("每月发放低保金300元")]
    [InlineData("合同期限3年")]
    [InlineData("本办法自2024年1月1日起施行，有效期五年")]
    [InlineData("每日9时至17时开放")]
    [InlineData("有关材料一并报上级机关备案")]
    [InlineData("依申请公开")]
    [InlineData("营业执照自吊销之日起三年内，不得担任其他企业的法定代表人")]
    [InlineData("固定资产使用年限不少于十年")]
    [InlineData("自发布之日起满三十日施行")]
    [InlineData("两年内未被发现的，不再给予行政处罚")]
    [InlineData("每人每月补助500元")]
    [InlineData("每年植树不少于三棵")]
    [InlineData("试用期最长不得超过六个月")]
    [InlineData("任期为五年")]
    [InlineData("每1")]
    [InlineData("每年汛期前公布")]
    [InlineData("每年春秋两季开学前公布")]
    [InlineData("每年10月17日为国家扶贫日")]
    [InlineData("每周工作时间不超过四十小时")]
    [InlineData("每日22时至次日6时禁止施工")]
    [InlineData("1小时公共服务圈规划")]
    [InlineData("未按规定时限公开的，通报批评")]
    [InlineData("每周八公布")]
    [InlineData("经公告三个月仍未接受处理的，由公安机关处理")]
    [InlineData("自事故发生之日起30日内，伤亡人数发生变化的，应当补充报告")]
    public void Read_NoDutyInTime_IsRefused(string phrase) => Assert.Null(Reader.Read(phrase, "", null).Rule);

    [Theory]
    [InlineData("6个月内须有更新", "至少每6个月更新一次")]
    [InlineData("2周内至少更新一次", "至少每2周更新一次")]
    [InlineData("及时更新，最晚9个月内须更新一次", "至少每9个月更新一次")]
    [InlineData("每月更新4次", "每1个月至少更新4次")]
    [InlineData("每周更新2次", "每1周至少更新2次")]
    [InlineData("两次公布间隔不得超过3个月", "至少每3个月更新一次")]
    [InlineData("每三个月上墙公布一次", "至少每3个月更新一次")]
    public void Read_HowOften_IsAnInterval(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("12小时内通报，或按主管部门要求的时限通报", "12小时内，或者按规定时限公开")]
    [InlineData("每季度、每月、随时公开", "每季度公开；每月公开；实时公开")]
    [InlineData("分别实行永久公开、按期公开、及时公开", "长期公开；按规定时限公开；适时公开")]
    [InlineData("每年6月30日、12月31日前", "每年6月30日前；每年12月31日前")]
    [InlineData("每年1、4、7、10月8日之前", "每年1月8日前；每年4月8日前；每年7月8日前；每年10月8日前")]
    [InlineData("3月、6月、9月、12月底前", "每年3月31日前；每年6月30日前；每年9月30日前；每年12月31日前")]
    [InlineData("当月15日、次月3日前", "每月15日前公开本月信息；次月3日前")]
    [InlineData("用人单位可以随时解除劳动合同，但是应当提前六十日书面通知工会", "提前60日")]
    [InlineData("在采矿许可证有效期内变更登记事项的，应当在变更后30日内办理登记", "信息变更之日起30日内")]
    public void Read_SeveralLimits_LosesNoneAndInventsNone(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Theory]
    [InlineData("自公告之日起7日内（含公告当日）", "公告之日起7日内（含当日）")]
    [InlineData("自收到之日起20个工作日内（含当日）", "收到之日起20个工作日内（含当日）")]
    [InlineData("从收到申请的次日开始计算，20个工作日内", "收到申请之日起20个工作日内")]
    [InlineData("自受理之日起20个工作日内（不含当日）", "受理之日起20个工作日内")]
    [InlineData("20个工作日以内（含20个）", "20个工作日内")]
    [InlineData("20个工作日（含）内", "20个工作日内")]
    public void Read_RemarksOnTheFirstDay_AreHeeded(string phrase, string sentence) => AssertRead(phrase, sentence);

    [Fact]
    public void Read_TheDayOfTheEventCounted_SaysSo() =>
        Assert.True(
            Reader.Read("自公告之日起7日内（含公告当日）", "", null)
                is { Doubts: Doubts.EventDayCounted, Rule: CalendarDaysAfter { CountsEventDay: true } }
        );

    [Theory]
    [InlineData("提前24小时公告", "提前24小时")]
    [InlineData("办结时间不得超过30个工作日", "30个工作日内")]
    [InlineData("答复期限是10个工作日", "10个工作日内")]
    [InlineData("每年第二季度集中公布", "每年4月1日至6月30日")]
    [InlineData("2025年内公布", "2025年12月31日前")]
    [InlineData("月内公布", "每月底前")]
    [InlineData("截至10月31日", "每年10月31日前")]
    [InlineData("10月31日止", "每年10月31日前")]
    [InlineData("至迟10月31日", "每年10月31日前")]
    [InlineData("次周五之前", "每周五前公开上一周信息")]
    [InlineData("下月的十日前", "次月10日前")]
    [InlineData("每月最后一个工作日", "每月公开")]
    [InlineData("信息采集(生成、修改)15个工作日内", "信息采集(生成、修改)之日起15个工作日内")]
    [InlineData("文件印制(修订)发至各科室10个工作日内", "文件印制(修订)发至各科室之日起10个工作日内")]
    [InlineData("有变即改", "据实动态公开")]
    [InlineData("随拍卖公告公开", "与拍卖公告同步公开")]
    [InlineData("两日内恢复供水", "2日内")]
    [InlineData("十五日内核对完毕", "15日内")]
    [InlineData("定期公布", "按规定时限公开")]
    [InlineData("方案批准后，编制单位应当在十五日内公布", "方案批准之日起15日内")]
    [InlineData("收到备案材料后，材料齐全的，应当在三十个工作日内予以备案", "收到备案材料之日起30个工作日内")]
    [InlineData("披露期限最长不得超过五年，自失信行为终止之日起计算", "失信行为终止公开满5年")]
    [InlineData("整改期限不得超过五年，自决定作出之日起计算", "决定作出之日起5年内")]
    [InlineData("依据《行政许可法》需20个工作日内", "20个工作日内")]
    [InlineData("自公示之日起不少于20日", "公示期不少于20日")]
    [InlineData("每年3月、6月、9月、12月底前", "每年3月31日前；每年6月30日前；每年9月30日前；每年12月31日前")]
    [InlineData("信息形成之日起7个工作日内（涉及行政处罚、行政许可的）", "信息形成之日起7个工作日内")]
    [InlineData("自受理之日起20个工作日内（自次日起计算）", "受理之日起20个工作日内")]
    [InlineData("自获取信息之日起20个工作日内（省级以上有特殊规定的除外）", "获取信息之日起20个工作日内")]
    [InlineData("长期（如有变动及时更新）", "长期公开")]
    [InlineData("应当在每一会计年度的上半年结束之日起二个月内报送中期报告", "上半年结束之日起2个月内")]
    [InlineData("应当自知道或者应当知道作出行政行为之日起六个月内提出", "知道或应当知道作出行政行为之日起6个月内")]
    [InlineData("用人单位应当自用工之日起三十日内订立书面劳动合同", "用工之日起30日内")]
    [InlineData("信访工作机构收到信访事项，应当在15日内予以登记", "收到信访事项之日起15日内")]
    [InlineData("检查结束20个工作日内公示", "检查结束之日起20个工作日内")]
    [InlineData("试用期内提前三日通知用人单位", "提前3日")]
    [InlineData("在采矿许可证有效期内变更的，应当在30日内办理", "信息变更之日起30日内")]
    [InlineData("事后20个工作日内公开", "20个工作日内")]
    public void Read_OtherWordings_GiveTheRule(string phrase, string sentence) => AssertRead(phrase, sentence);

    private static void AssertRead(string phrase, string sentence)
    {
        var outcome = Reader.Read(phrase, "", null);
        Assert.True(outcome.Rule is not null, $"{phrase}: {outcome.FaultAt} {outcome.Expected?.Chinese}");
        Assert.Equal(sentence, outcome.Rule.Sentence.Chinese);
    }
}
