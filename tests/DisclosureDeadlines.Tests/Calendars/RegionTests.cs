using DisclosureDeadlines.Calendars;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

public sealed class RegionTests
{
    [Theory]
    [InlineData("guangxi", "2017-04-01", DayKind.Holiday)] // Saturday, worked nationally
    [InlineData("guangxi", "2017-04-08", DayKind.MakeUpWorkday)] // Saturday, worked there alone
    [InlineData("广西", "2022-04-02", DayKind.Holiday)] // Saturday, worked nationally
    [InlineData("新疆", "2014-10-11", DayKind.Holiday)] // Saturday, worked nationally
    [InlineData("宁夏", "2024-06-17", DayKind.Holiday)]
    [InlineData("宁夏回族自治区", "2017-07-01", DayKind.MakeUpWorkday)]
    [InlineData("Xinjiang", "2005-01-24", DayKind.Workday)] // off only for those who keep the festival
    [InlineData("lhasa", "2026-02-24", DayKind.Holiday)] // 藏历新年 after the national break
    public void In_DaysOfTheRegion_OverrideTheNationalOnes(string region, string date, DayKind expected) =>
        Assert.Equal(expected, ChinaCalendar.Official.In(Find(region)).KindOf(Iso(date)));

    /// <summary>
    /// A region that repeats the national days of its time does not hold them against the amendment that came after; its own days stay.
    /// </summary>
    [Fact]
    public void In_DaysThatTheRegionOnlyRepeats_FollowTheNationalAmendment()
    {
        var ningxia = Find("ningxia");
        LocalDate[] festival = [Iso("2027-02-05"), Iso("2027-02-08"), Iso("2027-02-09")];
        HolidayNotice national = new(
            2027,
            "national",
            Iso("2026-11-04"),
            [new("春节", festival, [Iso("2027-02-14")]), new("国庆节", [Iso("2027-10-01")])]
        );
        HolidayNotice regional = new(
            2027,
            "regional",
            Iso("2026-12-01"),
            [new("春节", festival, [Iso("2027-02-14")]), new("开斋节", [Iso("2027-03-10")])],
            region: ningxia
        );
        HolidayNotice amendment = new(2027, "amendment", Iso("2027-01-27"), [new("春节", [.. festival, Iso("2027-02-10")])]);

        var calendar = ChinaCalendar.Official.With(national, regional, amendment).In(ningxia);

        Assert.Equal(DayKind.Weekend, calendar.KindOf(Iso("2027-02-14")));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(Iso("2027-02-10")));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(Iso("2027-03-10")));
        Assert.Equal(DayKind.MakeUpWorkday, ChinaCalendar.Official.With(national, regional).In(ningxia).KindOf(Iso("2027-02-14")));
    }

    [Theory]
    [InlineData("ningxia", "2018-06-15", Certainty.Provisional)]
    [InlineData("ningxia", "2016-06-15", Certainty.Provisional)] // the notice that was found may not be the whole
    [InlineData("ningxia", "2019-06-05", Certainty.Official)]
    [InlineData("guangxi", "2001-03-26", Certainty.Provisional)]
    [InlineData("guangxi", "2030-03-26", Certainty.Projected)]
    public void In_YearWithoutARegionalNotice_IsProvisional(string region, string date, Certainty expected)
    {
        var day = ChinaCalendar.Projected.In(Find(region)).Describe(Iso(date));

        Assert.Equal(expected, day.Certainty);
        Assert.Equal(expected != Certainty.Official, day.CertaintyReason is not null);
    }

    [Fact]
    public void In_OtherRegionsDays_DoNotCount() =>
        Assert.Equal(DayKind.Workday, ChinaCalendar.Official.In(Find("guangxi")).KindOf(Iso("2024-06-17")));

    [Fact]
    public void DataVersion_OfARegion_NamesItsNewestNoticeToo() =>
        Assert.Equal("国办发明电〔2025〕7号 (2025-11-04); 宁政办发〔2025〕36号", ChinaCalendar.Official.In(Find("宁夏")).DataVersion);

    [Fact]
    public void All_Regions_AreThoseOfTheSeeds()
    {
        Assert.Equal(
            [
                "aba",
                "chuxiong",
                "dali",
                "dehong",
                "diqing",
                "enshi",
                "guangxi",
                "honghe",
                "lhasa",
                "liangshan",
                "lingshui",
                "linxia",
                "ningxia",
                "nujiang",
                "qiandongnan",
                "qiannan",
                "wenshan",
                "xiangxi",
                "xinjiang",
                "xishuangbanna",
                "yanbian",
            ],
            Region.All.Select(r => r.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(120, Region.All.Sum(r => r.Notices.Sum(n => n.Clauses.Count)));
        Assert.All(
            Region.All.SelectMany(r => r.Notices).SelectMany(n => n.Clauses),
            clause => Assert.True(clause.Grade is "A" or "A-" or "B" or "C", clause.Name)
        );
        Assert.All(Region.All, region => Assert.All(region.Notices, notice => Assert.Same(region, notice.Region)));
        Assert.False(Region.TryFind("atlantis", out _));
        Assert.False(Region.TryFind(null, out _));
    }

    [Theory]
    [InlineData("宁夏回族自治区中卫市", "ningxia")]
    [InlineData("宁夏中卫市", "ningxia")]
    [InlineData("宁夏回族自治区", "ningxia")]
    [InlineData("云南省大理白族自治州大理市", "dali")]
    [InlineData("云南省大理州祥云县", "dali")]
    [InlineData("四川省凉山彝族自治州西昌市", "liangshan")]
    [InlineData("海南省陵水黎族自治县", "lingshui")]
    [InlineData("西藏自治区拉萨市", "lhasa")]
    [InlineData("云南省安宁市", null)]
    [InlineData("内蒙古自治区包头市", null)]
    [InlineData("上海市黄浦区西藏路", null)]
    [InlineData("山东省青岛市宁夏路", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryFindAround_APlace_IsTheRegionThatItLiesIn(string? place, string? name)
    {
        Assert.Equal(name is not null, Region.TryFindAround(place, out var region));
        Assert.Equal(name, region?.Name);
    }

    private static Region Find(string name)
    {
        Assert.True(Region.TryFind(name, out var region), name);
        return region;
    }

    private static LocalDate Iso(string date) => LocalDatePattern.Iso.Parse(date).Value;

    [Theory]
    [InlineData("national", true)]
    [InlineData("全国", true)]
    [InlineData(" 中国 ", true)]
    [InlineData("中华人民共和国", true)]
    [InlineData("中国铁路", false)]
    [InlineData("宁夏", false)]
    public void AreNational_AName_SaysWhetherNoPlaceIsMeant(string name, bool isNational) =>
        Assert.Equal(isNational, RegionWords.AreNational(name));
}
