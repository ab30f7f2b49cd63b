using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>What the lint finds in catalogues that do not come with the library, row by row.</summary>
public sealed class LintOwnCatalogueTests
{
    private static readonly string[] Header = ["公开事项", "公开内容", "公开依据", "公开时限", "公开主体"];

    [Theory]
    [InlineData("政府信息公开年报", "年度报告", null, "每年3月31日前", "某市教育局", "error outdated")]
    [InlineData("政府信息公开年报", "年度报告", null, "每年3月31日前", "某市人民政府办公室", "")]
    [InlineData("政府信息公开年报", "年度报告", null, "每年4月30日前", "某市教育局", "error looserThanStatute")]
    [InlineData("政府信息公开年报", "年度报告", null, "信息形成之日起20个工作日内", "某市教育局", "possible clauseDiffers")]
    [InlineData("部门预算", "部门预算", null, "批复后20个工作日内", "某市教育局", "error unitConflict")]
    [InlineData("部门预算", "部门预算", null, "批复后20日内", "某市教育局", "")]
    [InlineData("部门预算", "部门预算", null, "适时公开", "某市教育局", "error noBound")]
    [InlineData("部门预算", "部门预算", null, "按规定时限公开", "某市教育局", "possible circular")]
    [InlineData(
        "行政处罚",
        "行政处罚决定",
        "《中华人民共和国安全生产法》",
        "作出处罚决定后20个工作日内",
        "某市应急管理局",
        "error looserThanStatute"
    )]
    [InlineData("行政处罚", "行政处罚决定", null, "作出处罚决定后20个工作日内", "某市教育局", "possible looserThanStatute")]
    [InlineData("行政处罚", "行政处罚自由裁量基准", null, "信息形成之日起20个工作日内", "某市教育局", "")]
    [InlineData("工作动态", "动态", null, "信息形成之日起30个工作日内", "某市教育局", "error looserThanStatute")]
    [InlineData("工作动态", "动态", "《中华人民共和国统计法》", "信息形成之日起30个工作日内", "某市教育局", "possible looserThanStatute")]
    [InlineData("工作动态", "动态", "《某市政务公开办法》", "信息形成之日起30个工作日内", "某市教育局", "error looserThanStatute")]
    [InlineData("工作动态", "动态", null, "审批结束后30个工作日内", "某市教育局", "")]
    [InlineData("工作动态", "动态", null, "信息形成之日起5个工作日内", "某市教育局", "note stricterThanStatute")]
    [InlineData("工作动态", "动态", null, "信息形成之日起20日内", "某市教育局", "note unitConflict")]
    [InlineData("工作动态", "动态", null, "信息形成之日起20个工作日内", "某市教育局", "")]
    [InlineData("工作动态", "动态", null, "20个工作日内", "某市教育局", "possible noTrigger")]
    [InlineData("工作动态", "动态", null, "实时公开", "某市教育局", "")]
    [InlineData("工作动态", "动态", null, "长期公开", "某市教育局", "possible noBound")]
    [InlineData("工作动态", "动态", null, "自信息形成之日起20个工作日内；长期公开", "某市教育局", "")]
    [InlineData("工作动态", "动态", null, "信息形成20个工作日内公开；其中行政处罚事项自作出决定之日起7个工作日内公示", "某市教育局", "")]
    [InlineData("工作动态", "动态", null, "信息形成后20个工作日内公开内公开", "某市教育局", "note typo")]
    [InlineData("依申请公开", "答复", null, "收到申请之日起15个工作日内", "某市教育局", "note outdated")]
    [InlineData("行政许可申请", "受理", null, "收到申请之日起30个工作日内", "某市教育局", "possible looserThanStatute")]
    public void Check_OneRow_FindsThis(string item, string content, string? basis, string limit, string publisher, string expected)
    {
        var catalogue = DisclosureCatalogue.FromTable(
            "own",
            Header,
            [
                [item, content, basis, limit, publisher],
            ]
        );

        Assert.Equal(
            expected,
            string.Join(", ", CatalogueLint.Check(catalogue).Select(finding => $"{finding.Severity} {finding.Code}")),
            ignoreCase: true
        );
    }

    /// <summary>A quoted clause binds the row that it is about; beside another row it is for a person to judge.</summary>
    [Theory]
    [InlineData("许可证发证情况", "颁发之日起15日内", "颁发之日起20个工作日内", "error looserThanStatute")]
    [InlineData("许可证发证情况", "颁发之日起15日内", "颁发之日起15日内", "")]
    [InlineData("许可证发证情况", "公示期为5个工作日", "颁发之日起20个工作日内", "")]
    [InlineData("水质监测报告", "完成水质监测后，应当在十日内公布", "动态公开", "error noBound")]
    [InlineData("工作动态", "完成水质监测后，应当在十日内公布", "动态公开", "possible noBound")]
    [InlineData("许可证发证情况", "每年6月30日前", "颁发之日起15日内", "possible clauseDiffers")]
    [InlineData("许可证发证情况", "从速", "颁发之日起15日内", "note unreadableClause")]
    public void Check_AQuotedClause_IsHeldAgainstTheLimit(string content, string clause, string limit, string expected)
    {
        var catalogue = DisclosureCatalogue.FromTable(
            "own",
            ["公开事项", "公开内容", "条款时限", "公开时限"],
            [
                ["监管", content, clause, limit],
            ]
        );

        Assert.Equal(
            expected,
            string.Join(", ", CatalogueLint.Check(catalogue).Select(finding => $"{finding.Severity} {finding.Code}")),
            ignoreCase: true
        );
    }

    /// <summary>A clause in the basis as it is quoted is found without a column of its own, and is for a person to judge.</summary>
    [Theory]
    [InlineData(
        "《某省水污染防治条例》第三十条规定：“监测结果应当自监测完成之日起十日内向社会公布。”",
        "监测完成之日起20个工作日内",
        "possible looserThanStatute"
    )]
    [InlineData("《某省水污染防治条例》第三十条规定：“监测结果应当自监测完成之日起十日内向社会公布。”", "监测完成之日起10日内", "")]
    [InlineData(
        "《某省水污染防治条例》第三十条规定：“监测结果应当自监测完成之日起十日内向社会公布。”",
        "监测完成之日起1个月内",
        "possible looserThanStatute"
    )]
    [InlineData(
        "《某省统计条例》：统计公报于每年二月十五日前公布；不服的，六十日内申请复议。",
        "每年3月31日前",
        "possible looserThanStatute"
    )]
    [InlineData("《某省复议办法》：不服的，收到决定之日起六十日内申请复议。", "实时公开", "")]
    [InlineData("《某省水污染防治条例》第三十条", "实时公开", "")]
    public void Check_AClauseInTheBasis_IsForAPersonToJudge(string basis, string limit, string expected)
    {
        var catalogue = DisclosureCatalogue.FromTable(
            "own",
            Header,
            [
                ["水质监测", "水质监测报告", basis, limit, "某市生态环境局"],
            ]
        );

        Assert.Equal(
            expected,
            string.Join(", ", CatalogueLint.Check(catalogue).Select(finding => $"{finding.Severity} {finding.Code}")),
            ignoreCase: true
        );
    }

    /// <summary>Findings against one's own other rows are of the same catalogue and name no other.</summary>
    [Fact]
    public void Check_TheSameMatterTwice_IsNoted()
    {
        var catalogue = DisclosureCatalogue.FromTable(
            "own",
            Header,
            [
                ["政策解读", "解读", null, "文件公开后3个工作日内", "局"],
                ["政策解读", "解读", null, "文件公开后5个工作日内", "局"],
            ]
        );

        Assert.Equal(
            [LintCode.DiffersElsewhere, LintCode.DiffersElsewhere],
            CatalogueLint.Check(catalogue).Select(finding => finding.Code)
        );
    }
}
