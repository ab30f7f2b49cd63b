using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>Rows of invented catalogues against the statutes that bind them, by whose catalogue it is.</summary>
public sealed class LintOfLawsTests
{
    private static readonly string[] Header = ["公开事项", "公开内容", "公开时限", "公开依据", "公开主体"];

    [Theory]
    [InlineData("征地", "征收土地公告", "信息形成之日起20个工作日内", "某县自然资源局", "LooserThanStatute Error")]
    [InlineData("征地", "征收土地公告", "收到批准文件之日起15个工作日内", "某县自然资源局", "")]
    [InlineData("地名", "地名命名、更名", "批准之日起30日内", "某县民政局", "LooserThanStatute Error")]
    [InlineData("地名", "地名命名、更名", "批准之日起15日内", "某县民政局", "")]
    [InlineData("行政处罚", "撤回已公开的处罚决定", "处罚决定被撤销之日起7个工作日内", "某县某局", "LooserThanStatute Error")]
    [InlineData("行政处罚", "撤回已公开的处罚决定", "处罚决定被撤销之日起3个工作日内", "某县某局", "")]
    [InlineData("决策", "重大行政决策公开征求意见", "征求意见期限7个工作日", "某县人民政府", "ShorterThanStatute Possible")]
    [InlineData("决策", "重大行政决策公开征求意见", "征求意见期限30日", "某县人民政府", "")]
    [InlineData("采购", "单一来源采购公示", "公示期3个工作日", "某县某局", "ShorterThanStatute Error")]
    [InlineData("采购", "单一来源采购公示", "公示期5个工作日", "某中学", "")]
    [InlineData("采购", "政府采购合同", "合同签订之日起5个工作日内", "某中学", "LooserThanStatute Error")]
    [InlineData("村务", "村务公开", "每半年公开一次", "某村村民委员会", "LooserThanStatute Error")]
    [InlineData("村务", "村务公开", "每季度公开一次", "某村村民委员会", "")]
    [InlineData("村务", "村务公开", "每半年公开一次", "某县某局", "")]
    [InlineData("选举", "登记参加选举的村民名单", "选举日的十日前", "某村村民委员会", "LooserThanStatute Error")]
    [InlineData("公示", "企业信息", "形成之日起30个工作日内", "某某有限公司", "")]
    [InlineData("公示", "企业信息", "形成之日起30个工作日内", "某县某局", "LooserThanStatute Error")]
    public void Check_ARow_IsHeldAgainstWhatBindsItsAuthority(
        string heading,
        string content,
        string limit,
        string publisher,
        string expected
    ) => Assert.Equal(expected, Findings(Catalogue([heading, content, limit, null, publisher])));

    [Theory]
    [InlineData("年报", "政府信息公开年度报告", "每年3月31日前", "Outdated Possible", "Outdated Error")]
    [InlineData("预算", "部门预算公开", "批复后20个工作日内", "UnitConflict Possible", "UnitConflict Error")]
    public void Check_WithoutAPublisher_IsPossibleAndNamesTheMissingFact(
        string heading,
        string content,
        string limit,
        string without,
        string with
    )
    {
        var catalogue = Catalogue([heading, content, limit, null, null]);

        var finding = Assert.Single(CatalogueLint.Check(catalogue), finding => finding.Severity < LintSeverity.Note);
        Assert.Equal(without, $"{finding.Code} {finding.Severity}");
        Assert.Contains("看不出公开主体是否在内", finding.Message.Chinese, StringComparison.Ordinal);
        var told = CatalogueLint.Check(catalogue, [], authority: "某县某局").Where(found => found.Severity < LintSeverity.Note);
        Assert.Equal(with, string.Join(", ", told.Select(found => $"{found.Code} {found.Severity}")));
    }

    /// <summary>What the article itself allows is no error, and its condition is said; what goes beyond that is one.</summary>
    [Theory]
    [InlineData("收到申请之日起30个工作日内", "LooserThanStatute Possible", true)]
    [InlineData("收到申请之日起60个工作日内", "LooserThanStatute Error", false)]
    [InlineData("收到申请之日起20个工作日内", "", false)]
    public void Check_AnExtensionThatTheArticleAllows_IsPossible(string limit, string expected, bool said)
    {
        var catalogue = Catalogue(["依申请公开", "政府信息公开申请的答复", limit, null, "某县某局"]);

        Assert.Equal(expected, Findings(catalogue));
        Assert.Equal(
            said,
            CatalogueLint
                .Check(catalogue)
                .Any(finding =>
                    finding.Message.Chinese.Contains("可延长20个工作日", StringComparison.Ordinal)
                    && finding.Message.English.Contains("extended by 20", StringComparison.Ordinal)
                )
        );
    }

    /// <summary>
    /// A name tells what somebody is by more than its last character: 业主委员会 is no department, and 村民选举委员会 belongs to a village.
    /// </summary>
    [Theory]
    [InlineData("信息公开", "住宅专项维修资金", "每年公布一次", "某小区业主委员会", "")]
    [InlineData("信息公开", "住宅专项维修资金", "每年公布一次", "某市某委员会", "NoBound Possible")]
    [InlineData("信息公开", "居务", "变更之日起30个工作日内", "某社区居民委员会", "")]
    [InlineData("选举", "登记参加选举的村民名单", "选举日的十日前", "某村村民选举委员会", "LooserThanStatute Error")]
    [InlineData("预算", "单位预算", "部门批复后30日内", "某市某小学", "LooserThanStatute Possible")]
    public void Check_WhoeverIsNoOrgan_IsNotHeldAgainstWhatBindsOrgans(
        string heading,
        string content,
        string limit,
        string publisher,
        string expected
    ) => Assert.Equal(expected, Findings(Catalogue([heading, content, limit, null, publisher])));

    /// <summary>A law takes the place of art. 26, a circular does not; both are said.</summary>
    [Theory]
    [InlineData("征地", "征收土地公告", "不适用《政府信息公开条例》第二十六条的20个工作日")]
    [InlineData("行政处罚", "行政处罚决定", "两者同时适用")]
    public void Check_LimitOfAnyLevel_SaysHowItStandsToTheGeneralOne(string heading, string content, string said)
    {
        var findings = CatalogueLint.Check(Catalogue([heading, content, "信息形成之日起20个工作日内", null, "某县某局"]));

        Assert.Contains(findings, finding => finding.Message.Chinese.Contains(said, StringComparison.Ordinal));
    }

    private static DisclosureCatalogue Catalogue(string?[] row) => DisclosureCatalogue.FromTable("mine", Header, [row]);

    private static string Findings(DisclosureCatalogue catalogue) =>
        string.Join(
            ", ",
            CatalogueLint
                .Check(catalogue)
                .Where(finding => finding.Severity < LintSeverity.Note && finding.Code is not (LintCode.NoTrigger or LintCode.Ambiguous))
                .Select(finding => $"{finding.Code} {finding.Severity}")
        );
}
