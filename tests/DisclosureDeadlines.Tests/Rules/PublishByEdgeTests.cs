using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

public sealed class PublishByEdgeTests
{
    /// <summary>Both parts are to be done before the hearing of Wednesday 15 July; each alone has Thursday 9 as its safe day.</summary>
    [Fact]
    public void PublishBy_SeveralLeadsTogether_TheEarliestOfTheParts()
    {
        var both = new Composite(
            PartsRelation.All,
            [new(new BeforeEvent(3, TimeUnit.WorkingDay, null)), new(new BeforeEvent(5, TimeUnit.CalendarDay, null))]
        );
        var deadline = both.Apply(Day.Of("2026-07-15 Wed"), ChinaCalendar.Official);
        Assert.Equal(Day.Of("2026-07-10 Fri"), deadline.DueOn);
        Assert.Equal(deadline.Parts.Min(part => part.PublishBy), deadline.PublishBy);
    }

    /// <summary>
    /// The due date is a known day; that no working day before it is known is a reason to have no safe day, not to have no answer.
    /// </summary>
    [Fact]
    public void PublishBy_DueOnTheHolidayThatTheCalendarBeginsWith_NoneWithAReason()
    {
        var deadline = new AnnualBy(new AnnualDate(1, 1)).Apply(Day.Of("2001-01-01 Mon"), ChinaCalendar.Official);
        Assert.Equal(Day.Of("2001-01-01 Mon"), deadline.DueOn);
        Assert.Null(deadline.PublishBy);
        Assert.NotNull(deadline.PublishByReason);
    }

    /// <summary>A roll back makes a period shorter; it cannot end a period before it began.</summary>
    [Fact]
    public void DueOn_RollPreceding_NotBeforeTheEvent()
    {
        var policy = new CountingPolicy { PeriodRoll = Roll.Preceding };
        var deadline = new CalendarDaysAfter(1, null).Apply(Day.Of("2023-04-29 Sat"), ChinaCalendar.Official, policy);
        Assert.True(deadline.DueOn is null || deadline.DueOn >= deadline.EventDate, $"{deadline.DueOn} is before the event.");
    }

    /// <summary>A span told backward holds the same days.</summary>
    [Fact]
    public void CertaintyOf_EndBeforeStart_SameAsForwardOrRefused()
    {
        var (start, end) = (Day.Of("2026-12-01 Tue"), Day.Of("2026-12-31 Thu"));
        try
        {
            Assert.Equal(Certainty.Provisional, ChinaCalendar.Official.CertaintyOf(end, start));
        }
        catch (ArgumentException)
        {
            // Refusing is as good as answering; answering "official" is not.
        }
    }

    /// <summary>A policy is printed into logs; a compiler's class name tells a reader nothing.</summary>
    [Fact]
    public void PolicyToString_Default_NoTypeNames() =>
        Assert.DoesNotContain("ReadOnlyArray", CountingPolicy.Default.ToString(), StringComparison.Ordinal);
}
