using System.Text.Json;
using DisclosureDeadlines.Benchmarks;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Years that no notice covers.</summary>
public sealed class ProjectionTests
{
    [Fact]
    public void Lunar_1999To2100_AgreesWithTheTable()
    {
        using var table = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "lunar-1999-2100.json")));
        Assert.Equal(102, table.RootElement.EnumerateObject().Count());
        foreach (var entry in table.RootElement.EnumerateObject())
        {
            int year = int.Parse(entry.Name, System.Globalization.CultureInfo.InvariantCulture);
            var expected = entry.Value;
            Assert.Equal(
                (
                    Date(expected, "qingming"),
                    Date(expected, "chuxi"),
                    Date(expected, "chunjie"),
                    Date(expected, "duanwu"),
                    Date(expected, "zhongqiu")
                ),
                (
                    LunarDates.Qingming(year),
                    LunarDates.Lunar(year, 1, 1).PlusDays(-1),
                    LunarDates.Lunar(year, 1, 1),
                    LunarDates.Lunar(year, 5, 5),
                    LunarDates.Lunar(year, 8, 15)
                )
            );
        }
    }

    [Theory]
    [InlineData(2003, 10)]
    [InlineData(2008, 11)]
    [InlineData(2013, 11)]
    [InlineData(2014, 11)]
    [InlineData(2024, 11)]
    [InlineData(2025, 13)]
    [InlineData(2100, 13)]
    public void DaysOf_EachRevision_HasItsNumberOfDays(int year, int expected) =>
        Assert.Equal(expected, HolidayDecree.InForce(year, null).DaysOf(year).Sum(holiday => holiday.Days.Length));

    [Theory]
    [InlineData("2027-02-05", DayKind.Holiday, "春节")] // Friday, 除夕
    [InlineData("2027-02-09", DayKind.Holiday, "春节")] // Tuesday: 初一 and 初二 fall on the weekend, so 9 and 10 February are owed
    [InlineData("2027-02-10", DayKind.Holiday, "春节")]
    [InlineData("2027-02-11", DayKind.Workday, null)]
    [InlineData("2027-05-03", DayKind.Holiday, "劳动节")] // Monday: 1 and 2 May are a weekend
    [InlineData("2027-05-04", DayKind.Holiday, "劳动节")]
    [InlineData("2027-10-02", DayKind.Holiday, "国庆节")] // Saturday
    [InlineData("2100-04-05", DayKind.Holiday, "清明节")]
    [InlineData("2027-02-20", DayKind.Weekend, null)] // Saturday: no make-up workday is ever assumed
    public void Describe_UnannouncedDay_IsProjectedFromTheDecree(string date, DayKind kind, string? holiday)
    {
        var day = ChinaCalendar.Projected.Describe(Iso(date));

        Assert.Equal((kind, holiday, Certainty.Projected), (day.Kind, day.HolidayName, day.Certainty));
        Assert.NotNull(day.CertaintyReason);
        Assert.Equal(holiday is null ? null : "国务院令第795号", day.Notice?.Number);
    }

    [Fact]
    public void Projected_AnnouncedYears_AreTheOfficialOnes()
    {
        var (official, projected) = (ChinaCalendar.Official, ChinaCalendar.Projected);
        for (var date = official.FirstDay; date <= official.LastDay; date = date.PlusDays(1))
        {
            Assert.Equal((date, official.KindOf(date)), (date, projected.KindOf(date)));
        }

        Assert.Equal(official.DataVersion, projected.DataVersion);
        Assert.Equal(new LocalDate(2100, 12, 31), projected.LastDay);
    }

    [Fact]
    public void Projected_NoUnannouncedDay_IsAMakeUpWorkday()
    {
        for (var date = new LocalDate(2027, 1, 1); date <= ChinaCalendar.Projected.LastDay; date = date.PlusDays(1))
        {
            Assert.NotEqual(DayKind.MakeUpWorkday, ChinaCalendar.Projected.KindOf(date));
        }
    }

    [Fact]
    public void With_NextYearsNotice_MakesItsDaysCertain()
    {
        var notice = new HolidayNotice(
            2027,
            "a notice for 2027",
            new LocalDate(2026, 11, 20),
            [new HolidayClause("春节", [Iso("2027-02-05")]), new HolidayClause("国庆节", [Iso("2027-10-01")], [Iso("2026-12-27")])]
        );

        var calendar = ChinaCalendar.Official.With(notice);

        Assert.Equal(Iso("2027-12-31"), calendar.LastDay);
        Assert.Equal(Certainty.Official, calendar.Describe(Iso("2026-12-30")).Certainty);
        Assert.Equal(DayKind.MakeUpWorkday, calendar.KindOf(Iso("2026-12-27")));
        Assert.Equal(Certainty.Provisional, calendar.Describe(Iso("2027-12-30")).Certainty);
        Assert.Equal("《a notice for 2027》 (2026-11-20)", calendar.DataVersion);
        Assert.Equal(Iso("2026-12-31"), ChinaCalendar.Official.LastDay);
    }

    /// <summary>Ten seconds of work that nothing but a new notice or another projection can change.</summary>
    [SlowFact]
    public void Backtest_RunAgain_PrintsTheCommittedTables() =>
        Assert.EndsWith(
            Backtest.Tables(),
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "projection.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );

    private static LocalDate Date(JsonElement entry, string name) => Iso(entry.GetProperty(name).GetString()!);

    private static LocalDate Iso(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
