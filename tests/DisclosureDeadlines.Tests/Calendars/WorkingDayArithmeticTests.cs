using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>
/// Facts about adding and counting that a reader can check on a wall calendar. They are written once and run over the slow oracle
/// and over the library, so that a wrong fact and a wrong index cannot be mistaken for each other.
/// </summary>
public abstract class WorkingDayArithmeticTests
{
    private protected abstract IDayArithmetic Calendar { get; }

    /// <summary>The vectors of working-day periods; the day of the event is not counted.</summary>
    [Theory]
    [MemberData(nameof(WorkingDayVectors.All), MemberType = typeof(WorkingDayVectors))]
    public void Add_ThereAndBackAgain_EndsWhereTheVectorSays(string start, int workingDays, string end)
    {
        Assert.Equal(Day.Plain(end), Calendar.Add(Day.Plain(start), workingDays));
        Assert.Equal(workingDays, Calendar.Count(Day.Plain(start), Day.Plain(end)));
    }

    [Theory]
    [InlineData("2026-02-13 Fri", 1, "2026-02-14 Sat")] // worked for 春节
    [InlineData("2026-02-13 Fri", 2, "2026-02-24 Tue")] // the nine days of 春节 lie between
    [InlineData("2026-02-27 Fri", 1, "2026-02-28 Sat")] // worked for 春节, after it
    [InlineData("2026-02-28 Sat", 1, "2026-03-02 Mon")]
    [InlineData("2026-09-18 Fri", 1, "2026-09-20 Sun")] // Saturday 19 off, Sunday 20 worked for 国庆节
    [InlineData("2026-09-30 Wed", 1, "2026-10-08 Thu")]
    [InlineData("2026-10-09 Fri", 1, "2026-10-10 Sat")]
    [InlineData("2018-12-28 Fri", 1, "2018-12-29 Sat")] // worked by the notice for the year after
    [InlineData("2018-12-29 Sat", 1, "2019-01-02 Wed")] // 30 and 31 December off by the notice for the year after
    [InlineData("2020-01-23 Thu", 1, "2020-02-03 Mon")] // 春节 2020, extended
    [InlineData("2003-04-25 Fri", 1, "2003-04-28 Mon")] // 26 and 27 April 2003 were first ordered to be worked, then not
    [InlineData("2003-04-30 Wed", 1, "2003-05-06 Tue")] // “五一” 2003, shortened
    public void Add_OneOrTwoAcrossAHoliday_NextWorkedDay(string start, int workingDays, string end) =>
        Assert.Equal(Day.Plain(end), Calendar.Add(Day.Plain(start), workingDays));

    [Theory]
    [InlineData("2026-02-15 Sun", "2026-02-24 Tue", "2026-02-14 Sat")] // first day of 春节
    [InlineData("2026-02-17 Tue", "2026-02-24 Tue", "2026-02-14 Sat")]
    [InlineData("2026-02-23 Mon", "2026-02-24 Tue", "2026-02-14 Sat")] // last day of 春节
    [InlineData("2026-09-19 Sat", "2026-09-20 Sun", "2026-09-18 Fri")] // an ordinary Saturday before a make-up Sunday
    [InlineData("2026-09-26 Sat", "2026-09-28 Mon", "2026-09-24 Thu")] // 中秋节
    [InlineData("2026-10-11 Sun", "2026-10-12 Mon", "2026-10-10 Sat")] // an ordinary Sunday after a make-up Saturday
    [InlineData("2026-07-11 Sat", "2026-07-13 Mon", "2026-07-10 Fri")] // an ordinary weekend
    public void AddAndRoll_RestDay_NeighbouringWorkingDays(string restDay, string next, string previous)
    {
        var day = Day.Plain(restDay);
        Assert.False(Calendar.IsWorkingDay(day));
        Assert.Equal(Day.Plain(next), Calendar.Add(day, 1));
        Assert.Equal(Day.Plain(next), Calendar.NextOrSame(day));
        Assert.Equal(Day.Plain(previous), Calendar.Add(day, -1));
        Assert.Equal(Day.Plain(previous), Calendar.PreviousOrSame(day));
    }

    [Theory]
    [InlineData("2026-02-24 Tue")]
    [InlineData("2026-02-14 Sat")] // a make-up Saturday
    [InlineData("2026-09-20 Sun")] // a make-up Sunday
    public void NextOrSameAndPreviousOrSame_WorkingDay_TheDayItself(string workingDay)
    {
        var day = Day.Plain(workingDay);
        Assert.True(Calendar.IsWorkingDay(day));
        Assert.Equal(day, Calendar.NextOrSame(day));
        Assert.Equal(day, Calendar.PreviousOrSame(day));
    }

    [Theory]
    [InlineData("2026-07-10 Fri")]
    [InlineData("2026-07-11 Sat")]
    [InlineData("2026-02-17 Tue")] // 春节
    [InlineData("2026-09-20 Sun")] // a make-up Sunday
    public void Add_Zero_TheDayItselfWithoutRoll(string start)
    {
        Assert.Equal(Day.Plain(start), Calendar.Add(Day.Plain(start), 0));
        Assert.Equal(0, Calendar.Count(Day.Plain(start), Day.Plain(start)));
    }

    [Theory]
    [InlineData("2026-10-22 Thu", -20, "2026-09-18 Fri")]
    [InlineData("2026-02-24 Tue", -1, "2026-02-14 Sat")]
    [InlineData("2026-02-24 Tue", -2, "2026-02-13 Fri")]
    [InlineData("2026-10-08 Thu", -1, "2026-09-30 Wed")]
    [InlineData("2026-10-08 Thu", -8, "2026-09-20 Sun")]
    [InlineData("2026-10-03 Sat", -8, "2026-09-20 Sun")] // from inside 国庆节 the same eight lie behind
    [InlineData("2019-01-01 Tue", -1, "2018-12-29 Sat")]
    [InlineData("2019-05-06 Mon", -1, "2019-05-05 Sun")] // worked by the amendment of 2019
    public void Add_Negative_CountsBack(string start, int workingDays, string end)
    {
        Assert.Equal(Day.Plain(end), Calendar.Add(Day.Plain(start), workingDays));
        Assert.Equal(workingDays, Calendar.Count(Day.Plain(start), Day.Plain(end)));
    }

    [Theory]
    [InlineData("2026-09-30 Wed", "2026-10-07 Wed", 0)] // all of 国庆节
    [InlineData("2026-09-29 Tue", "2026-10-07 Wed", 1)] // the end of the span is inside, its start is not
    [InlineData("2026-09-30 Wed", "2026-10-08 Thu", 1)]
    [InlineData("2026-10-08 Thu", "2026-09-30 Wed", -1)] // going back, 8 October is not counted and 30 September is
    [InlineData("2026-10-07 Wed", "2026-09-30 Wed", -1)]
    [InlineData("2026-10-07 Wed", "2026-10-01 Thu", 0)]
    [InlineData("2026-02-13 Fri", "2026-02-28 Sat", 6)] // Sat 14, Tue 24 to Fri 27, Sat 28
    [InlineData("2025-12-31 Wed", "2026-12-31 Thu", 248)] // the working year 2026
    [InlineData("2026-01-01 Thu", "2026-12-31 Thu", 248)] // New Year's Day is off, so it makes no difference
    public void Count_EitherDirection_StartOutEndIn(string start, string end, int expected) =>
        Assert.Equal(expected, Calendar.Count(Day.Plain(start), Day.Plain(end)));
}
