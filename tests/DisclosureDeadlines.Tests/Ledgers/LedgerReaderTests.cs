using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class LedgerReaderTests
{
    public static TheoryData<string> FormsOf20260918 =>
        [
            "2026-09-18",
            "2026-9-18",
            "2026/9/18",
            "2026/09/18",
            "2026.9.18",
            "2026.09.18",
            "2026年9月18日",
            "2026年09月18日",
            "2026年9月18",
            "2026年9月18号",
            "20260918",
            "２０２６－０９－１８",
            "２０２６年９月１８日",
            "２０２６．９．１８",
            "2026 年 9 月 18 日",
            "2026 - 9 - 18",
            " 2026-09-18 ",
            "\u30002026-09-18\u00A0",
            "\uFEFF2026-09-18",
            "2026–09–18",
            "2026—9—18",
            "二〇二六年九月十八日",
            "二○二六年九月十八日",
            "46283",
            "46283.9375",
            "2026-09-18 10:30",
            "2026-09-18 10:30:05",
            "2026/9/18 0:00:00",
            "2026-09-18T23:59:59",
            "2026年9月18日 10时30分",
            "2026年9月18日上午10:30",
            "2026-09-18 10:30:00.000",
            "20260918 1030:00"[..8],
            "2026年9月18日（星期五）",
            "2026-9-18星期五",
            "2026.9.18印发",
            "2026年9月18日。",
            "2026、9、18",
            "2026\\9\\18",
            "2026_09_18",
            "2026~9~18",
            "2026,9,18",
            "20260918103000",
            "2026年九月十八日",
            "二O二六年九月十八日",
            "二零二六年九月十八日",
            "Sep 18, 2026",
            "18-Sep-2026",
            "2026年9月18日已公开",
            "2026-09-18T10:00:00+08:00",
            "2026-09-17T20:00:00Z",
            "2026-09-18 6:30 PM",
            "2026-09-18 24:00",
        ];

    public static TheoryData<string> NoDates =>
        [
            "9/18/2026",
            "18.9.2026",
            "26-9-18",
            "26.9.18",
            "2026-9",
            "2026年9月",
            "2026",
            "2026-02-30",
            "2026-13-01",
            "2026年2月29日",
            "20260931",
            "2026-09/18",
            "2026年9-18",
            "abc",
            "昨天",
            "2026-09-18至2026-09-20",
            "2026-09-18 2026-09-19",
            "2026-09-18 星期六",
            "2026-09-18 25:00",
            "2026-09-18 10:61",
            "12345",
            "99999",
            "46283.",
            "4.6E4",
            "0000-01-01",
            "2026-09-18-01",
            "1e300",
            "-46283",
            "二〇二六年十三月一日",
            "九月十八日",
            "2026-09-18T10:00:00+25:00",
        ];

    [Theory]
    [MemberData(nameof(FormsOf20260918))]
    public void Read_DateInAnyForm_IsThatDay(string text) => Assert.Equal(Day.Of("2026-09-18"), Read(LedgerCell.Of(text)).EventDate);

    [Theory]
    [MemberData(nameof(NoDates))]
    public void Read_WhatIsNoDateForCertain_IsAFault(string text)
    {
        var row = Read(LedgerCell.Of(text));

        Assert.Null(row.EventDate);
        Assert.StartsWith("event date: expected a date such as 2026-09-18, found ", row.Fault!.English, StringComparison.Ordinal);
        Assert.StartsWith("成文日期：应为如 2026-09-18 的日期，却是", row.Fault.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SerialNumbers_CountFromTheYearThatTheTableSays()
    {
        Assert.Equal(Day.Of("2026-09-18"), Read(LedgerCell.Of(46283.0)).EventDate);
        Assert.Equal(Day.Of("2026-09-18"), Read(LedgerCell.Of(46283.75)).EventDate);
        Assert.Equal(Day.Of("2026-09-18"), Read(LedgerCell.Of(44821.0), from1904: true).EventDate);
        Assert.Equal(Day.Of("2026-09-18"), Read(LedgerCell.Of(20260918.0)).EventDate);
        Assert.NotNull(Read(LedgerCell.Of(double.PositiveInfinity)).Fault);
        Assert.NotNull(Read(LedgerCell.Of(2026.0)).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u3000")]
    [InlineData("/")]
    [InlineData("——")]
    [InlineData("无")]
    public void Read_CellThatSaysNothing_IsEmpty(string text)
    {
        var row = Read(LedgerCell.Of(text));

        Assert.Null(row.Fault);
        Assert.Null(row.EventDate);
    }

    [Fact]
    public void Read_NotPublished_IsEmptyInThatColumnOnly()
    {
        var reader = ReaderOf("标题", "成文日期", "发布日期");

        Assert.Null(reader.Read(2, [LedgerCell.Of("a"), LedgerCell.Empty, LedgerCell.Of("未发布")])!.Fault);
        Assert.NotNull(reader.Read(2, [LedgerCell.Of("a"), LedgerCell.Of("未发布"), LedgerCell.Empty])!.Fault);
    }

    [Theory]
    [InlineData("已公开")]
    [InlineData("√")]
    [InlineData("是")]
    [InlineData("已按时公开")]
    public void Read_PublishedWithoutADay_IsAFaultAndNeverNotPublished(string text)
    {
        var row = ReaderOf("标题", "发布日期").Read(2, [LedgerCell.Of("甲"), LedgerCell.Of(text)])!;

        Assert.StartsWith($"published date: it only says \"{text}\"", row.Fault!.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("未公开")]
    [InlineData("否")]
    [InlineData("待上网")]
    [InlineData("未到期")]
    [InlineData("尚未办结")]
    [InlineData("0")]
    [InlineData("……")]
    public void Read_WordsForNotYet_AreAsGoodAsEmpty(string text)
    {
        var row = ReaderOf("标题", "发布日期").Read(2, [LedgerCell.Of("甲"), LedgerCell.Of(text)])!;

        Assert.Equal((null, null, null), (row.Published, row.Fault, row.Openness));
    }

    [Theory]
    [InlineData("依申请公开", null, "依申请公开")]
    [InlineData("主动公开", null, "主动公开")]
    [InlineData("是", "依申请公开", "依申请公开")]
    [InlineData("否", "不予公开", "不予公开")]
    [InlineData("", "", null)]
    public void Read_OpennessOfSeveralColumns_IsTheMostTelling(string first, string? second, string? said)
    {
        var row = ReaderOf("标题", "是否公开", "公开方式").Read(2, [LedgerCell.Of("甲"), LedgerCell.Of(first), LedgerCell.Of(second)])!;

        Assert.Equal((said, null), (row.Openness, row.Fault));
    }

    [Fact]
    public void Read_OpennessThatContradictsItself_IsAFault() =>
        Assert.StartsWith(
            "openness: the columns contradict",
            ReaderOf("标题", "是否公开", "公开方式")
                .Read(2, [LedgerCell.Of("甲"), LedgerCell.Of("否"), LedgerCell.Of("主动公开")])!
                .Fault!.English,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2026", "9月18日", "2026-09-18")]
    [InlineData("2026年", "9.18", "2026-09-18")]
    [InlineData("2026年度", "9/18", "2026-09-18")]
    [InlineData("2026", "2025-09-18", "2025-09-18")]
    public void Read_DayWithoutAYear_IsOfTheYearBesideIt(string year, string day, string date) =>
        Assert.Equal(
            Day.Of(date),
            ReaderOf("年度", "标题", "成文日期").Read(2, [LedgerCell.Of(year), LedgerCell.Of("甲"), LedgerCell.Of(day)])!.EventDate
        );

    [Fact]
    public void Read_PublicationWithoutAYearThatWouldBeBeforeTheEvent_IsNotGuessed() =>
        Assert.Contains(
            "has no year",
            ReaderOf("年度", "标题", "成文日期", "发布日期")
                .Read(2, [LedgerCell.Of("2026"), LedgerCell.Of("甲"), LedgerCell.Of("12月20日"), LedgerCell.Of("1月5日")])!
                .Fault!.English,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("公开时限（工作日）", "20", "20个工作日内")]
    [InlineData("公开时限(单位：天)", "15", "15日内")]
    [InlineData("公开时限", "20", "20")]
    [InlineData("公开时限（工作日）", "实时公开", "实时公开")]
    public void Read_BareNumber_TakesTheUnitOfItsHeading(string heading, string cell, string limit) =>
        Assert.Equal(limit, ReaderOf("标题", heading).Read(2, [LedgerCell.Of("甲"), LedgerCell.Of(cell)])!.Limit);

    [Fact]
    public void Read_AllCellsEmpty_IsNoRow() => Assert.Null(ReaderOf("标题", "成文日期").Read(7, [LedgerCell.Of(" "), LedgerCell.Empty]));

    [Fact]
    public void Read_SeveralFaults_AreAllSaid()
    {
        var row = ReaderOf("标题", "成文日期", "发布日期")
            .Read(9, [LedgerCell.Of("甲"), LedgerCell.Of("x"), LedgerCell.Of("z"), LedgerCell.Of("多")])!;

        Assert.Equal((9, "甲"), (row.Number, row.Title));
        Assert.Equal(
            "the row has 4 cells, more than the 3 of the header; event date: expected a date such as 2026-09-18, found \"x\"; "
                + "published date: expected a date such as 2026-09-18, found \"z\"",
            row.Fault!.English
        );
    }

    [Fact]
    public void Read_CellThatCouldNotBeHad_IsAFaultOnlyWhereItIsUsed()
    {
        var reader = ReaderOf("标题", "成文日期", "审核人");
        var broken = LedgerCell.Unreadable(new("公式没有算出值", "the formula was never calculated"));

        Assert.Equal(
            "event date: the formula was never calculated",
            reader.Read(2, [LedgerCell.Empty, broken, LedgerCell.Empty])!.Fault!.English
        );
        Assert.Null(reader.Read(2, [LedgerCell.Of("甲"), LedgerCell.Empty, broken])!.Fault);
    }

    [Fact]
    public void Read_PeriodThatTheSpreadsheetMadeADate_IsThatMonth() =>
        Assert.Equal("2025-09", ReaderOf("标题", "所属期").Read(2, [LedgerCell.Of("月报"), LedgerCell.Of(Day.Of("2025-09-01"))])!.Period);

    [Fact]
    public void Read_ShortRow_HasEmptyCellsAtItsEnd()
    {
        var row = ReaderOf("标题", "成文日期", "发布日期").Read(3, [LedgerCell.Of("甲")])!;

        Assert.Equal(("甲", null, null, null), (row.Title, row.EventDate, row.Published, row.Fault));
    }

    private static LedgerRow Read(LedgerCell date, bool from1904 = false)
    {
        Assert.True(LedgerColumns.TryRead(["标题", "成文日期"], out var columns));
        return new LedgerReader(columns, from1904).Read(2, [LedgerCell.Of("甲"), date])!;
    }

    private static LedgerReader ReaderOf(params string[] headings)
    {
        Assert.True(LedgerColumns.TryRead(headings, out var columns));
        return new LedgerReader(columns);
    }
}
