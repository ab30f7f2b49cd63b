using System.Globalization;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>Notices read from their words give the days that were typed from them by hand.</summary>
public sealed class NoticeTextTests
{
    public static TheoryData<string> National =>
        new(NoticeFiles.In(".").Concat(NoticeFiles.In("styled")).Where(name => !name.EndsWith("2027", StringComparison.Ordinal)));

    public static TheoryData<string> Regional =>
        new(
            NoticeFiles
                .In("regional")
                .Concat(NoticeFiles.In("styled/regional"))
                .Where(name => !name.EndsWith("xinjiang-2005", StringComparison.Ordinal))
        );

    [Theory]
    [MemberData(nameof(National))]
    public void Read_NationalNotice_GivesTheDaysOfTheSeeds(string name)
    {
        var notice = NoticeFiles.Read(name).Notice;

        Assert.Null(notice.Region);
        Assert.Equal(SeedClauses(name), notice.Clauses.Select(Shown));
    }

    [Theory]
    [MemberData(nameof(National))]
    public void Read_NationalNotice_GivesTitleNumberAndDateOfTheSeedsWhereTheTextHasThem(string name)
    {
        var notice = NoticeFiles.Read(name).Notice;

        var (year, seed) = Seed(name);
        Assert.Equal(year, notice.Year);
        Assert.True(notice.Title is null || notice.Title.Replace('"', '“') == seed.GetProperty("title").GetString(), notice.Title);
        Assert.True(notice.Number is null || notice.Number == seed.GetProperty("number").GetString(), notice.Number);
        Assert.True(
            notice.Issued is null || $"{notice.Issued:uuuu'-'MM'-'dd}" == seed.GetProperty("issued").GetString(),
            $"{notice.Issued}"
        );
        string text = NoticeFiles.Text(name);
        Assert.Equal(text.Contains("的通知", StringComparison.Ordinal), notice.Title is not null);
        Assert.Equal(text.Contains("发明电", StringComparison.Ordinal), notice.Number is not null);
    }

    [Theory]
    [InlineData("2015-amendment", "2015-09-02", "2015-09-07")]
    [InlineData("2019-amendment", "2019-04-20", "2019-05-13")]
    [InlineData("2020-amendment", "2020-01-18", "2020-02-04")]
    [InlineData("styled/2003-amendment", "2003-04-20", "2003-05-12")]
    public void With_AmendmentThatWasRead_HasTheEffectOfTheSeeds(string name, string from, string to)
    {
        var notice = NoticeFiles.Read(name).Notice;
        var before = ChinaCalendar.Official.AsKnownOn(notice.Issued!.Value.PlusDays(-1));
        var after = ChinaCalendar.Official.AsKnownOn(notice.Issued.Value);

        Assert.NotEqual(Kinds(before, from, to), Kinds(after, from, to));

        // Dated a day early, so that the calendar from before the amendment takes what was read, and has nothing else of it.
        var read = NoticeText.Read(NoticeFiles.Text(name), name, before).Notice;
        var early = new HolidayNotice(read.Year, read.Title!, before.KnownOn, read.Clauses);
        Assert.Equal(Kinds(after, from, to), Kinds(before.With(early), from, to));
    }

    [Theory]
    [MemberData(nameof(Regional))]
    public void Read_RegionalNotice_GivesTheDaysOfTheSeeds(string name)
    {
        var reading = NoticeFiles.Read(name);
        var region = reading.Notice.Region;

        Assert.NotNull(region);
        var own = region.Notices.Where(n => n.Year == reading.Notice.Year).SelectMany(n => n.Clauses).ToArray();
        var national = ChinaCalendar.Official.Notices.Where(n => n.Year == reading.Notice.Year).SelectMany(n => n.Clauses).ToArray();
        if (own.Length == 0)
        {
            // 临夏, 昌都 and 内蒙古 have no notice in the seeds; their days are in the tests of their own below.
            return;
        }

        foreach (var clause in reading.Notice.Clauses.Where(c => c.BindsOffices))
        {
            string days = Days(clause);
            Assert.Contains(own.Concat(national), c => Days(c) == days);
        }

        Assert.Contains(reading.Notice.Clauses, read => own.Any(c => Days(read) == Days(c)));
    }

    [Theory]
    [InlineData("styled/regional/linxia-2025", "甘肃省临夏回族自治州", "开斋节 03-31 04-01 04-02 /; 古尔邦节 06-06 06-07 06-08 /")]
    [InlineData(
        "styled/regional/changdu-2019",
        "西藏自治区昌都市卡若区",
        "春节、藏历土猪新年 02-04 02-05 02-06 02-07 02-08 02-09 02-10 02-11 02-12 02-13 / 02-02 02-03"
    )]
    [InlineData("styled/regional/inner-mongolia-2017", "内蒙古自治区", "自治区成立70周年庆祝活动 08-08 /")]
    public void Read_NoticeOfARegionThatIsNotInTheSeeds_NamesIt(string name, string region, string expected)
    {
        var notice = NoticeFiles.Read(name).Notice;

        Assert.Equal(region, notice.Region!.FullName);
        Assert.Equal(expected, string.Join("; ", notice.Clauses.Select(c => $"{c.Name} {Days(c)}".Trim())));
        var calendar = ChinaCalendar.Official.With(notice);
        var day = notice.Clauses[0].DaysOff.First(d => d.DayOfWeek < IsoDayOfWeek.Saturday && calendar.IsWorkingDay(d));
        Assert.Equal(DayKind.Holiday, calendar.In(NoticeFiles.Read(name).Notice.Region!).KindOf(day));
    }

    [Fact]
    public void Read_NoticeOf2027InTheWordingOf2026_GivesItsDays()
    {
        var reading = NoticeFiles.Read("styled/2027");

        Assert.Empty(reading.Remarks);
        Assert.Equal(
            [
                "元旦 01-01 01-02 01-03 /",
                "春节 02-05 02-06 02-07 02-08 02-09 02-10 02-11 02-12 02-13 / 01-31 02-14",
                "清明节 04-03 04-04 04-05 /",
                "劳动节 05-01 05-02 05-03 05-04 05-05 / 05-08",
                "端午节 06-09 /",
                "中秋节 09-15 /",
                "国庆节 10-01 10-02 10-03 10-04 10-05 10-06 10-07 / 09-26 10-09",
            ],
            reading.Notice.Clauses.Select(c => $"{c.Name} {Days(c)}".Trim())
        );
        var calendar = ChinaCalendar.Official.With(reading.Notice);
        Assert.Equal(new LocalDate(2027, 12, 31), calendar.LastDay);
        Assert.Equal("国办发明电〔2026〕99号 (2026-11-05)", calendar.DataVersion);
    }

    [Fact]
    public void Read_StatutoryDayThatIsNotNamed_IsARemark()
    {
        var reading = NoticeFiles.Read("2001");

        Assert.Contains("元旦 (2001-01-01)", Assert.Single(reading.Remarks).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FestivalOnAnOrdinaryWeekend_IsARemark()
    {
        var reading = NoticeFiles.Read("styled/regional/ningxia-2026");

        Assert.Contains("开斋节 (2026-03-21)", Assert.Single(reading.Remarks).English, StringComparison.Ordinal);
        Assert.DoesNotContain(reading.Notice.Clauses, c => c.Name == "开斋节");
    }

    [Fact]
    public void Read_EightThreads_GiveOneAnswer()
    {
        string[] names = [.. NoticeFiles.In("."), .. NoticeFiles.In("styled")];
        string[] expected = [.. names.Select(name => string.Join('\n', NoticeFiles.Read(name).Notice.Clauses.Select(Shown)))];

        Parallel.For(
            0,
            8,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            _ => Assert.Equal(expected, names.Select(name => string.Join('\n', NoticeFiles.Read(name).Notice.Clauses.Select(Shown))))
        );
    }

    private static (int Year, JsonElement Notice) Seed(string name)
    {
        string file = name.Split('/')[^1];
        int year = int.Parse(file[..4], CultureInfo.InvariantCulture);
        var notices = SeedFiles
            .NationalNotices()
            .Where(n =>
                n.Year == year && n.Notice.GetProperty("number").GetString()?.Contains("国务院令", StringComparison.Ordinal) != true
            );
        return file.EndsWith("-amendment", StringComparison.Ordinal) ? notices.Last() : notices.First();
    }

    private static IEnumerable<string> SeedClauses(string name) =>
        Seed(name)
            .Notice.GetProperty("holidays")
            .EnumerateArray()
            .Select(c =>
                $"{c.GetProperty("name").GetString()} {string.Join(' ', c.GetProperty("daysOff").Dates().Select(d => $"{d:yyyy-MM-dd}"))} / {string.Join(' ', c.GetProperty("makeUpWorkdays").Dates().Select(d => $"{d:yyyy-MM-dd}"))}"
            );

    private static string Shown(HolidayClause clause) =>
        $"{clause.Name} {string.Join(' ', clause.DaysOff.Select(d => d.ToString("uuuu-MM-dd", null)))} / {string.Join(' ', clause.MakeUpWorkdays.Select(d => d.ToString("uuuu-MM-dd", null)))}";

    private static string Days(HolidayClause clause) =>
        $"{string.Join(' ', clause.DaysOff.Select(d => d.ToString("MM-dd", null)))} / {string.Join(' ', clause.MakeUpWorkdays.Select(d => d.ToString("MM-dd", null)))}".Trim();

    private static string Kinds(WorkingDayCalendar calendar, string from, string to)
    {
        var first = NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value;
        var last = NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value;
        return string.Join(' ', Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(i => calendar.KindOf(first.PlusDays(i))));
    }
}
