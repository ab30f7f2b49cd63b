using DisclosureDeadlines.Calendars;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>An answer reads the notices of the years that it needs. That must make no difference to one that reads all of them.</summary>
public sealed class SeedNoticesByYearTests
{
    [Fact]
    public void Of_EachYear_IsWhatAllHaveOfIt() =>
        Assert.All(Enumerable.Range(1999, 40), year => Assert.Equal(SeedNotices.All.Where(n => n.Year == year), SeedNotices.Of(year)));

    /// <summary>Not looked at when they are read.</summary>
    [Fact]
    public void Notices_AllOfTheSeeds_HaveTheDaysOfTheDecree() =>
        Assert.All(SeedNotices.All, n => Assert.Null(DecreeCheck.FirstLost(n.Year, [.. n.Clauses.Where(c => c.BindsOffices)])));

    [Fact]
    public void Notices_AllOfTheSeeds_AreAtAnAddressOfTheWeb() =>
        Assert.All(SeedNotices.All, n => Assert.True(n.Url is null || n.Url is { IsAbsoluteUri: true, Scheme: "http" or "https" }));

    /// <summary>What is known of a year is made from its own projection alone.</summary>
    [Fact]
    public void Projection_OfAYear_HasNoDayOfAnother() =>
        Assert.All(
            Enumerable.Range(2001, 100),
            year =>
                Assert.All(
                    Projection.Of(year, null).Clauses.SelectMany(c => c.DaysOff.Concat(c.MakeUpWorkdays)),
                    day => Assert.Equal(year, day.Year)
                )
        );

    /// <summary>On the first days of a year a notice of the next may have ordered something for its December already.</summary>
    [Theory]
    [InlineData(2006)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void SeedsAround_AYear_AreThoseThatArrangeADayOfIt(int year)
    {
        var near = ChinaCalendar.Source(projects: true).SeedsAround(year);

        Assert.Equal(
            SeedNotices.All.Where(n => n.Clauses.Any(c => c.DaysOff.Concat(c.MakeUpWorkdays).Any(day => day.Year == year))).ToHashSet(),
            near.Where(n => n.Clauses.Any(c => c.DaysOff.Concat(c.MakeUpWorkdays).Any(day => day.Year == year))).ToHashSet()
        );
    }

    [Fact]
    public void SeedsAround_WithOtherNotices_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() =>
            (ChinaCalendar.Source(projects: true) with { KnownOn = new LocalDate(2020, 1, 1) }).SeedsAround(2019)
        );
}
