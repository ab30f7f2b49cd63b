using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using DisclosureDeadlines.Tests.Notices;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>What a calendar says of days that it does not know or is not sure of, word for word in both languages.</summary>
public sealed class CalendarSentencesTests
{
    private static readonly WorkingDayCalendar Own = WorkingDayCalendar.Create(
        new DateInterval(Day.Of("2026-01-01"), Day.Of("2026-12-31")),
        []
    );

    [Fact]
    public void Refusal_BeforeTheFirstDay_NamesItAndTheFirstDay() =>
        Refuses(
            () => ChinaCalendar.Official.KindOf(Day.Of("2000-12-31")),
            "需要 2000-12-31 的日历，但已知的日子从 2001-01-01 开始。",
            "The answer needs 2000-12-31, but the days known begin on 2001-01-01."
        );

    [Fact]
    public void Refusal_BeyondTheLastNotice_NamesTheNoticeThatIsMissing() =>
        Refuses(
            () => ChinaCalendar.Official.KindOf(Day.Of("2027-01-01")),
            "需要 2027-01-01 的日历，但已知的日子到 2026-12-31 为止：缺 2027 年的节假日安排通知。",
            "The answer needs 2027-01-01, but the days known end on 2026-12-31: the holiday notice for 2027 is missing."
        );

    [Fact]
    public void Refusal_BeyondACalendarOfOnesOwn_SpeaksOfNoNotice() =>
        Refuses(
            () => Own.KindOf(Day.Of("2027-01-01")),
            "需要 2027-01-01 的日历，但已知的日子到 2026-12-31 为止。",
            "The answer needs 2027-01-01, but the days known end on 2026-12-31."
        );

    [Fact]
    public void Refusal_NothingKnownYet_NamesTheFirstNotice() =>
        Refuses(
            () => ChinaCalendar.Official.AsKnownOn(Day.Of("1999-01-01")),
            "需要 2001-01-01 的日历，但已知的日子到 2000-12-31 为止：缺 2001 年的节假日安排通知。",
            "The answer needs 2001-01-01, but the days known end on 2000-12-31: the holiday notice for 2001 is missing."
        );

    [Theory]
    [InlineData("2026-12-28", null, null)]
    [InlineData(
        "2026-12-29",
        "2026年12月29日至31日可能由2027年的节假日安排通知调整，该通知尚未收录",
        "29–31 December 2026 may still be moved by the holiday notice for 2027, which is not known yet"
    )]
    [InlineData(
        "2026-12-31",
        "2026年12月29日至31日可能由2027年的节假日安排通知调整，该通知尚未收录",
        "29–31 December 2026 may still be moved by the holiday notice for 2027, which is not known yet"
    )]
    [InlineData(
        "2027-01-01",
        "2027年的节假日安排通知尚未收录，按法定节假日推算",
        "the holiday notice for 2027 is not known yet; the days are projected from the statutory holidays"
    )]
    [InlineData(
        "2028-12-31",
        "2027年的节假日安排通知尚未收录，按法定节假日推算",
        "the holiday notice for 2027 is not known yet; the days are projected from the statutory holidays"
    )]
    public void CertaintyReason_OfADay_SaysWhichNoticeIsMissing(string day, string? chinese, string? english)
    {
        var reason = ChinaCalendar.Projected.Describe(Day.Of(day)).CertaintyReason;

        Assert.Equal((chinese, english), (reason?.Chinese, reason?.English));
    }

    [Theory]
    [InlineData(
        "ningxia",
        "2018-06-15",
        "没有收录宁夏回族自治区2018年的放假通知，宁夏回族自治区自己的放假日没有计入；导入该通知后才能确定",
        "no holiday notice of 宁夏回族自治区 for 2018 is known, so days off of its own are not counted; import that notice to be sure"
    )]
    [InlineData(
        "ningxia",
        "2016-06-15",
        "收录的宁夏回族自治区2016年放假通知可能不全：抄件没有开斋节，2016年有没有放假没有查实",
        "the holiday notice of 宁夏回族自治区 for 2016 may not be known in full: "
    )]
    public void CertaintyReason_InARegion_SaysWhatIsMissing(string name, string day, string chinese, string english)
    {
        Assert.True(Region.TryFind(name, out var region));

        var reason = ChinaCalendar.Official.In(region).Describe(Day.Of(day)).CertaintyReason;

        Assert.Equal(chinese, reason?.Chinese);
        Assert.StartsWith(english, reason?.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-10-31", null)]
    [InlineData("2026-10-31", null)]
    [InlineData("2026-11-01", 2027)]
    [InlineData("2026-12-31", 2027)]
    [InlineData("2027-01-01", 2027)]
    [InlineData("2030-05-01", 2027)]
    public void MissingNoticeYear_OfADay_IsTheFirstYearThatShouldBeKnown(string today, int? year)
    {
        Assert.Equal(year, ChinaCalendar.Official.MissingNoticeYear(Day.Of(today)));
        Assert.Equal(year, ChinaCalendar.Projected.MissingNoticeYear(Day.Of(today)));
        Assert.Null(Own.MissingNoticeYear(Day.Of(today)));
    }

    [Fact]
    public void FirstUnannouncedYear_WithOnlyHalfOfAYearsNotice_IsStillThatYear()
    {
        HolidayNotice Half(string holiday, string day) =>
            new(2027, $"{holiday}通知", Day.Of("2026-11-20"), [new HolidayClause(holiday, [Day.Of(day)])]);
        var (spring, autumn) = (Half("春节", "2027-02-06"), Half("国庆节", "2027-10-01"));

        Assert.Equal(2027, ChinaCalendar.Official.With(spring).FirstUnannouncedYear);
        Assert.Equal(2027, ChinaCalendar.Official.With(autumn).FirstUnannouncedYear);
        Assert.Equal(2028, ChinaCalendar.Official.With(spring, autumn).FirstUnannouncedYear);
    }

    [Fact]
    public void With_TheSameNoticeOrAnother_AddsOnlyWhatIsNew()
    {
        HolidayNotice Notice(string first, string second) =>
            new(
                2027,
                "通知",
                Day.Of("2026-11-20"),
                [new("春节", [Day.Of(first)]), new("国庆节", [Day.Of(second)], [Day.Of("2027-10-09")])]
            );
        var calendar = ChinaCalendar.Official.With(Notice("2027-02-06", "2027-10-01"));
        int known = calendar.Notices.Count;

        Assert.Equal(known, calendar.With(Notice("2027-02-06", "2027-10-01")).Notices.Count);
        Assert.Equal(known + 1, calendar.With(Notice("2027-02-05", "2027-10-01")).Notices.Count);
        Assert.Equal(known + 1, calendar.With(Notice("2027-02-06", "2027-10-02")).Notices.Count);
    }

    [Fact]
    public void With_ARegionsNoticeOnACalendarOfOnesOwn_IsRefused()
    {
        var notice = new HolidayNotice(2026, "通知", null, [new HolidayClause("开斋节", [Day.Of("2026-03-20")])], region: Region.All[0]);

        var error = Assert.Throws<ArgumentException>(() => Own.With(notice));

        Assert.Equal("Only a calendar of China has regions. (Parameter 'notices')", error.Message);
        Assert.Equal(DayKind.Holiday, Own.With(new HolidayNotice(2026, "通知", null, notice.Clauses)).KindOf(Day.Of("2026-03-20")));
    }

    [Fact]
    public void Notice_WithoutADateOfIssue_IsKnownFromItsFirstDay()
    {
        var notice = new HolidayNotice(
            2027,
            "通知",
            null,
            [new("国庆节", [Day.Of("2027-10-02"), Day.Of("2027-10-01")], [Day.Of("2027-09-26"), Day.Of("2027-09-25")])]
        );

        Assert.Equal(Day.Of("2027-09-25"), notice.KnownFrom);
        Assert.Equal("《通知》", notice.ToString());
        Assert.Equal("国庆节 10-01 10-02 / 09-25 09-26", NoticeOutcome.Shown(notice.Clauses[0], 2027));
    }

    [Fact]
    public void Regions_AreEqualByName()
    {
        Assert.True(Region.TryFind("ningxia", out var one));
        Assert.True(Region.TryFind("宁夏", out var same));
        Assert.True(Region.TryFind("guangxi", out var other));
        Region? none = null;

        Assert.True(one == same);
        Assert.False(one != same);
        Assert.False(one == other);
        Assert.True(one != other);
        Assert.False(none == one);
        Assert.True(one != none);
    }

    [Fact]
    public void Read_ATextOfTheGreatestLength_IsRead()
    {
        string text = NoticeFiles.Text("2026");
        string longest = text + new string(' ', NoticeText.MaxCharacters - text.Length);

        Assert.Equal(NoticeOutcome.DaysIn(text), NoticeOutcome.DaysIn(longest));
        Assert.Equal(
            "! notice.txt 第1行第1字：文字超过200000个字。\n! notice.txt, 1:1: the text has more than 200000 characters.",
            NoticeOutcome.DaysIn(longest + " ")
        );
    }

    private static void Refuses(Action question, string chinese, string english)
    {
        foreach (var (culture, message) in ((string, string)[])[("zh-CN", chinese), ("en", english)])
        {
            using (new InCulture(culture))
            {
                Assert.Equal(message, Assert.Throws<CalendarCoverageException>(question).Message);
            }
        }
    }
}
