using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Engines.Tests.Programs;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>
/// Each day of the years that other people's packages know: whether it is worked. Where they differ, the notice was read, and the
/// difference stands here with what it says.
/// </summary>
public sealed class DaysTests
{
    /// <summary>Known to the first package from 2004 on, as the data that it is made of.</summary>
    [Needs(Neighbour.ChineseDays)]
    public void ChineseDays_EveryDayFrom2004_IsWorkedAlike() => AssertAlike("chinese-days", 2004, "2005-12-31"); // 国办发明电〔2005〕35号 moves the rest of this Saturday; the package begins that notice on 1 January.

    /// <summary>Collected by other people; before 2016 it lacks most days.</summary>
    [Needs(Neighbour.ChineseWorkday)]
    public void ChineseWorkday_EveryDayFrom2016_IsWorkedAlike() =>
        AssertAlike(
            "chinese-workday",
            2016,
            "2018-01-01", // 元旦 itself, which the package takes for a working day.
            "2020-01-31", // 国办发明电〔2020〕1号 lengthened 春节; the package has the notice before it.
            "2020-02-01", // The make-up workday that lapsed with it.
            "2023-01-03"
        ); // 国办发明电〔2022〕16号 ends 元旦 on 2 January.

    private static void AssertAlike(string package, int firstYear, params string[] differing)
    {
        var calendar = ChinaCalendar.Official;
        var first = new LocalDate(firstYear, 1, 1);
        int count = Period.DaysBetween(first, new LocalDate(2026, 12, 31)) + 1;
        string[] days = [.. Enumerable.Range(0, count).Select(n => first.PlusDays(n).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))];
        string script = Repository.PathTo("tests", "node", "days.mjs");

        string[] said = Child.Run([Neighbours.Node!, script, Neighbours.NodeModules, package], string.Join('\n', days)).Trim().Split('\n');

        Assert.Equal(count, said.Length);
        Assert.Equal(differing, days.Where((_, n) => calendar.IsWorkingDay(first.PlusDays(n)) != (said[n] == "1")));
    }
}
