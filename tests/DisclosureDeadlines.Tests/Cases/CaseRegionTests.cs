using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>A case may name a place with days off of its own; a calendar that does not count them must not pass over that in silence.</summary>
public sealed class CaseRegionTests
{
    private const string Flag = "regionNotCounted";

    [Theory]
    [InlineData("ningxia")]
    [InlineData("宁夏回族自治区")]
    [InlineData("吴忠市")]
    [InlineData("某不存在的地方")]
    public void Read_OnACalendarWithoutTheDaysOfThePlace_SaysSo(string region) =>
        Assert.Contains(Read(region, ChinaCalendar.Official).Flags, flag => flag.Code == Flag);

    [Theory]
    [InlineData(null)]
    [InlineData("national")]
    [InlineData("全国")]
    [InlineData("上海市")]
    public void Read_OfAPlaceWithoutDaysOfItsOwn_HasNothingToSay(string? region) =>
        Assert.DoesNotContain(Read(region, ChinaCalendar.Official).Flags, flag => flag.Code == Flag);

    [Theory]
    [InlineData("ningxia")]
    [InlineData("宁夏")]
    [InlineData("吴忠市")]
    public void Read_OnTheCalendarOfTheRegion_HasNothingToSay(string region) =>
        Assert.DoesNotContain(Read(region, ChinaCalendar.Official.In(Place("ningxia"))).Flags, flag => flag.Code == Flag);

    [Fact]
    public void Read_OnTheCalendarOfAnotherRegion_SaysSo()
    {
        var flag = Assert.Single(Read("ningxia", ChinaCalendar.Official.In(Place("xinjiang"))).Flags, flag => flag.Code == Flag);

        Assert.Empty(flag.Happenings);
        Assert.Equal("办件写明了地方，计算却没有用当地的放假日", flag.Sentence.Chinese);
    }

    private static Region Place(string name) => Region.All.Single(region => region.Name == name);

    private static Reading Read(string? region, WorkingDayCalendar calendar)
    {
        Assert.True(ClockRules.TryFind("disclosureReply", out var rule));
        return new Case(rule, [Happening.Parse("2025-05-06 received channel=person", null)], region).Read(
            new LocalDate(2025, 5, 20),
            calendar
        );
    }
}
