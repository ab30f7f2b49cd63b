using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using FsCheck.Xunit;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>What holds of adding and counting whatever the holidays are.</summary>
[Properties(Arbitrary = [typeof(ArithmeticCases)], MaxTest = Replays.Tries, Replay = Replays.Fixed, QuietOnSuccess = true)]
public sealed class ArithmeticLawsTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    /// <summary>From a day to the day n working days on there are n working days.</summary>
    [Property]
    public void CountWorkingDays_AfterAdding_GivesTheNumberBack(Start start, AnyNumber n) =>
        Assert.Equal(n.Days, Calendar.CountWorkingDays(start.Date, Calendar.AddWorkingDays(start.Date, n.Days)));

    /// <summary>Who starts later does not arrive earlier.</summary>
    [Property]
    public void AddWorkingDays_LaterStart_NotEarlierEnd(Start start, Gap gap, AnyNumber n) =>
        Assert.True(Calendar.AddWorkingDays(start.Date, n.Days) <= Calendar.AddWorkingDays(start.Date.AddDays(gap.Days), n.Days));

    /// <summary>More working days lead to a later day.</summary>
    [Property]
    public void AddWorkingDays_GreaterNumber_LaterEnd(Start start, AnyNumber n, Positive more) =>
        Assert.True(Calendar.AddWorkingDays(start.Date, n.Days) < Calendar.AddWorkingDays(start.Date, n.Days + more.Days));

    /// <summary>Forward, n and then m working days are n + m.</summary>
    [Property]
    public void AddWorkingDays_InTwoStepsForward_AsInOne(Start start, Positive one, Positive two) =>
        Assert.Equal(
            Calendar.AddWorkingDays(start.Date, one.Days + two.Days),
            Calendar.AddWorkingDays(Calendar.AddWorkingDays(start.Date, one.Days), two.Days)
        );

    /// <summary>Backward, n and then m working days are n + m.</summary>
    [Property]
    public void AddWorkingDays_InTwoStepsBack_AsInOne(Start start, Positive one, Positive two) =>
        Assert.Equal(
            Calendar.AddWorkingDays(start.Date, -one.Days - two.Days),
            Calendar.AddWorkingDays(Calendar.AddWorkingDays(start.Date, -one.Days), -two.Days)
        );

    /// <summary>Any number but none ends on a working day.</summary>
    [Property]
    public void AddWorkingDays_NotZero_EndsOnAWorkingDay(Start start, Positive n, bool back) =>
        Assert.True(Calendar.IsWorkingDay(Calendar.AddWorkingDays(start.Date, back ? -n.Days : n.Days)));

    /// <summary>From a working day one can go back the way one came; from a rest day one comes back to its neighbour.</summary>
    [Property]
    public void AddWorkingDays_ThereAndBack_TheStartOrTheWorkingDayBefore(Start start, Positive n) =>
        Assert.Equal(Calendar.PreviousOrSame(start.Date), Calendar.AddWorkingDays(Calendar.AddWorkingDays(start.Date, n.Days), -n.Days));

    /// <summary>Working days from first to middle and from middle to last are those from first to last, either way.</summary>
    [Property]
    public void CountWorkingDays_ThreeDaysInOrder_Additive(Start start, Gap one, Gap two)
    {
        var middle = start.Date.AddDays(one.Days);
        var end = middle.AddDays(two.Days);
        Assert.Equal(
            Calendar.CountWorkingDays(start.Date, end),
            Calendar.CountWorkingDays(start.Date, middle) + Calendar.CountWorkingDays(middle, end)
        );
        Assert.Equal(
            Calendar.CountWorkingDays(end, start.Date),
            Calendar.CountWorkingDays(end, middle) + Calendar.CountWorkingDays(middle, start.Date)
        );
    }

    /// <summary>The working day at or after a day is the first one after the day before it, and is its own.</summary>
    [Property]
    public void NextOrSame_AnyDay_NearestWorkingDayAndIdempotent(Start day)
    {
        var next = Calendar.NextOrSame(day.Date);
        Assert.Equal(next, Calendar.NextOrSame(next));
        Assert.Equal(next, Calendar.AddWorkingDays(day.Date.AddDays(-1), 1));
        Assert.True(next >= day.Date);
    }

    /// <summary>The working day at or before a day is the first one back from the day after it, and is its own.</summary>
    [Property]
    public void PreviousOrSame_AnyDay_NearestWorkingDayAndIdempotent(Start day)
    {
        var previous = Calendar.PreviousOrSame(day.Date);
        Assert.Equal(previous, Calendar.PreviousOrSame(previous));
        Assert.Equal(previous, Calendar.AddWorkingDays(day.Date.AddDays(1), -1));
        Assert.True(previous <= day.Date);
    }
}
