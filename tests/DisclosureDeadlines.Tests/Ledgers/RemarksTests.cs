using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>What remarks say of a row's publication, and remarks that only look so.</summary>
public sealed class RemarksTests
{
    [Theory]
    [InlineData("因涉密不公开")]
    [InlineData("经审查不予公开")]
    [InlineData("经研究，本件不宜公开。")]
    [InlineData("涉及个人隐私，不予公开")]
    [InlineData("领导批示：不予公开")]
    [InlineData("转依申请公开")]
    [InlineData("经保密审查，属于内部事务信息")]
    [InlineData("属于不予公开范围")]
    [InlineData("根据政府信息公开条例第十四条，不予公开")]
    [InlineData("涉及商业秘密，不予公示")]
    [InlineData("未公开（涉密）")]
    public void Remark_ThatDenies_TakesTheRowOut(string remark) => Assert.Equal(Remarks.Said.NotToBePublished, Remarks.Of(remark));

    [Theory]
    [InlineData("暂缓公开")]
    [InlineData("文件已废止")]
    [InlineData("该事项已取消，不再公开")]
    [InlineData("与第2条重复")]
    [InlineData("已合并到第3条公开")]
    [InlineData("10月25日已撤稿")]
    [InlineData("不予公开的理由不成立，请公开")]
    [InlineData("原不予公开，现已公开")]
    [InlineData("附件不予公开")]
    [InlineData("不属于依申请公开")]
    [InlineData("由主动公开转为依申请公开")]
    public void Remark_ThatMayChangeWhatIsDue_IsAQuestion(string remark) => Assert.Equal(Remarks.Said.Question, Remarks.Of(remark));

    [Theory]
    [InlineData("按要求应尽快公开")]
    [InlineData("网站升级，延期公开")]
    [InlineData("申请人要求公开，不涉密")]
    [InlineData("经审查不涉及国家秘密")]
    [InlineData("废止X发〔2020〕3号")]
    [InlineData("未撤回")]
    [InlineData("无重复")]
    [InlineData("撤稿机制已建立")]
    [InlineData("附件2份")]
    [InlineData("未公开（正在走程序）")]
    public void Remark_OfSomethingElse_SaysNothing(string remark) => Assert.Equal(Remarks.Said.Nothing, Remarks.Of(remark));

    [Theory]
    [InlineData("已撤稿", true)]
    [InlineData("10月25日已撤回", true)]
    [InlineData("已下线（栏目调整）", true)]
    [InlineData("未撤回", false)]
    [InlineData("文件已废止", false)]
    [InlineData("已发布", false)]
    public void Text_ThatSaysItWasTakenBack_IsKnown(string text, bool isTakenBack) => Assert.Equal(isTakenBack, Remarks.IsTakenBack(text));

    [Theory]
    [InlineData("状态", WitnessKind.Status)]
    [InlineData("是否按时公开", WitnessKind.Timeliness)]
    [InlineData("公开网址", WitnessKind.Address)]
    [InlineData("是否涉密", WitnessKind.Secrecy)]
    [InlineData("不公开理由", WitnessKind.Reason)]
    [InlineData("del_flag", WitnessKind.Deleted)]
    [InlineData("序号", WitnessKind.None)]
    [InlineData("地址", WitnessKind.None)]
    internal void Heading_ThatHoldsNoField_TellsOfThePublication(string heading, WitnessKind kind) =>
        Assert.Equal(kind, WitnessHeadings.Of(heading));

    [Theory]
    [InlineData("计划公开日期", true)]
    [InlineData("截止", true)]
    [InlineData("应公开", true)]
    [InlineData("实际公开日期", false)]
    [InlineData("公开日期", false)]
    [InlineData("应急公开日期", false)]
    public void Day_ThatIsPlanned_IsKnown(string name, bool isPlan) => Assert.Equal(isPlan, KindsOfDay.IsPlan(name));
}
