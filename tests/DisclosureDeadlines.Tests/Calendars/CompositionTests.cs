using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Calendars made from calendars: in any order the same, and none changes the one that it was made from.</summary>
public sealed class CompositionTests
{
    private static readonly HolidayNotice Amendment = new(
        2026,
        "an amendment",
        new LocalDate(2026, 4, 1),
        [new HolidayClause("劳动节", [new(2026, 5, 1), new(2026, 5, 2)]), new HolidayClause("局庆", [new(2026, 6, 8)], [new(2026, 6, 13)])]
    );

    private static readonly HolidayNotice Later = new(
        2026,
        "a later one",
        new LocalDate(2026, 4, 2),
        [new HolidayClause("劳动节", [new(2026, 5, 1)])]
    );

    private static readonly HolidayNotice Regional = new(
        2026,
        "a regional one",
        new LocalDate(2026, 3, 1),
        [new HolidayClause("节日", [new(2026, 7, 1)])],
        region: Region.All.Single(r => r.Name == "ningxia")
    );

    [Fact]
    public void WithInAsKnownOn_InAnyOrder_GiveTheSameCalendar()
    {
        Func<WorkingDayCalendar, WorkingDayCalendar>[] changes =
        [
            c => c.With(Amendment),
            c => c.With(Later),
            c => c.With(Regional),
            c => c.In(Region.All.Single(r => r.Name == "ningxia")),
            c => c.AsKnownOn(new LocalDate(2026, 5, 30)),
        ];
        string? expected = null;
        foreach (var order in Orders(changes).Where((_, i) => i % Share.Step == 0))
        {
            string days = Days(order.Aggregate(ChinaCalendar.Projected, (calendar, change) => change(calendar)));
            expected ??= days;
            Assert.Equal(expected, days);
        }
    }

    [Fact]
    public void With_TwoForOneHoliday_TheLaterHasTheLastWord()
    {
        foreach (var calendar in new[] { ChinaCalendar.Official.With(Amendment, Later), ChinaCalendar.Official.With(Later, Amendment) })
        {
            Assert.Equal(DayKind.Holiday, calendar.KindOf(new LocalDate(2026, 5, 1)));
            Assert.Equal(DayKind.Weekend, calendar.KindOf(new LocalDate(2026, 5, 2)));
            Assert.Equal(DayKind.Workday, calendar.KindOf(new LocalDate(2026, 5, 5)));
            Assert.Equal(DayKind.Weekend, calendar.KindOf(new LocalDate(2026, 5, 9)));
        }
    }

    [Fact]
    public void With_CompanyDay_StandsOnTopOfTheNationalDays()
    {
        var calendar = ChinaCalendar.Official.With(Amendment);

        Assert.Equal(
            (DayKind.Holiday, "局庆"),
            (calendar.KindOf(new LocalDate(2026, 6, 8)), calendar.Describe(new LocalDate(2026, 6, 8)).HolidayName)
        );
        Assert.Equal(DayKind.MakeUpWorkday, calendar.KindOf(new LocalDate(2026, 6, 13)));
        Assert.Equal(DayKind.Workday, ChinaCalendar.Official.KindOf(new LocalDate(2026, 6, 8)));
        Assert.Equal(new LocalDate(2026, 12, 31), calendar.LastDay);
    }

    [Fact]
    public void With_ADayOfAnUnannouncedYear_DoesNotMakeTheYearAnnounced()
    {
        var calendar = ChinaCalendar.Projected.With(
            new HolidayNotice(2028, "a company day", null, [new HolidayClause("司庆", [new(2028, 8, 8)])])
        );

        Assert.Equal(
            (DayKind.Holiday, Certainty.Projected),
            (calendar.KindOf(new LocalDate(2028, 8, 8)), calendar.Describe(new LocalDate(2028, 8, 8)).Certainty)
        );
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new LocalDate(2028, 10, 2)));
    }

    [Fact]
    public void With_TheSameNoticeTwice_ChangesNothing() =>
        Assert.Equal(
            ChinaCalendar.Official.With(Amendment).Notices.Count,
            ChinaCalendar.Official.With(Amendment, Amendment).With(Amendment).Notices.Count
        );

    [Fact]
    public void Notice_ThatContradictsItself_IsRefused()
    {
        var day = new LocalDate(2026, 5, 1);
        Assert.Throws<ArgumentException>(() => new HolidayClause("x", [day], [day]));
        Assert.Throws<ArgumentException>(() => new HolidayClause("x", []));
        Assert.Throws<ArgumentException>(() => new HolidayClause(" ", [day]));
        Assert.Throws<ArgumentException>(() => new HolidayNotice(2026, "t", null, []));
        Assert.Throws<ArgumentException>(() => new HolidayNotice(2027, "t", null, [new HolidayClause("x", [day])]));
        Assert.Throws<ArgumentException>(() =>
            new HolidayNotice(2026, "t", null, [new HolidayClause("x", [day]), new HolidayClause("y", [day.PlusDays(3)], [day])])
        );
    }

    [Fact]
    public void Readers_EightThreads_SeeOneImmutableCalendar()
    {
        string expected = Days(ChinaCalendar.Projected);
        var seen = new string[8];
        Parallel.For(
            0,
            seen.Length,
            new ParallelOptions { MaxDegreeOfParallelism = seen.Length },
            i =>
            {
                _ = ChinaCalendar.Projected.With(Amendment).In(Region.All[i]).AsKnownOn(new LocalDate(2020 + (i % 7), 6, 1));
                seen[i] = Days(ChinaCalendar.Projected);
            }
        );

        Assert.All(seen, days => Assert.Equal(expected, days));
    }

    private static IEnumerable<IEnumerable<T>> Orders<T>(T[] items) =>
        items.Length == 0
            ?
            [
                [],
            ]
            : items.SelectMany((item, i) => Orders([.. items[..i], .. items[(i + 1)..]]).Select(rest => rest.Prepend(item)));

    private static string Days(WorkingDayCalendar calendar) =>
        string.Concat(
            Enumerable
                .Range(0, 1500)
                .Select(i => calendar.Describe(new LocalDate(2023, 6, 1).PlusDays(i)))
                .Select(day => $"{day.Date:uuuuMMdd}{day.Kind}{day.HolidayName}{day.Notice?.ShortName}{day.Certainty}\n")
                .Append(calendar.DataVersion)
        );
}
