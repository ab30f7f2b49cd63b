using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Engines.Tests.Programs;
using Xunit;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>The calendar file, as a reader that knows nothing of this project understands it.</summary>
public sealed class IcsTests
{
    [Needs(Neighbour.IcalJs)]
    public void Ics_ReadByIcalJs_HasEveryHolidayAndMakeUpWorkday()
    {
        var read = Read("--region", "ningxia");

        var calendar = ChinaCalendar.Projected.In(Region.All.Single(region => region.Name == "ningxia"));
        var expected = Days(calendar).Where(day => day.Kind is DayKind.Holiday or DayKind.MakeUpWorkday).ToList();
        Assert.Equal(expected.Count, read.Count);
        foreach (var (day, entry) in expected.Zip(read))
        {
            Assert.Equal($"{day.Date:uuuuMMdd}-ningxia@days.disclosuredeadlines", entry[0].GetString());
            Assert.True(entry[1].GetBoolean());
            Assert.Equal($"{day.Date:uuuu'-'MM'-'dd}", entry[2].GetString());
            Assert.Equal($"{day.Date.PlusDays(1):uuuu'-'MM'-'dd}", entry[3].GetString());
            Assert.Equal(day.HolidayName + (day.IsWorkingDay ? " make-up workday" : " day off"), entry[4].GetString());
            Assert.StartsWith(day.Notice!.ToString(), entry[5].GetString(), StringComparison.Ordinal);
            Assert.Equal(day.Certainty == Certainty.Official ? "CONFIRMED" : "TENTATIVE", entry[6].GetString());
        }

        Assert.Equal(read.Count, read.Select(entry => entry[0].GetString()).Distinct().Count());
    }

    /// <summary>A second reader, of another family.</summary>
    [Fact]
    public void Ics_ReadByIcalNet_HasEveryHolidayAndMakeUpWorkday()
    {
        var read = Ical.Net.Calendar.Load(Exports.Text("ics", "--region", "ningxia"))!.Events.ToList();

        var calendar = ChinaCalendar.Projected.In(Region.All.Single(region => region.Name == "ningxia"));
        var expected = Days(calendar).Where(day => day.Kind is DayKind.Holiday or DayKind.MakeUpWorkday).ToList();
        Assert.Equal(
            expected.Select(day =>
                (
                    $"{day.Date:uuuuMMdd}-ningxia@days.disclosuredeadlines",
                    (DateOnly?)day.Date.ToDateOnly(),
                    day.HolidayName + (day.IsWorkingDay ? " make-up workday" : " day off"),
                    day.Certainty == Certainty.Official ? "CONFIRMED" : "TENTATIVE"
                )
            ),
            read.Select(entry =>
                (entry.Uid!, entry.Start is { HasTime: false } start ? start.Date : (DateOnly?)null, entry.Summary!, entry.Status!)
            )
        );
    }

    private static List<JsonElement> Read(params string[] options) => CalendarFiles.Read(Exports.Text("ics", options));

    private static IEnumerable<CalendarDay> Days(WorkingDayCalendar calendar)
    {
        for (var date = calendar.FirstDay; date <= calendar.LastDay; date = date.PlusDays(1))
        {
            yield return calendar.Describe(date);
        }
    }
}
