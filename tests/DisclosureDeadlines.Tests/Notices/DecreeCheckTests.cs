using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>A notice in data is held against the decree and the lunar days like one in words.</summary>
public sealed class DecreeCheckTests
{
    [Fact]
    public void Read_AnInventedYear_IsRefused()
    {
        var fault = Assert.Throws<DocumentFormatException>(() => Read("invented-2027.json", out _));

        Assert.Equal("$.days", fault.Path);
        Assert.Contains("2027-02-06", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AWeekdayThatIsCalledAMakeUpWorkday_IsWorkedAndARemark()
    {
        var notice = Assert.Single(Read("holiday-cn-2020.json", out var remarks));

        Assert.Equal(2, remarks.Count); // the extension of 2020 gave days away, which no other notice has done
        Assert.Contains("2020-02-03", remarks[0].English, StringComparison.Ordinal);
        var calendar = ChinaCalendar.Official.With(notice);
        Assert.Equal(DayKind.Workday, calendar.KindOf(Day.Of("2020-02-03")));
        for (var day = Day.Of("2020-01-01"); day <= Day.Of("2020-12-31"); day = day.PlusDays(1))
        {
            Assert.Equal(ChinaCalendar.Official.IsWorkingDay(day), calendar.IsWorkingDay(day));
        }
    }

    /// <summary>All notices that are known keep to the decree, and nothing has to be said of the national ones.</summary>
    [Fact]
    public void Remarks_OfTheSeeds_AreOnDaysTakenBackAlone()
    {
        Assert.Empty(ChinaCalendar.Official.Notices.Where(notice => notice.Year > 2001).SelectMany(DecreeCheck.Remarks));
        Assert.All(
            Region.All.SelectMany(region => region.Notices),
            notice => Assert.Null(DecreeCheck.FirstLost(notice.Year, [.. notice.Clauses.Where(c => c.BindsOffices)]))
        );
    }

    private static IReadOnlyList<HolidayNotice> Read(string file, out IReadOnlyList<BilingualText> remarks)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "notices", file));
        return NoticeDocument.Read(stream, file, out remarks);
    }
}
