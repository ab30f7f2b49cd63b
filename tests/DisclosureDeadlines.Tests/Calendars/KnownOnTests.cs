using DisclosureDeadlines.Calendars;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>What was known on a past day: amendments and later years fall away.</summary>
public sealed class KnownOnTests
{
    [Theory]
    [InlineData("2019-03-21", "2019-05-02", DayKind.Workday)]
    [InlineData("2019-03-22", "2019-05-02", DayKind.Holiday)]
    [InlineData("2020-01-25", "2020-01-31", DayKind.Workday)]
    [InlineData("2020-01-25", "2020-02-01", DayKind.MakeUpWorkday)]
    [InlineData("2020-01-27", "2020-01-31", DayKind.Holiday)]
    [InlineData("2020-01-27", "2020-02-01", DayKind.Holiday)]
    [InlineData("2015-05-12", "2015-09-03", DayKind.Workday)]
    [InlineData("2015-05-13", "2015-09-03", DayKind.Holiday)]
    [InlineData("2003-04-20", "2003-05-06", DayKind.Holiday)]
    [InlineData("2003-04-20", "2003-04-26", DayKind.MakeUpWorkday)]
    [InlineData("2003-04-21", "2003-05-06", DayKind.Workday)]
    [InlineData("2003-04-21", "2003-04-26", DayKind.Weekend)]
    [InlineData("2001-12-29", "2001-12-29", DayKind.MakeUpWorkday)]
    [InlineData("2001-12-29", "2001-12-30", DayKind.MakeUpWorkday)]
    public void AsKnownOn_AroundAnAmendment_GivesTheDayAsItWasKnown(string knownOn, string date, DayKind expected)
    {
        Assert.Equal(expected, ChinaCalendar.Official.AsKnownOn(Iso(knownOn)).KindOf(Iso(date)));
        Assert.Equal(expected, ChinaCalendar.Projected.AsKnownOn(Iso(knownOn)).KindOf(Iso(date)));
    }

    [Fact]
    public void AsKnownOn_BeforeTheNextNotice_EndsWithTheYearThatWasAnnounced()
    {
        var calendar = ChinaCalendar.Official.AsKnownOn(Iso("2018-12-03"));

        Assert.Equal(Iso("2018-12-31"), calendar.LastDay);
        Assert.Equal(Certainty.Provisional, calendar.Describe(Iso("2018-12-29")).Certainty);
        Assert.Equal(DayKind.Weekend, calendar.KindOf(Iso("2018-12-29")));
        var next = ChinaCalendar.Official.AsKnownOn(Iso("2018-12-04"));
        Assert.Equal(Iso("2019-12-31"), next.LastDay);
        Assert.Equal(
            (DayKind.MakeUpWorkday, Certainty.Official),
            (next.KindOf(Iso("2018-12-29")), next.Describe(Iso("2018-12-29")).Certainty)
        );
    }

    [Fact]
    public void AsKnownOn_Twice_KnowsNoMoreThanOnTheEarlierDay()
    {
        var official = ChinaCalendar.Official;

        Assert.Equal(Iso("2019-12-31"), official.AsKnownOn(Iso("2019-06-01")).AsKnownOn(Iso("2024-06-01")).LastDay);
        Assert.Equal(Iso("2019-12-31"), official.AsKnownOn(Iso("2024-06-01")).AsKnownOn(Iso("2019-06-01")).LastDay);
    }

    [Fact]
    public void AsKnownOn_BeforeTheFirstNotice_IsRefusedUnlessDaysAreProjected()
    {
        Assert.Throws<CalendarCoverageException>(() => ChinaCalendar.Official.AsKnownOn(Iso("2000-12-31")));

        var projected = ChinaCalendar.Projected.AsKnownOn(Iso("2000-12-31")).Describe(Iso("2001-01-01"));
        Assert.Equal((DayKind.Holiday, Certainty.Projected), (projected.Kind, projected.Certainty));
    }

    [Fact]
    public void AsKnownOn_BeforeTheDecreeOf2024_ProjectsByTheOneBefore()
    {
        // 除夕 of 2025 (28 January) is statutory only by the decree of 2024-11-10.
        Assert.Equal(DayKind.Workday, ChinaCalendar.Projected.AsKnownOn(Iso("2024-11-09")).KindOf(Iso("2025-01-28")));
        Assert.Equal(DayKind.Holiday, ChinaCalendar.Projected.AsKnownOn(Iso("2024-11-10")).KindOf(Iso("2025-01-28")));
    }

    private static LocalDate Iso(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
