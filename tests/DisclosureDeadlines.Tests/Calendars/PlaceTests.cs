using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Whose days count at a place, by any of its names: those of the smallest region around it that has days of its own.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("湖北省恩施土家族苗族自治州", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施土家族苗族自治州", "湖北省恩施土家族苗族自治州")]
    [InlineData("湖北恩施", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施自治州", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施州", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施市", "湖北省恩施土家族苗族自治州")]
    [InlineData("利川", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施州财政局", "湖北省恩施土家族苗族自治州")]
    [InlineData("利川市自然资源和规划局", "湖北省恩施土家族苗族自治州")]
    [InlineData("湖北省 恩施州 利川市", "湖北省恩施土家族苗族自治州")]
    [InlineData("延边州", "吉林省延边朝鲜族自治州")]
    [InlineData("吉林省延吉市", "吉林省延边朝鲜族自治州")]
    [InlineData("中卫", "宁夏回族自治区")]
    [InlineData("海原县", "宁夏回族自治区")]
    [InlineData("宁夏卫生健康委员会", "宁夏回族自治区")]
    [InlineData("海南州", "青海省海南藏族自治州")]
    [InlineData("海南藏族自治州共和县", "青海省海南藏族自治州")]
    [InlineData("海南省海口市", null)]
    [InlineData("海南省陵水县", "海南省陵水黎族自治县")]
    [InlineData("长阳", "湖北省宜昌市长阳土家族自治县")]
    [InlineData("湖北省宜昌市长阳县", "湖北省宜昌市长阳土家族自治县")]
    [InlineData("湖北省宜昌市", null)]
    [InlineData("三江侗族自治县", "广西壮族自治区柳州市三江侗族自治县")]
    [InlineData("柳州市", "广西壮族自治区")]
    [InlineData("塔城地区乌苏市", "新疆维吾尔自治区伊犁哈萨克自治州")]
    [InlineData("新疆乌鲁木齐市", "新疆维吾尔自治区")]
    [InlineData("东乡族自治县", "甘肃省临夏回族自治州东乡族自治县")]
    [InlineData("鄂伦春自治旗", "内蒙古自治区呼伦贝尔市鄂伦春自治旗")]
    [InlineData("包头", null)]
    [InlineData("内蒙古自治区呼和浩特市", null)]
    [InlineData("云南省昆明市安宁市", null)]
    [InlineData("云南省昆明市石林县", "云南省昆明市石林彝族自治县")]
    [InlineData("长沙市", null)]
    [InlineData("全国", null)]
    [InlineData("国家税务总局", null)]
    [InlineData("办公室", null)]
    [InlineData("上海市黄浦区西藏路", null)]
    public void TryFindAround_APlaceByAnyOfItsNames_IsTheSmallestRegionWithDaysOfItsOwn(string place, string? region)
    {
        _ = Region.TryFindAround(place, out var found);

        Assert.Equal(region, found?.FullName);
    }

    [Theory]
    [InlineData("恩施州", "2026-03-02", Certainty.Provisional)] // no notice of the year
    [InlineData("延边", "2026-03-02", Certainty.Provisional)]
    [InlineData("德宏", "2026-03-02", Certainty.Provisional)]
    [InlineData("楚雄", "2026-03-02", Certainty.Provisional)]
    [InlineData("楚雄", "2017-03-02", Certainty.Official)]
    [InlineData("德宏", "2023-03-02", Certainty.Official)]
    [InlineData("三江侗族自治县", "2022-03-02", Certainty.Provisional)] // 广西's notice is there, its own is not
    [InlineData("柳州市", "2022-03-02", Certainty.Official)]
    [InlineData("拉萨", "2025-08-18", Certainty.Provisional)] // 雪顿节 is not known
    [InlineData("中卫", "2026-03-02", Certainty.Provisional)] // one data set, which may lack make-up workdays
    [InlineData("宁夏", "2022-03-02", Certainty.Official)]
    [InlineData("内蒙古", "2026-03-02", Certainty.Official)]
    [InlineData("包头市", "2026-03-02", Certainty.Official)]
    [InlineData("长沙市", "2026-03-02", Certainty.Official)]
    [InlineData("火星市", "2026-03-02", Certainty.Provisional)] // no such place
    [InlineData("城关区", "2026-03-02", Certainty.Provisional)] // in 拉萨 or in 兰州
    [InlineData("和平区", "2026-03-02", Certainty.Official)] // several, none with days of its own
    [InlineData("云南省某州", "2026-03-02", Certainty.Provisional)] // somewhere among prefectures that have
    [InlineData("江苏省某县", "2026-03-02", Certainty.Official)]
    public void InPlace_AYearOfAPlace_IsAsSureAsItsNoticesAre(string place, string day, Certainty expected)
    {
        var described = ChinaCalendar.Projected.InPlace(place).Describe(Day.Of(day));

        Assert.Equal(expected, described.Certainty);
        Assert.Equal(expected != Certainty.Official, described.CertaintyReason is not null);
    }

    [Fact]
    public void InPlace_NoPlace_IsTheCalendarItself()
    {
        Assert.Same(ChinaCalendar.Projected, ChinaCalendar.Projected.InPlace(null));
        Assert.Same(ChinaCalendar.Projected, ChinaCalendar.Projected.InPlace(" "));
        Assert.Same(ChinaCalendar.Projected, ChinaCalendar.Projected.InPlace("北京市海淀区"));
    }

    /// <summary>A county's notice that was brought along binds the county, and not the prefecture; 宁夏's days count in both.</summary>
    [Fact]
    public void InPlace_NoticesOfAPlaceAndOfWhatItLiesIn_BothBind()
    {
        _ = Region.TryFindAround("中卫市", out var around);
        var own = new HolidayNotice(2022, "own", Day.Of("2022-05-01"), [new("市庆", [Day.Of("2022-06-15")])], region: Place("中卫市"));
        var calendar = ChinaCalendar.Projected.With(own);

        Assert.Equal("宁夏回族自治区", around!.FullName);
        Assert.Equal("宁夏回族自治区中卫市", calendar.InPlace("中卫市海原县").Region!.FullName);
        Assert.Equal("宁夏回族自治区", calendar.InPlace("固原市").Region!.FullName);
        Assert.Equal(DayKind.Holiday, calendar.InPlace("中卫市").KindOf(Day.Of("2022-06-15")));
        Assert.Equal(DayKind.Holiday, calendar.InPlace("中卫市").KindOf(Day.Of("2022-07-11"))); // 古尔邦节
        Assert.Equal(DayKind.Workday, calendar.InPlace("固原市").KindOf(Day.Of("2022-06-15")));
        Assert.Equal(Certainty.Official, calendar.InPlace("中卫市").Describe(Day.Of("2022-06-15")).Certainty);
    }

    [Fact]
    public void InPlace_GuangxiIn2020_WorksOnTheDaysThatWereTakenBack()
    {
        var guangxi = ChinaCalendar.Official.InPlace("南宁市");

        Assert.Equal(DayKind.Workday, guangxi.KindOf(Day.Of("2020-03-26")));
        Assert.Equal(DayKind.Workday, guangxi.KindOf(Day.Of("2020-03-27")));
        Assert.Contains("调整2020年", guangxi.Describe(Day.Of("2020-03-26")).Notice!.Title, StringComparison.Ordinal);
        Assert.Equal(DayKind.Holiday, guangxi.AsKnownOn(Day.Of("2020-03-04")).KindOf(Day.Of("2020-03-26")));
        Assert.Equal(DayKind.Workday, guangxi.AsKnownOn(Day.Of("2020-03-05")).KindOf(Day.Of("2020-03-26")));
    }

    /// <summary>Days of the public pages that the seeds were made from, two or more of each place.</summary>
    [Theory]
    [InlineData("凉山州", "2018-08-04", DayKind.MakeUpWorkday)]
    [InlineData("凉山州", "2023-08-09", DayKind.Holiday)]
    [InlineData("凉山州", "2023-10-07", DayKind.Holiday)] // worked nationally
    [InlineData("凉山州", "2021-07-31", DayKind.MakeUpWorkday)]
    [InlineData("西双版纳", "2018-01-20", DayKind.MakeUpWorkday)]
    [InlineData("西双版纳", "2018-04-16", DayKind.Holiday)]
    [InlineData("红河州", "2023-11-21", DayKind.Holiday)]
    [InlineData("红河州", "2024-07-12", DayKind.Holiday)]
    [InlineData("楚雄州", "2017-04-19", DayKind.Holiday)]
    [InlineData("楚雄州", "2018-12-26", DayKind.Holiday)]
    [InlineData("楚雄州", "2024-04-16", DayKind.Holiday)]
    [InlineData("大理州", "2024-11-22", DayKind.Holiday)]
    [InlineData("德宏州", "2018-04-15", DayKind.MakeUpWorkday)]
    [InlineData("德宏州", "2023-10-22", DayKind.MakeUpWorkday)]
    [InlineData("德宏州", "2024-07-23", DayKind.Holiday)]
    [InlineData("怒江州", "2023-12-27", DayKind.Holiday)]
    [InlineData("迪庆州", "2024-02-20", DayKind.Holiday)]
    [InlineData("文山州", "2024-04-02", DayKind.Holiday)]
    [InlineData("恩施州", "2025-08-19", DayKind.Holiday)]
    [InlineData("湘西州", "2018-09-21", DayKind.Holiday)]
    [InlineData("延边州", "2023-09-05", DayKind.Holiday)]
    [InlineData("黔南州", "2016-08-09", DayKind.Holiday)]
    [InlineData("黔南州", "2023-07-24", DayKind.Holiday)]
    [InlineData("黔东南州", "2018-07-24", DayKind.Holiday)]
    [InlineData("临夏州", "2017-11-20", DayKind.Holiday)]
    [InlineData("阿坝州", "2010-02-28", DayKind.MakeUpWorkday)]
    [InlineData("阿坝州", "2010-02-20", DayKind.Holiday)] // worked nationally
    public void InPlace_ADayOfItsOwn_Counts(string place, string day, DayKind kind) =>
        Assert.Equal(kind, ChinaCalendar.Official.InPlace(place).KindOf(Day.Of(day)));

    /// <summary>What rests on one weak source, or on a part of a notice, is never called official.</summary>
    [Fact]
    public void Seeds_AWeakSource_IsNeverOfficial() =>
        Assert.All(
            Region.All.SelectMany(region => region.Notices).Where(notice => notice.Clauses.Any(clause => clause.Grade == "C")),
            notice => Assert.NotNull(notice.IncompleteBecause)
        );

    private static Region Place(string name) => NoticeOf(name).Region!;

    private static HolidayNotice NoticeOf(string region) =>
        DisclosureDeadlines.Notices.NoticeDocument.Read(
            new MemoryStream(
                System.Text.Encoding.UTF8.GetBytes(
                    $$"""{"year": 2022, "region": "{{region}}", "holidays": [{"name": "节", "daysOff": ["2022-06-15"], "makeUpWorkdays": []}]}"""
                )
            ),
            "x"
        )[0];
}
