using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// A lead is counted back from its event, by either reading of "N days before"; it does not roll, and its safe day keeps to the stricter
/// reading.
/// </summary>
public sealed class BeforeEventTests
{
    /// <summary>From Monday 12 October 2026: Saturday 10 and Sunday 11 are a weekend but the 10th is worked for the national day.</summary>
    [Theory]
    [InlineData(3, TimeUnit.WorkingDay, LeadDays.Whole, "2026-10-08 Thu")]
    [InlineData(3, TimeUnit.WorkingDay, LeadDays.Clear, "2026-09-30 Wed")]
    [InlineData(3, TimeUnit.CalendarDay, LeadDays.Whole, "2026-10-09 Fri")]
    [InlineData(3, TimeUnit.CalendarDay, LeadDays.Clear, "2026-10-08 Thu")]
    [InlineData(1, TimeUnit.Week, LeadDays.Clear, "2026-10-04 Sun")]
    [InlineData(1, TimeUnit.Month, LeadDays.Clear, "2026-09-11 Fri")]
    public void DueOn_EitherReadingOfTheLead_OneOfItsDaysApart(int length, TimeUnit unit, LeadDays lead, string due) =>
        Assert.Equal(
            Day.Of(due),
            new BeforeEvent(length, unit, null)
                .Apply(Day.Of("2026-10-12 Mon"), ChinaCalendar.Official, new CountingPolicy { LeadDays = lead })
                .DueOn
        );

    [Theory]
    [InlineData(3, TimeUnit.WorkingDay, "2026-09-30 Wed")]
    [InlineData(3, TimeUnit.CalendarDay, "2026-10-08 Thu")]
    [InlineData(1, TimeUnit.Week, "2026-09-30 Wed")]
    public void PublishBy_AnnouncedDays_IsTheWorkingDayOfTheStricterReading(int length, TimeUnit unit, string publishBy) =>
        Assert.Equal(
            Day.Of(publishBy),
            new BeforeEvent(length, unit, null).Apply(Day.Of("2026-10-12 Mon"), ChinaCalendar.Official).PublishBy
        );

    /// <summary>
    /// Five working days before 12 October 2027, with one clear day more, are counted over days that a notice can still take off: what is
    /// counted in calendar days is not.
    /// </summary>
    [Fact]
    public void PublishBy_DaysStillToBeAnnounced_LeavesRoomWhereWorkingDaysAreCounted()
    {
        var meeting = Day.Of("2027-10-12 Tue");
        var workingDays = new BeforeEvent(5, TimeUnit.WorkingDay, null).Apply(meeting, ChinaCalendar.Projected);
        var clear = new BeforeEvent(6, TimeUnit.WorkingDay, null).Apply(meeting, ChinaCalendar.Projected).DueOn;
        var calendarDays = new BeforeEvent(14, TimeUnit.CalendarDay, null).Apply(meeting, ChinaCalendar.Projected);

        Assert.True(workingDays.PublishBy < clear, $"{workingDays.PublishBy} leaves no room before {clear}.");
        Assert.Equal(Day.Of("2027-09-27 Mon"), calendarDays.PublishBy);
    }

    [Fact]
    public void Sentence_WithAndWithoutATrigger_NamesTheEvent()
    {
        Assert.Equal("提前5个工作日", new BeforeEvent(5, TimeUnit.WorkingDay, null).Sentence.Chinese);
        Assert.Equal("at least 5 working days before the event", new BeforeEvent(5, TimeUnit.WorkingDay, null).Sentence.English);
        Assert.Equal("听证会召开的5个工作日前", new BeforeEvent(5, TimeUnit.WorkingDay, new("听证会召开")).Sentence.Chinese);
        Assert.Equal(
            "at least 5 working days before 听证会召开",
            new BeforeEvent(5, TimeUnit.WorkingDay, new("听证会召开")).Sentence.English
        );
    }
}
