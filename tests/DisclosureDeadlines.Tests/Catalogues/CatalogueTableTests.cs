using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Catalogues;

/// <summary>Catalogues from the cells of a table. Here each row is a line, its cells parted by bars.</summary>
public sealed class CatalogueTableTests
{
    private const string Limit = "信息形成之日起20个工作日内";

    [Fact]
    public void FromTable_ChineseHeadings_FillsEachField()
    {
        var item = Assert.Single(
            FromTable(
                "序号|一级事项|二级事项|三级事项|公开内容（要素）|公开依据|公开时限|公开主体|责任科室|公开渠道和载体|公开对象|备注",
                $"3|重点领域|财政|预算|部门预算|预算法|{Limit}|某局|办公室|政府网站、公示栏|全社会|见附件"
            ).Items
        );

        Assert.Equal(
            (3, "3", "预算", "部门预算", "预算法"),
            (item.RowNumber, item.PrintedNumber, item.Heading, item.Content, item.LegalBasis)
        );
        Assert.Equal(["重点领域", "财政", "预算"], item.Levels);
        Assert.Equal(
            (Limit, false, "某局", "办公室", "见附件"),
            (item.TimeLimit.Text, item.IsTimeLimitInherited, item.Publisher, item.Responsible, item.Note)
        );
        Assert.Equal(["政府网站", "公示栏"], item.Channels);
        Assert.IsType<WorkingDaysAfter>(item.TimeLimit.Rule);
    }

    [Theory]
    [InlineData("timeLimit|level1", "x")]
    [InlineData("TIME LIMIT|Level1", "x")]
    [InlineData("时　限|公开事项", "x")]
    [InlineData("公开时限（工作日）|事项名称", "x")]
    [InlineData("时限要求|公开 内容", "x")]
    public void FromTable_HeadingsOfEitherLanguage_AreKnown(string header, string heading) =>
        Assert.Equal(heading, Assert.Single(FromTable(header, $"{Limit}|{heading}").Items).Heading);

    [Theory]
    [InlineData("公开事项|公开时限", "a|实时公开", "a--")]
    [InlineData("公开类别|公开事项|公开时限", "a|b|实时公开", "ab-")]
    [InlineData("事项|一级事项|二级事项|公开时限", "c|a|b|实时公开", "abc")]
    public void FromTable_HeadingOfNoLevel_IsTheNextOne(string header, string row, string levels) =>
        Assert.Equal(levels, string.Concat(Assert.Single(FromTable(header, row).Items).Levels.Select(level => level ?? "-")));

    [Fact]
    public void FromTable_TwoRowsOfHeadings_AreTakenTogether()
    {
        var mine = FromTable("序号|公开事项||公开时限|公开对象|", "|一级事项|二级事项||全社会|特定群体", "1|a|b|实时公开|√|");

        Assert.Equal(["a", "b", null], Assert.Single(mine.Items).Levels);
    }

    [Fact]
    public void FromTable_OnePublisher_IsTheAuthority()
    {
        Assert.Equal("某局", FromTable("公开内容|公开时限|公开主体", "a|实时公开|某局", "b|实时公开|某局").Authority);
        Assert.Equal("mine", FromTable("公开内容|公开时限|公开主体", "a|实时公开|某局", "b|实时公开|另一局").Authority);
        Assert.Equal("mine", Assert.Single(FromTable("公开内容|公开时限", "a|实时公开").Items).Publisher);
    }

    [Fact]
    public void FromTable_MergedCells_AreCarriedDownAsThePaperHasThem()
    {
        var items = FromTable(
            new CatalogueTableOptions { HasMergedCells = true },
            "一级事项|二级事项|三级事项|公开内容|公开时限|责任科室",
            $"a|b|c|1|{Limit}|办公室",
            "|||2||",
            "||d|3||",
            "|e||4||人事科",
            "f|||5|实时公开|"
        ).Items;

        Assert.Equal(["a b c", "a b c", "a b d", "a e ", "f  "], items.Select(item => string.Join(' ', item.Levels)));
        Assert.Equal(["1", "2", "3", "4", "5"], items.Select(item => item.Content));
        Assert.Equal([false, true, true, true, false], items.Select(item => item.IsTimeLimitInherited));
        Assert.Equal([Limit, Limit, Limit, Limit, "实时公开"], items.Select(item => item.TimeLimit.Text));
        Assert.Equal(["办公室", "办公室", "办公室", "人事科", "人事科"], items.Select(item => item.Responsible));
    }

    [Fact]
    public void FromTable_WithoutMergedCells_CarriesNothingButDitto()
    {
        var items = FromTable("一级事项|公开内容|公开时限|责任科室", $"a|1|{Limit}|办公室", "|2|同上|").Items;

        Assert.Equal(
            (null, Limit, true, null),
            (items[1].Levels[0], items[1].TimeLimit.Text, items[1].IsTimeLimitInherited, items[1].Responsible)
        );
    }

    [Fact]
    public void FromTable_TextsThatLookLikeFormulas_AreTexts()
    {
        var item = Assert.Single(FromTable("公开内容|公开时限|备注|公开依据", $"'=1+1|{Limit}|-|@某网").Items);

        Assert.Equal(("=1+1", "-", "@某网"), (item.Content, item.Note, item.LegalBasis));
    }

    [Theory]
    [InlineData("mine, A4: there is no column 公开时限 (timeLimit), found none.", "")]
    [InlineData("mine, A4: there is no column 公开时限 (timeLimit), found 序号, 什么时候.", "序号|什么时候", "1|实时公开")]
    [InlineData(
        "mine, A4: there is no column 一级事项 (level1) or 公开内容 (content), found 序号, 公开时限.",
        "序号|公开时限",
        "1|实时公开"
    )]
    [InlineData("mine, C4: the columns \"时限\" and \"公开时限\" are the same.", "内容|公开时限|时限", "1|实时公开|")]
    [InlineData("mine, $: the catalogue has no rows.", "内容|公开时限")]
    [InlineData("mine, $: the catalogue has no rows.", "内容|公开时限", "|", "", " |　")]
    [InlineData("mine, A5: expected a value, found the formula \"=ROW()-1\".", "序号|内容|公开时限", "=ROW()-1|a|实时公开")]
    [InlineData(
        "mine, B6: expected a value, found the formula \" =B2&\"工作日内\"\".",
        "内容|公开时限",
        "a|实时公开",
        "b| =B2&\"工作日内\""
    )]
    [InlineData("mine, C5: the column has no heading, found \"实时公开\".", "内容|公开时限", "a|b|实时公开")]
    [InlineData("mine, B5: the column has no heading, found \"b\".", "内容||公开时限", "a|b|实时公开")]
    [InlineData("mine, A5: there is neither a heading nor a content.", "内容|公开时限", "|实时公开")]
    [InlineData("mine, B5: there is no time limit above for \"同上\".", "内容|公开时限", "a|同上")]
    [InlineData("mine, C5: expected true or false, found \"maybe\".", "内容|公开时限|inherited", "a|实时公开|maybe")]
    [InlineData(
        "mine, B6: the time limit is empty; if it belongs to a merged cell above, say that the table has merged cells (--merged-cells); empty too: B8, B9.",
        "内容|公开时限",
        "a|实时公开",
        "b",
        "",
        "c|",
        "d| "
    )]
    [InlineData(
        "mine, B6: This time limit cannot be read: at character 1 expected a time limit such as 信息形成之日起20个工作日内, 每年1月31日前 or 实时公开, found \"尽量\"; nor can B8, B9.",
        "内容|公开时限",
        "a|实时公开",
        "b|尽量",
        "c|同上",
        "d|20",
        "e|-3日内"
    )]
    public void FromTable_TableThatIsNoCatalogue_SaysWhichCellAndWhy(string sentence, string header, params string[] rows)
    {
        using var english = new InCulture("en");

        Assert.Equal(
            sentence,
            Assert.Throws<DocumentFormatException>(() => FromTable(new CatalogueTableOptions { HeaderRow = 4 }, header, rows)).Message
        );
    }

    [Theory]
    [InlineData("3 7", "3 7", "3|a|实时公开", "7|b|实时公开")]
    [InlineData("1 2", "0505 0506", "0505|a|实时公开", "0506|b|实时公开")]
    [InlineData("1 2", "1-1 1-2", "1-1|a|实时公开", "1-2|b|实时公开")]
    [InlineData("1 2", "1 1", "1|a|实时公开", "1|b|实时公开")]
    [InlineData("1 2", "一 -", "一|a|实时公开", "|b|实时公开")]
    public void FromTable_Numbers_NameTheRowsWhereEachHasAWholeOneOfItsOwn(string numbers, string printed, params string[] rows)
    {
        var items = FromTable("序号|内容|公开时限", rows).Items;

        Assert.Equal(numbers, string.Join(' ', items.Select(item => item.RowNumber)));
        Assert.Equal(printed, string.Join(' ', items.Select(item => item.PrintedNumber ?? "-")));
    }

    [Fact]
    public void FromTable_Lenient_LeavesOutWhatCannotBeReadWithASentenceEach()
    {
        var mine = FromTable(
            new CatalogueTableOptions { IsLenient = true },
            "内容|公开时限",
            "a|实时公开",
            "b|尽量",
            "c|同上",
            "d|",
            "|实时公开",
            "e|=1",
            "f|同上"
        );

        Assert.Equal(["a"], mine.Items.Select(item => item.Content));
        Assert.Equal(
            ["B3", "B4", "B5", "A6", "B7", "B8"],
            mine.LeftOut.Select(sentence => sentence.English.Split(':')[0])
                .Order(StringComparer.Ordinal)
                .OrderBy(place => int.Parse(place[1..], System.Globalization.CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void FromTable_TickedChannels_AreTheOnesThatCount() =>
        Assert.Equal(
            ["政府网站", "公开查阅点"],
            Assert.Single(FromTable("内容|公开时限|公开渠道", "a|实时公开|■政府网站 □政府公报 □两微一端 ■公开查阅点").Items).Channels
        );

    [Fact]
    public void FromTable_DittoInAnyColumn_IsTheTextAbove() =>
        Assert.Equal(
            ["预算法", "预算法"],
            FromTable("内容|公开时限|公开依据", "a|实时公开|预算法", "b|实时公开|同上").Items.Select(item => item.LegalBasis)
        );

    [Fact]
    public void FromTable_IntervalOfRenewal_IsTheLimitWhereThereIsNoOther()
    {
        Assert.Equal("每周更新", Assert.Single(FromTable("内容|更新频次", "a|每周更新").Items).TimeLimit.Text);
        Assert.Equal("实时公开", Assert.Single(FromTable("内容|更新频次|公开时限", "a|每周更新|实时公开").Items).TimeLimit.Text);
    }

    [Fact]
    public void FromTable_SixtyUnreadableLimits_NamesFiftyOfTheOthersAndCountsTheRest()
    {
        using var chinese = new InCulture("zh-CN");
        var fault = Assert.Throws<DocumentFormatException>(() => FromTable("内容|公开时限", [.. Enumerable.Repeat("a|尽量", 60)]));

        Assert.EndsWith("、B52 和另外 9 处。", fault.Message, StringComparison.Ordinal);
        Assert.Equal("B2", fault.Path);
    }

    [Fact]
    public void FromTable_ATableWithoutAnEnd_IsRefused()
    {
        using var english = new InCulture("en");
        var endless = Enumerable.Repeat<IReadOnlyList<string?>>(["a", "实时公开"], int.MaxValue);

        Assert.Equal(
            "mine, A100002: the catalogue has more than 100000 rows.",
            Assert.Throws<DocumentFormatException>(() => DisclosureCatalogue.FromTable("mine", ["内容", "公开时限"], endless)).Message
        );
    }

    private static DisclosureCatalogue FromTable(string header, params string[] rows) =>
        FromTable(new CatalogueTableOptions(), header, rows);

    private static DisclosureCatalogue FromTable(CatalogueTableOptions options, string header, params string[] rows) =>
        DisclosureCatalogue.FromTable("mine", header.Split('|'), rows.Select(row => row.Split('|')), options);
}
