using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>
/// The compiled tables say what the seeds say, and a calendar on them is in nothing different from one that is read from the seeds.
/// </summary>
public sealed class ChinaTablesTests
{
    public static TheoryData<bool> OfficialAndProjected() => [false, true];

    [Fact]
    public void SourceFile_WrittenFromTheSeeds_IsTheOneCompiled()
    {
        string folder = Repository.PathTo("src/DisclosureDeadlines/Calendars");
        Verified.SourceFile(
            "ChinaTables.g.cs",
            Path.Combine(folder, "ChinaTables.g.cs"),
            Path.Combine(folder, "ChinaTables.g.received.txt"),
            ChinaTablesText.Write()
        );
    }

    [Theory]
    [MemberData(nameof(OfficialAndProjected))]
    public void Calendar_OnTheTables_KnowsWhatOneFromTheSeedsKnows(bool projects)
    {
        var tables = projects ? ChinaCalendar.Projected : ChinaCalendar.Official;
        var seeds = new WorkingDayCalendar(ChinaCalendar.Source(projects));

        Assert.Equal((seeds.FirstDay, seeds.LastDay, seeds.DataVersion), (tables.FirstDay, tables.LastDay, tables.DataVersion));
        Assert.Equal(seeds.FirstUnannouncedYear, tables.FirstUnannouncedYear);
        Assert.Equal(seeds.Notices, tables.Notices);
        for (var date = seeds.FirstDay; date <= seeds.LastDay; date = date.PlusDays(1))
        {
            Assert.Equal(Facts(seeds, date), Facts(tables, date));
        }
    }

    private static (bool Worked, DayKind Kind, string? Holiday, string? Notice, Certainty Certainty, string? Reason) Facts(
        WorkingDayCalendar calendar,
        LocalDate date
    )
    {
        var day = calendar.Describe(date);
        return (calendar.IsWorkingDay(date), day.Kind, day.HolidayName, day.Notice?.ShortName, day.Certainty, day.CertaintyReason?.English);
    }
}
