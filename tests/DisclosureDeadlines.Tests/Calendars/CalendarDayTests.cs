using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>What is known of a day is compared by value.</summary>
public sealed class CalendarDayTests
{
    [Fact]
    public void Equals_WhatIsKnownOfADay_IsByValue()
    {
        var day = ChinaCalendar.Official.Describe(Day.Of("2026-10-01"));
        var again = ChinaCalendar.Official.Describe(Day.Of("2026-10-01"));
        var next = ChinaCalendar.Official.Describe(Day.Of("2026-10-02"));
        CalendarDay? none = null;

        Assert.NotSame(day, again);
        Assert.True(day == again);
        Assert.False(day != again);
        Assert.True(day != next);
        Assert.False(day == next);
        Assert.True(day != none);
        Assert.True(none != day);
    }
}
