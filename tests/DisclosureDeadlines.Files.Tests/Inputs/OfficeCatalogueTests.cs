using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Catalogues as offices save them.</summary>
public sealed class OfficeCatalogueTests
{
    /// <summary>The rows of the standard catalogue as it is printed: number, headings, limit, channels.</summary>
    private static readonly string[] Standard =
    [
        "1 政策文件 本级政策文件|信息形成或者变更之日起20个工作日内|政府网站 公开查阅点",
        "2 政策文件 上级政策文件|转载上级文件后3个工作日内|政府网站 公开查阅点",
        "3 行政许可 许可决定|自作出行政决定之日起7个工作日内|政府网站 公开查阅点",
        "4 行政许可 许可结果|自作出行政决定之日起7个工作日内|政府网站 公开查阅点",
        "5 财政资金 部门预算|本级政府财政部门批复后20日内|政府网站 公开查阅点",
        "6 财政资金 部门决算|本级政府财政部门批复后20日内|政府网站 公开查阅点",
        "7 年度报告 信息公开年报|每年1月31日前|政府网站 公开查阅点",
    ];

    [Theory]
    [InlineData("C01_标准目录.xlsx", false, "（一）工业领域基层政务公开标准目录")]
    [InlineData("C02_标准目录_Excel另存.csv", true, "（一）工业领域基层政务公开标准目录")]
    [InlineData("C03_标准目录.docx", true, "工业领域基层政务公开标准目录")]
    [InlineData("C04_标准目录_网页.html", true, "县工信局")]
    [InlineData("C06_标准目录.xls", true, "县工信局")]
    [InlineData("C08_每页重复表头.csv", true, "县工信局")]
    public void Catalogue_InWhateverFile_IsThePrintedOne(string file, bool hasMergedCells, string title)
    {
        var catalogue = Read(file, hasMergedCells).Catalogue;

        Assert.Equal(
            Standard,
            catalogue.Items.Select(item =>
                $"{item.RowNumber} {item.Levels[0]} {item.Levels[1]}|{item.TimeLimit.Text}|{string.Join(' ', item.Channels)}"
            )
        );
        Assert.Equal([false, false, false, true, false, true, false], catalogue.Items.Select(item => item.IsTimeLimitInherited));
        Assert.Equal(title, catalogue.Title);
    }

    [Theory]
    [InlineData("C02_标准目录_Excel另存.csv", "F9")]
    [InlineData("C03_标准目录.docx", "F8")]
    [InlineData("C12_有无时限行.csv", "E3")]
    public void Catalogue_EmptyLimitThatNothingSaysIsMerged_IsRefusedWithItsCell(string file, string cell) =>
        Assert.Equal(cell, Assert.Throws<DocumentFormatException>(() => Read(file, hasMergedCells: false)).Path);

    [Theory]
    [InlineData(
        "C21_三级合并.xlsx",
        "XX县农业农村局政务公开事项目录（2026年版）",
        "政策文件 行政法规、规章 规章|信息形成（变更）20个工作日内"
    )]
    [InlineData("C27_几个领域.docx", "C27_几个领域.docx", "（一）财政领域 决算|批复后20日内")]
    [InlineData("C28_备注行.xlsx", "C28_备注行.xlsx", "财政|批复后20日内")]
    [InlineData("C29_时限带单位.csv", "C29_时限带单位.csv", "许可|7个工作日内")]
    [InlineData("C30_时限末列合并.ods", "C30_时限末列合并.ods", "财政信息|自信息形成之日起20个工作日内")]
    [InlineData("C23_三级.docx", "XX县教育领域基层政务公开标准目录", "招生 招生结果|信息形成或变更之日起20个工作日内")]
    [InlineData(
        "C41_渠道层级打勾_主体合并.xlsx",
        "某县城市管理领域基层政务公开标准目录",
        "机构信息 权责清单|自信息形成或变更之日起20个工作日内"
    )]
    [InlineData("C42_目录_标题行_GBK.csv", "某局主动公开基本目录（2026年版）", "机构概况 领导信息|20个工作日内")]
    [InlineData("C43_学校公开清单_公开时间.docx", "XX中学信息公开事项清单", "基本情况 规章制度|制定后10个工作日内")]
    [InlineData("C46_目录网页_层级.html", "某局政府信息公开目录", "机构 领导|20个工作日内")]
    [InlineData("C44_目录_时限裸数_单位在表头.xls", "C44_目录_时限裸数_单位在表头.xls", "行政处罚|7个工作日内")]
    public void Catalogue_WithMergedCells_HasItsTitleAndItsSecondRow(string file, string title, string row)
    {
        var catalogue = Read(file, hasMergedCells: false).Catalogue;

        Assert.Equal(title, catalogue.Title);
        Assert.Equal(row, $"{string.Join(' ', catalogue.Items[1].Levels.OfType<string>())}|{catalogue.Items[1].TimeLimit.Text}");
    }

    [Theory]
    [InlineData("C22_编号等号.csv", "1 0505; 2 0506; 3 0601")]
    [InlineData("C24_每领域一表.xls", "1 1; 2 2; 3 1; 4 2")]
    [InlineData("C26_编号带横线.xlsx", "1 1-1; 2 1-2; 3 2-1")]
    [InlineData("C09_序号0505.csv", "1 0505; 2 0506")]
    [InlineData("C11_序号重起.csv", "1 1; 2 1")]
    public void Catalogue_Numbers_AreAsPrinted(string file, string numbers) =>
        Assert.Equal(
            numbers,
            string.Join("; ", Read(file, false).Catalogue.Items.Select(item => $"{item.RowNumber} {item.PrintedNumber}"))
        );

    [Fact]
    public void Catalogue_Lenient_LeavesOutTheRowWithoutALimitAndSaysSo()
    {
        using var english = new InCulture("en");
        using var file = File.OpenRead(OfficeFiles.PathTo("C12_有无时限行.csv"));

        var reading = CatalogueFile.Read(file, "c.csv", hasMergedCells: false, isLenient: true);

        Assert.Equal(["部门预算", "其他"], reading.Catalogue.Items.Select(item => item.Content));
        Assert.StartsWith("E3: ", Assert.Single(reading.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_IntervalOfRenewal_IsKnownAsWhatItIs() =>
        Assert.All(
            Read("C14_更新频次.csv", false).Catalogue.Items,
            item => Assert.Equal(DisclosureDeadlines.Rules.RuleKind.UpdateInterval, item.TimeLimit.Rule.Kind)
        );

    /// <summary>What stands between the rows is over them: a part, a section of it, and a new part that ends both.</summary>
    [Fact]
    public void Catalogue_HeadingsBetweenTheRows_AreTheWidestHeadings()
    {
        using var english = new InCulture("en");
        var reading = ReadText(
            """
            序号,公开事项,公开内容,公开时限,责任科室
            一、机构概况,,,,
            1,机构职能,职责,自信息形成之日起20个工作日内,办公室
            （一）领导信息,,,,
            2,领导简历,姓名、分工,自信息形成之日起20个工作日内,办公室
            二、财政资金,,,,
            3,部门预算,预算表,批复后20日内,财务科
            注：以上各项由各科室负责。,,,,
            合计,3项,,,
            """
        );

        Assert.Equal(
            ["一、机构概况 机构职能", "一、机构概况：（一）领导信息 领导简历", "二、财政资金 部门预算"],
            reading.Catalogue.Items.Select(item => string.Join(' ', item.Levels.OfType<string>()))
        );
        Assert.Contains("8, 9", Assert.Single(reading.Notes), StringComparison.Ordinal);
    }

    /// <summary>A row that has a content and no heading of its own is still named by its content.</summary>
    [Fact]
    public void Catalogue_ContentsBelowAHeading_KeepTheirNames()
    {
        var items = ReadText(
            """
            序号,公开内容,公开时限,责任科室
            第一部分 基础信息,,,
            1,机构职责,自信息形成之日起20个工作日内,办公室
            2,领导姓名,自信息形成之日起20个工作日内,办公室
            """
        ).Catalogue.Items;

        Assert.Equal(["机构职责", "领导姓名"], items.Select(item => item.Heading));
        Assert.All(items, item => Assert.Equal("第一部分 基础信息", item.Levels[0]));
    }

    /// <summary>A sentence, a date or a signature between the rows is a remark, told as one, and no heading.</summary>
    [Theory]
    [InlineData("以下各项由各科室在网站公布。")]
    [InlineData("填表人：王芳")]
    [InlineData("2026")]
    public void Catalogue_RemarkBetweenTheRows_IsNoHeading(string remark)
    {
        var reading = ReadText($"序号,公开事项,公开时限,责任科室\n{remark},,,\n1,部门预算,批复后20日内,财务科\n");

        Assert.Equal(["部门预算"], Assert.Single(reading.Catalogue.Items).Levels.OfType<string>());
        Assert.Single(reading.Notes);
    }

    /// <summary>The title of a page's table stands above it: a heading, a line, or the text of the cell that the table lies in.</summary>
    [Theory]
    [InlineData("<title>网站</title><h2>XX县政务公开<b>目录</b></h2><p>发布日期：2026-01-02</p><p>打印本页</p>TABLE", "XX县政务公开目录")]
    [InlineData("<div>首页</div><div align=center>XX镇政务公开目录</div><p>附件1</p>TABLE", "XX镇政务公开目录")]
    [InlineData("<table><tr><td>导航</td></tr><tr><td>XX局&nbsp;目录<br>TABLE</td></tr></table>", "XX局\u00a0目录")]
    [InlineData("<h1>XX区目录</h1><table><tr><td>TABLE</td></tr></table>", "XX区目录")]
    public void Catalogue_OfAPage_HasTheLineAboveItsTableAsTitle(string page, string title)
    {
        const string Table = "<table><tr><th>公开事项<th>公开时限<th>责任科室<tr><td>部门预算<td>批复后20日内<td>财务科</table>";

        Assert.Equal(title, ReadText("<html>" + page.Replace("TABLE", Table, StringComparison.Ordinal)).Catalogue.Title);
    }

    /// <summary>A paragraph above a table is no title, and a table has not that of the one before it.</summary>
    [Theory]
    [InlineData(
        "<p>根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根根</p>"
    )]
    [InlineData("<h1>办事指南</h1><table><tr><td>电话</td></tr></table>")]
    public void Catalogue_OfAPageWithoutALineOfItsOwn_HasNoTitle(string before)
    {
        string page = $"<html>{before}<table><tr><th>公开事项<th>公开时限<th>公开主体<tr><td>部门预算<td>批复后20日内<td>县财政局</table>";

        Assert.Equal("县财政局", ReadText(page).Catalogue.Title);
    }

    private static CatalogueReading ReadText(string csv)
    {
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv));
        return CatalogueFile.Read(file, "目录.csv", hasMergedCells: false);
    }

    private static CatalogueReading Read(string name, bool hasMergedCells)
    {
        using var file = File.OpenRead(OfficeFiles.PathTo(name));
        return CatalogueFile.Read(file, name, hasMergedCells);
    }
}
