using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The doors that a user meets first, and what they do with what is out of the ordinary.</summary>
public sealed class ApiDoorsTests
{
    private static readonly WorkingDayCalendar Official = ChinaCalendar.Official;

    /// <summary>Before 2021-07-15 the 三日 of the law on penalties were calendar days: from Thursday 2020-01-16 to Sunday the 19th.</summary>
    [Fact]
    public void DueFor_AnEventBeforeTheLawSaidSo_CountsAsItsLawDid()
    {
        var limit = TimeLimit.Parse("三日内撤回", "行政处罚法");

        Assert.Equal(new LocalDate(2020, 1, 19), limit.DueFor(new LocalDate(2020, 1, 16), Official).DueOn);
        Assert.Equal(new LocalDate(2020, 1, 19), limit.DueFor(new DateOnly(2020, 1, 16), Official).DueOn);
        Assert.Equal(new LocalDate(2026, 9, 22), limit.DueFor(new LocalDate(2026, 9, 18), Official).DueOn);
    }

    [Fact]
    public void DueFor_ARecurringDutyWithItsPeriod_IsThatPeriodsDueDate() =>
        Assert.Equal(
            new LocalDate(2026, 1, 31),
            TimeLimit.Parse("每年1月31日前").DueFor(new LocalDate(2026, 2, 3), Official, period: ReportingPeriod.Parse("2025")).DueOn
        );

    [Fact]
    public void TryApply_AnAnswerBeyondTheLastNotice_IsNoException()
    {
        var rule = new WorkingDaysAfter(20);

        Assert.False(rule.TryApply(new LocalDate(2026, 12, 20), Official, out var none));
        Assert.Null(none);
        Assert.True(rule.TryApply(new DateOnly(2026, 9, 18), Official, out var deadline));
        Assert.Equal(new LocalDate(2026, 10, 22), deadline.DueOn);
        Assert.Equal(deadline, rule.Apply(new DateOnly(2026, 9, 18), Official));
    }

    /// <summary>
    /// The end of a month is a name and no number that has to be known: September 2026 ends with the 30th, February 2026 with the 28th.
    /// </summary>
    [Fact]
    public void MonthEnd_InAShortMonth_IsItsLastDay()
    {
        Assert.Equal(new LocalDate(2026, 9, 30), new MonthlyBy(RecurringBy.MonthEnd).DateFor(ReportingPeriod.Parse("2026-09")));
        Assert.Equal(new LocalDate(2026, 9, 30), new QuarterlyBy(3, RecurringBy.MonthEnd).DateFor(ReportingPeriod.Parse("2026-Q3")));
        Assert.Equal(new LocalDate(2026, 2, 28), new AnnualBy(AnnualBy.EndOfFebruary).DateFor(ReportingPeriod.Parse("2025")));
    }

    [Fact]
    public void TryRead_APastedNoticeWithoutACalendar_IsReadOverTheNoticesThatAreKnown()
    {
        Assert.False(NoticeText.TryRead("关于放假的通知", "剪贴板", out var none, out var fault));
        Assert.Null(none);
        Assert.NotEmpty(fault.Chinese);
    }

    [Fact]
    public void Equals_OfWhatIsMadeTwice_IsByValue()
    {
        var day = new LocalDate(2026, 10, 1);

        Assert.Equal(Official.Describe(day), Official.Describe(day));
        Assert.NotEqual(Official.Describe(day), Official.Describe(day.PlusDays(1)));
        Assert.Equal(Notice("2026-09-18"), Notice("2026-09-18"));
        Assert.NotEqual(Notice("2026-09-18"), Notice("2026-09-19"));
        Assert.Equal(Notice("2026-09-18").Clauses[0], Notice("2026-09-18").Clauses[0]);
        Assert.Equal(new MonthsAfter(1).Apply(day, Official), new MonthsAfter(1).Apply(day, Official));
        Assert.NotEqual(new MonthsAfter(1).Apply(day, Official), new MonthsAfter(1).Apply(day, Official.In(Region.All[0])));

        static HolidayNotice Notice(string day) => new(2026, "厂庆", null, [new HolidayClause("厂庆", [Day.Of(day)])]);
    }

    [Fact]
    public void Order_OfPeriods_IsThatOfTheirDays()
    {
        string[] written = ["2026", "2025-12", "2025-Q4", "2025", "2025-10", "2026-W01"];

        Assert.Equal(
            ["2025", "2025-10", "2025-Q4", "2025-12", "2026-W01", "2026"],
            written.Select(ReportingPeriod.Parse).Order().Select(period => period.ToString())
        );
        Assert.True(ReportingPeriod.Parse("2025") < ReportingPeriod.Parse("2026"));
        Assert.True(ReportingPeriod.Parse("2025") >= ReportingPeriod.Parse("2025"));
    }

    [Fact]
    public void ToString_AFormatThatIsNotThere_IsRefused()
    {
        DeadlineRule rule = new MonthsAfter(1);

        Assert.Throws<FormatException>(() => $"{rule:any nonsense}");
        Assert.Throws<FormatException>(() => $"{rule.Sentence:D}");
        Assert.Throws<FormatException>(() => rule.Apply(new LocalDate(2026, 9, 18), Official).Explain().ToString("D", null));
        Assert.Equal(rule.ToString(), $"{rule:G}");
    }

    [Fact]
    public void Parse_WhatIsNoPeriod_IsRefusedInTheLanguageOfTheUser()
    {
        using var _ = new InCulture("zh-CN");

        Assert.Equal(
            "应为所属期，如2025、2025-Q3、2025-09、2025-W38，实为“2026Q3”。",
            Assert.Throws<FormatException>(() => ReportingPeriod.Parse("2026Q3")).Message
        );
    }

    [Fact]
    public void TryRead_WhatAUserPastes_SaysWhyItCannotBeUsed()
    {
        Assert.False(NoticeText.TryRead("放假啦", "粘贴的内容", Official, out var notice, out var why));
        Assert.Null(notice);
        Assert.StartsWith("粘贴的内容 第1行第1字：", why.Chinese, StringComparison.Ordinal);
        Assert.False(NoticeDocument.TryRead(new MemoryStream("{}"u8.ToArray()), "a.json", out _, out var fault));
        Assert.Equal("a.json, $: expected a field \"notices\", \"holidays\" or \"days\".", fault.English);
        Assert.False(DisclosureCatalogue.TryRead(new MemoryStream("[]"u8.ToArray()), "b.json", out _, out fault));
        Assert.StartsWith("b.json", fault.English, StringComparison.Ordinal);
        Assert.True(
            DisclosureCatalogue.TryRead(
                new MemoryStream(
                    """{ "name": "mine", "authority": "某局", "items": [ { "levels": ["预算"], "timeLimit": "批复后20日内" } ] }"""u8.ToArray()
                ),
                "c.json",
                out var catalogue,
                out _
            )
        );
        Assert.Equal("某局", catalogue.Authority);
    }

    [Fact]
    public void With_Nothing_SpeaksOfNotices() =>
        Assert.StartsWith(
            "Expected holiday notices, found null.",
            Assert.Throws<ArgumentException>(() => Official.With((HolidayNotice)null!)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("hohhot", "hohhot")]
    [InlineData("HOHHOT", "hohhot")]
    [InlineData("呼和浩特", "hohhot")]
    [InlineData("呼和浩特市", "hohhot")]
    [InlineData("呼和浩特市工业和信息化局", "hohhot")]
    [InlineData("内蒙古自治区", "inner-mongolia")]
    [InlineData("内蒙古", "inner-mongolia")]
    [InlineData("中卫", "zhongwei")]
    [InlineData("包头市", "baotou")]
    [InlineData("安宁", "anning")]
    [InlineData("云南省安宁市", "anning")]
    public void TryFind_ACatalogue_ByAnyOfItsNames(string name, string expected)
    {
        Assert.True(DisclosureCatalogue.TryFind(name, out var catalogue));
        Assert.Equal(expected, catalogue.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("市")]
    [InlineData("昆明")]
    [InlineData("宁夏")]
    public void TryFind_WhatIsNoNameOfACatalogue_FindsNone(string? name) => Assert.False(DisclosureCatalogue.TryFind(name, out _));

    [Fact]
    public void Parse_ARegion_AsAWebEndpointBindsIt()
    {
        Assert.Equal("ningxia", Parsed<Region>("宁夏").Name);
        Assert.Contains("\"nowhere\"", Assert.Throws<FormatException>(() => Parsed<Region>("nowhere")).Message, StringComparison.Ordinal);

        static T Parsed<T>(string text)
            where T : IParsable<T> => T.Parse(text, null);
    }

    /// <summary>
    /// The notice for 2020 gave 24 to 30 January; the amendment made it 24 January to 2 February, and Saturday 1 February was not worked.
    /// </summary>
    [Fact]
    public void Holidays_OfAYearThatWasAmended_AreAsTheyStand()
    {
        var holidays = Official.Holidays(2020);

        Assert.Equal(["元旦", "春节", "清明节", "劳动节", "端午节", "国庆节、中秋节"], holidays.Select(holiday => holiday.Name));
        Assert.Equal(new LocalDate(2020, 2, 2), holidays[1].DaysOff[^1]);
        Assert.Equal([new LocalDate(2020, 1, 19)], holidays[1].MakeUpWorkdays);
        Assert.Throws<CalendarCoverageException>(() => Official.Holidays(2031));
        Assert.Contains("春节", ChinaCalendar.Projected.Holidays(2031).Select(holiday => holiday.Name));
    }

    [Fact]
    public void WithDaysOff_ADayOfOnesOwn_IsOffAndNamed()
    {
        var own = Official.WithDaysOff("厂庆", new LocalDate(2026, 9, 21), new LocalDate(2025, 9, 22));

        Assert.Equal("厂庆", own.Describe(new LocalDate(2026, 9, 21)).HolidayName);
        Assert.False(own.IsWorkingDay(new DateOnly(2025, 9, 22)));
        Assert.Equal(new LocalDate(2026, 10, 23), new WorkingDaysAfter(20).Apply(new LocalDate(2026, 9, 18), own).DueOn);
        Assert.Throws<ArgumentException>(() => Official.WithDaysOff("厂庆"));
    }

    [Fact]
    public void Days_OfAnInterval_AreDescribedInOrder()
    {
        var days = Official.Days(new DateInterval(new LocalDate(2026, 9, 30), new LocalDate(2026, 10, 1)));

        Assert.Equal([DayKind.Workday, DayKind.Holiday], days.Select(day => day.Kind));
        Assert.Equal(
            Certainty.Provisional,
            Official.CertaintyOf(new DateInterval(new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 31)))
        );
        Assert.NotNull(Official.CertaintyReasonOf(new DateInterval(new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 31))));
        Assert.Throws<CalendarCoverageException>(() =>
            Official.Days(new DateInterval(new LocalDate(2026, 12, 31), new LocalDate(2031, 1, 1)))
        );
    }

    [Fact]
    public void ToString_TheUiCulture_DecidesAndNotTheOneOfNumbers()
    {
        using var _ = new InCulture("zh-CN");
        var (before, rule) = (System.Globalization.CultureInfo.CurrentCulture, new MonthsAfter(1));
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de");

        Assert.Equal(rule.Sentence.Chinese, rule.ToString());
        System.Globalization.CultureInfo.CurrentCulture = before;
    }
}
