using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class LedgerColumnsTests
{
    [Theory]
    [InlineData("标题 事项 公开时限 成文日期 所属期 发布日期 责任科室 备注 依据")]
    [InlineData("title item limit event period published office note basis")]
    [InlineData("Title Item Time_Limit Event-Date PERIOD Published_Date Department Remarks Legal_Basis")]
    [InlineData("文件名称 公开事项 公开期限 形成时间 所属年度 公开日期 承办单位 说明 公开依据")]
    [InlineData("标题* 事项（必填） 公开时限【按目录】 成文日期(年月日) 所属期： ＰＵＢＬＩＳＨＥＤ 责任科室(单位) 备注 法律依据")]
    public void TryRead_CustomaryHeadings_AreTheFieldsInTheirOrder(string headings)
    {
        Assert.True(LedgerColumns.TryRead(headings.Split(' '), out var columns));

        Assert.Equal(Enumerable.Range(0, 9).Cast<int?>(), Enum.GetValues<LedgerField>().Take(9).Select(field => columns[field]));
        Assert.Empty(columns.Unused);
    }

    [Fact]
    public void TryRead_HeadingWithWhiteSpaceInside_IsRead()
    {
        Assert.True(LedgerColumns.TryRead(["标  题", "成文\n日期", "\u3000发布日期 "], out var columns));

        Assert.Equal((0, 1, 2), (columns[LedgerField.Title], columns[LedgerField.Event], columns[LedgerField.Published]));
    }

    [Fact]
    public void TryRead_OwnHeadingGivenTwice_IsRefused()
    {
        var names = new Dictionary<string, LedgerField> { ["名称"] = LedgerField.Title, ["名称 "] = LedgerField.Item };

        var refusal = Assert.Throws<ArgumentException>(() => LedgerColumns.TryRead(["名称", "成文日期"], out _, names));

        Assert.StartsWith("The heading \"名称 \" is given twice.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_OtherColumns_ArePassedOverAndNamed()
    {
        Assert.True(LedgerColumns.TryRead(["序号", "标题", "", "审核人", "成文日期"], out var columns));

        Assert.Equal(["序号", "审核人"], columns.Unused);
        Assert.Null(columns[LedgerField.Office]);
    }

    [Theory]
    [InlineData("2026年政府信息公开台账")]
    [InlineData("标题")]
    [InlineData("填报单位： 办公室 填报人： 张三")]
    [InlineData("")]
    public void TryRead_FewerThanTwoFields_IsNoHeader(string cells) => Assert.False(LedgerColumns.TryRead(cells.Split(' '), out _));

    [Fact]
    public void TryRead_OwnNames_GoBeforeTheCustomaryOnes()
    {
        var own = new Dictionary<string, LedgerField> { ["拟稿日"] = LedgerField.Event, ["挂网"] = LedgerField.Published };

        Assert.True(LedgerColumns.TryRead(["标题", "成文日期", "拟稿日", "挂 网"], out var columns, own));

        Assert.Equal((2, 3), (columns[LedgerField.Event], columns[LedgerField.Published]));
        Assert.Equal(["成文日期"], columns.Unused);
    }

    [Fact]
    public void TryRead_TheFieldsOwnName_GoesBeforeACustomaryOne()
    {
        Assert.True(LedgerColumns.TryRead(["标题", "印发日期", "成文日期"], out var columns));

        Assert.Equal(2, columns[LedgerField.Event]);
    }

    [Fact]
    public void TryRead_TwoColumnsOfEqualRight_AreRefused()
    {
        var fault = Assert.Throws<LedgerHeaderException>(() => LedgerColumns.Read(["标题", "印发日期", "签发日期"]));

        Assert.False(LedgerColumns.TryRead(["标题", "印发日期", "签发日期"], out _));
        Assert.Throws<FormatException>(() => LedgerColumns.Read(["标题", "某某"]));
        Assert.Equal(LedgerField.Event, fault.Field);
        Assert.Contains("\"印发日期\" and \"签发日期\"", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("计划公开日期 实际公开日期", 1)]
    [InlineData("公开日期 发布时间", 1)]
    [InlineData("公示日期 应公开日期", 0)]
    [InlineData("挂网日 计划发布日期", 0)]
    public void TryRead_PlansAndRemarks_AreNoPublication(string headings, int published)
    {
        Assert.True(LedgerColumns.TryRead([.. headings.Split(' '), "标题"], out var columns));

        Assert.Equal(published, columns[LedgerField.Published]);
    }

    [Theory]
    [InlineData("签发日期 印发日期")]
    [InlineData("发布时间 上网时间")]
    [InlineData("时限 公开期限")]
    public void Read_EqualRightWhereTheDaysHangOnIt_IsAQuestion(string headings) =>
        Assert.Throws<LedgerHeaderException>(() => LedgerColumns.Read([.. headings.Split(' '), "标题"]));

    [Fact]
    public void TryRead_EqualRightOfOffices_TakesTheFirstAndSaysSo()
    {
        Assert.True(LedgerColumns.TryRead(["标题", "承办科室", "责任部门"], out var columns));

        Assert.Equal(1, columns[LedgerField.Office]);
        Assert.Equal("the office is taken from the column \"承办科室\", and not from \"责任部门\"", Assert.Single(columns.Remarks).English);
    }

    [Fact]
    public void TryRead_SeveralColumnsOfOpenness_AreNoQuestion()
    {
        Assert.True(LedgerColumns.TryRead(["标题", "是否公开", "公开方式"], out var columns));

        Assert.Equal((1, 0), (columns[LedgerField.Openness], columns.Remarks.Count));
    }

    [Theory]
    [InlineData("信息名称/标题", LedgerField.Title)]
    [InlineData("责任科室（单位）", LedgerField.Office)]
    [InlineData("主办股室", LedgerField.Office)]
    [InlineData("处罚决定日期", LedgerField.Event)]
    [InlineData("挂网时间*", LedgerField.Published)]
    [InlineData("公开 属性", LedgerField.Openness)]
    [InlineData("发布日期及网址", LedgerField.Published)]
    [InlineData("县政府微信公众号发布时间", LedgerField.Published)]
    [InlineData("公开时间（起）", LedgerField.Published)]
    [InlineData("结果公告日期", LedgerField.Published)]
    [InlineData("成文日期和文号", LedgerField.Event)]
    public void TryFindField_CustomaryNames_AreKnown(string heading, LedgerField field)
    {
        Assert.True(LedgerColumns.TryFindField(heading, out var found));
        Assert.Equal(field, found);
    }

    /// <summary>A plan, the end of a time and a state are no day of publication, and of two days nobody knows which is meant.</summary>
    [Theory]
    [InlineData("计划网站发布日期")]
    [InlineData("发布日期及截止日期")]
    [InlineData("公开时间（止）")]
    [InlineData("公开日期（应公开）")]
    [InlineData("是否已公开")]
    [InlineData("not to be published")]
    [InlineData("days since published")]
    public void TryFindField_WhatIsNoDayOfPublication_IsNone(string heading) => Assert.False(LedgerColumns.TryFindField(heading, out _));

    /// <summary>The list is data: at least as many names as offices were seen to use, none of them twice.</summary>
    [Fact]
    public void Names_InTheSeeds_AreManyAndEachStandsOnce()
    {
        var names = File.ReadLines(Repository.PathTo("seeds", "tables", "ledger-headings.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .SelectMany(line => line[2].Split(' ').Select(name => (Field: line[0], Name: name)))
            .ToList();

        Assert.True(names.Count(name => name.Field is not ("other" or "status")) >= 185);
        Assert.Equal(names.Count, names.Select(name => name.Name).Distinct().Count());
    }
}
