using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Each special day names its holiday and the paper that decides it, the amended days the amendment.</summary>
public sealed class DescribeTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    [Theory]
    [InlineData("2001-01-01 Mon", DayKind.Holiday, "元旦", "国务院令第270号")]
    [InlineData("2001-01-24 Wed", DayKind.Holiday, "春节", "国办发明电〔2001〕1号")]
    [InlineData("2015-09-03 Thu", DayKind.Holiday, "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "国发明电〔2015〕1号")]
    [InlineData("2015-09-06 Sun", DayKind.MakeUpWorkday, "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "国发明电〔2015〕1号")]
    [InlineData("2015-09-27 Sun", DayKind.Holiday, "中秋节", "国办发明电〔2014〕28号")]
    [InlineData("2018-12-29 Sat", DayKind.MakeUpWorkday, "元旦", "国办发明电〔2018〕15号")] // the notice for 2019
    [InlineData("2018-12-31 Mon", DayKind.Holiday, "元旦", "国办发明电〔2018〕15号")]
    [InlineData("2019-05-01 Wed", DayKind.Holiday, "劳动节", "国办发明电〔2019〕3号")] // off by the first notice too; the amendment replaced the clause whole
    [InlineData("2019-05-02 Thu", DayKind.Holiday, "劳动节", "国办发明电〔2019〕3号")]
    [InlineData("2019-05-05 Sun", DayKind.MakeUpWorkday, "劳动节", "国办发明电〔2019〕3号")]
    [InlineData("2020-01-19 Sun", DayKind.MakeUpWorkday, "春节", "国办发明电〔2020〕1号")]
    [InlineData("2020-01-31 Fri", DayKind.Holiday, "春节", "国办发明电〔2020〕1号")]
    [InlineData("2020-02-01 Sat", DayKind.Holiday, "春节", "国办发明电〔2020〕1号")] // ordered to be worked, then taken off
    [InlineData("2020-10-01 Thu", DayKind.Holiday, "国庆节、中秋节", "国办发明电〔2019〕16号")]
    [InlineData("2026-09-20 Sun", DayKind.MakeUpWorkday, "国庆节", "国办发明电〔2025〕7号")]
    [InlineData("2026-09-26 Sat", DayKind.Holiday, "中秋节", "国办发明电〔2025〕7号")] // a Saturday inside the span is a holiday, not a weekend
    public void Describe_SpecialDay_HolidayAndTheNoticeInForce(string date, DayKind kind, string holiday, string number)
    {
        var day = Calendar.Describe(Day.Of(date));
        Assert.Equal(Day.Of(date), day.Date);
        Assert.Equal(kind, day.Kind);
        Assert.Equal(holiday, day.HolidayName);
        Assert.Equal(number, day.Notice?.Number);
        Assert.Equal(kind == DayKind.MakeUpWorkday, day.IsWorkingDay);
    }

    /// <summary>The amendment of 2003 has no number that a source gives, so it goes by its title and date.</summary>
    [Fact]
    public void Describe_LabourDay2003_RestsOnTheUnnumberedAmendment()
    {
        var notice = Calendar.Describe(Day.Of("2003-05-01 Thu")).Notice;
        Assert.NotNull(notice);
        Assert.Null(notice.Number);
        Assert.Equal("国务院办公厅关于2003年“五一”放假调休安排的通知", notice.Title);
        Assert.Equal(Day.Of("2003-04-21 Mon"), notice.Issued);
        Assert.Equal("《国务院办公厅关于2003年“五一”放假调休安排的通知》 (2003-04-21)", notice.ToString());
    }

    [Theory]
    [InlineData("2003-05-06 Tue", DayKind.Workday)] // off by the first notice of 2003; the amendment gave it back
    [InlineData("2003-05-07 Wed", DayKind.Workday)]
    [InlineData("2003-04-26 Sat", DayKind.Weekend)] // to be worked by the first notice; the amendment gave it back
    [InlineData("2003-04-27 Sun", DayKind.Weekend)]
    [InlineData("2020-02-02 Sun", DayKind.Holiday)]
    [InlineData("2020-02-03 Mon", DayKind.Workday)]
    [InlineData("2015-09-02 Wed", DayKind.Workday)]
    public void Describe_DayBesideAnAmendment_Kind(string date, DayKind kind) => Assert.Equal(kind, Calendar.Describe(Day.Of(date)).Kind);

    /// <summary>A clause that an amendment replaced leaves no trace: the days it gave back are ordinary again.</summary>
    [Fact]
    public void Describe_OrdinaryDay_NoHolidayAndNoNotice() =>
        Assert.All(
            NaiveCalendar.AllDays(),
            plain =>
            {
                var day = Calendar.Describe(NodaTime.LocalDate.FromDateOnly(plain));
                bool ordinary = NaiveCalendar.Instance.KindOf(plain) is "Workday" or "Weekend";
                Assert.Equal(ordinary, day.HolidayName is null);
                Assert.Equal(ordinary, day.Notice is null);
            }
        );

    /// <summary>The notice named is one that does name the day; a reader who looks it up finds it there.</summary>
    [Fact]
    public void Describe_SpecialDay_NoticeHoldsTheDay() =>
        Assert.All(
            NaiveCalendar.AllDays(),
            plain =>
            {
                var day = Calendar.Describe(NodaTime.LocalDate.FromDateOnly(plain));
                if (day.Notice is { } notice)
                {
                    var clause = Assert.Single(notice.Clauses, c => c.Name == day.HolidayName);
                    Assert.Contains(day.Date, day.IsWorkingDay ? clause.MakeUpWorkdays : clause.DaysOff);
                }
            }
        );

    [Theory]
    [InlineData("2001-01-01 Mon", Certainty.Official)]
    [InlineData("2025-12-31 Wed", Certainty.Official)] // provisional until the notice for 2026 came
    [InlineData("2026-12-28 Mon", Certainty.Official)]
    [InlineData("2026-12-29 Tue", Certainty.Provisional)]
    [InlineData("2026-12-30 Wed", Certainty.Provisional)]
    [InlineData("2026-12-31 Thu", Certainty.Provisional)]
    public void Describe_EndOfTheLastYear_ProvisionalWithAReason(string date, Certainty certainty)
    {
        var day = Calendar.Describe(Day.Of(date));
        Assert.Equal(certainty, day.Certainty);
        Assert.Equal(certainty == Certainty.Official, day.CertaintyReason is null);
        if (day.CertaintyReason is { } reason)
        {
            Assert.Equal("2026年12月29日至31日可能由2027年的节假日安排通知调整，该通知尚未收录", reason.Chinese);
            Assert.Equal("29–31 December 2026 may still be moved by the holiday notice for 2027, which is not known yet", reason.English);
        }
    }

    [Theory]
    [InlineData("2026-12-01 Tue", "2026-12-28 Mon", Certainty.Official)]
    [InlineData("2026-12-28 Mon", "2026-12-29 Tue", Certainty.Provisional)]
    [InlineData("2001-01-01 Mon", "2026-12-31 Thu", Certainty.Provisional)]
    public void CertaintyOf_Span_ThatOfItsLeastCertainDay(string start, string end, Certainty certainty)
    {
        Assert.Equal(certainty, Calendar.CertaintyOf(Day.Of(start), Day.Of(end)));
        Assert.Equal(certainty == Certainty.Official, Calendar.CertaintyReasonOf(Day.Of(start), Day.Of(end)) is null);
    }

    [Fact]
    public void DataVersion_Official_TheNewestNotice()
    {
        Assert.Equal("国办发明电〔2025〕7号 (2025-11-04)", Calendar.DataVersion);
        Assert.Equal("国务院令第270号", Calendar.Notices[0].Number);
    }

    [Theory]
    [InlineData("2026-12-28 Mon", false)]
    [InlineData("2026-12-29 Tue", true)] // the notice for 2027 may reach back to it
    [InlineData("2027-06-01 Tue", true)]
    [InlineData("2018-06-15 Fri", false)] // provisional in a region whose notice was not found; nothing is still to come
    public void Describe_MayShift_WhereANoticeIsStillToCome(string date, bool mayShift)
    {
        Assert.True(Region.TryFind("ningxia", out var region));
        Assert.Equal(mayShift, ChinaCalendar.Projected.Describe(Day.Of(date)).MayShift);
        Assert.Equal(mayShift, ChinaCalendar.Projected.In(region).Describe(Day.Of(date)).MayShift);
    }

    [Fact]
    public void Contains_TheEndsAndBeyond_AreToldApart()
    {
        var calendar = ChinaCalendar.Official;

        Assert.True(calendar.Contains(calendar.FirstDay) && calendar.Contains(calendar.LastDay.ToDateOnly()));
        Assert.False(calendar.Contains(calendar.FirstDay.PlusDays(-1)) || calendar.Contains(calendar.LastDay.PlusDays(1).ToDateOnly()));
    }

    [Fact]
    public void ToString_OfADayACalendarAndADeadline_SaysWhatTheyAre()
    {
        var calendar = ChinaCalendar.Official.AsKnownOn(new LocalDate(2025, 12, 1));
        var deadline = new WorkingDaysAfter(20, null).Apply(new LocalDate(2026, 9, 18), calendar);

        Assert.Equal("2026-10-10 MakeUpWorkday 国庆节", calendar.Describe(new LocalDate(2026, 10, 10)).ToString());
        Assert.StartsWith("2001-01-01..2026-12-31 国办发明电〔2025〕7号", calendar.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": 2026-10-22", deadline.ToString(), StringComparison.Ordinal);
    }
}
