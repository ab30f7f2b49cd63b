using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class LedgerColumnsTests
{
    [Theory]
    [InlineData("标题 事项 公开时限 成文日期 所属期 发布日期 责任科室 备注")]
    [InlineData("title item limit event period published office note")]
    [InlineData("Title Item Time_Limit Event-Date PERIOD Published_Date Department Remarks")]
    [InlineData("文件名称 公开事项 公开期限 形成时间 所属年度 公开日期 承办单位 说明")]
    [InlineData("标题* 事项（必填） 公开时限【按目录】 成文日期(年月日) 所属期： ＰＵＢＬＩＳＨＥＤ 责任科室(单位) 备注")]
    public void TryRead_CustomaryHeadings_AreTheFieldsInTheirOrder(string headings)
    {
        Assert.True(LedgerColumns.TryRead(headings.Split(' '), out var columns));

        Assert.Equal(Enumerable.Range(0, 8).Cast<int?>(), Enum.GetValues<LedgerField>().Select(field => columns[field]));
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
}
