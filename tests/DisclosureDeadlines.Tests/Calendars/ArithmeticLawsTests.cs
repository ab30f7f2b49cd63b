using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>What holds of adding and counting whatever the holidays are. Starts keep two years' distance from both ends of the facts, so that no answer is refused.</summary>
public sealed class ArithmeticLawsTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    private static readonly DateOnly FirstStart = new(2003, 1, 1);
    private static readonly DateOnly LastStart = new(2024, 12, 31);

    /// <summary>Half the starts are special days or stand next to one: on ordinary days there is little to get wrong.</summary>
    private static readonly Gen<DateOnly> AnyDay = Gen.OneOf(
        Gen.Choose(FirstStart.DayNumber, LastStart.DayNumber).Select(DateOnly.FromDayNumber),
        Gen.Elements(NaiveCalendar.AllDays().Where(IsNearASpecialDay).ToArray()));

    private static readonly Gen<int> AnyNumber = Gen.Choose(-200, 200);
    private static readonly Gen<int> Positive = Gen.Choose(1, 200);

    [Fact]
    public void CountWorkingDays_AfterAdding_GivesTheNumberBack() => FixedSeed.ForAll(201, Cases(AnyDay, AnyNumber), c =>
        Assert.Equal(c.Second, Calendar.CountWorkingDays(c.First, Calendar.AddWorkingDays(c.First, c.Second))));

    [Fact]
    public void AddWorkingDays_LaterStart_NotEarlierEnd() => FixedSeed.ForAll(202, Cases(AnyDay, Gen.Choose(0, 30), AnyNumber), c =>
        Assert.True(Calendar.AddWorkingDays(c.First, c.Third) <= Calendar.AddWorkingDays(c.First.AddDays(c.Second), c.Third)));

    [Fact]
    public void AddWorkingDays_GreaterNumber_LaterEnd() => FixedSeed.ForAll(203, Cases(AnyDay, AnyNumber, Positive), c =>
        Assert.True(Calendar.AddWorkingDays(c.First, c.Second) < Calendar.AddWorkingDays(c.First, c.Second + c.Third)));

    [Fact]
    public void AddWorkingDays_InTwoStepsForward_AsInOne() => FixedSeed.ForAll(204, Cases(AnyDay, Positive, Positive), c =>
        Assert.Equal(
            Calendar.AddWorkingDays(c.First, c.Second + c.Third),
            Calendar.AddWorkingDays(Calendar.AddWorkingDays(c.First, c.Second), c.Third)));

    [Fact]
    public void AddWorkingDays_InTwoStepsBack_AsInOne() => FixedSeed.ForAll(205, Cases(AnyDay, Positive, Positive), c =>
        Assert.Equal(
            Calendar.AddWorkingDays(c.First, -c.Second - c.Third),
            Calendar.AddWorkingDays(Calendar.AddWorkingDays(c.First, -c.Second), -c.Third)));

    [Fact]
    public void AddWorkingDays_NotZero_EndsOnAWorkingDay() => FixedSeed.ForAll(206, Cases(AnyDay, AnyNumber.Where(n => n != 0)), c =>
        Assert.True(Calendar.IsWorkingDay(Calendar.AddWorkingDays(c.First, c.Second))));

    /// <summary>From a working day one can go back the way one came; from a rest day one comes back to its neighbour.</summary>
    [Fact]
    public void AddWorkingDays_ThereAndBack_TheStartOrTheWorkingDayBefore() => FixedSeed.ForAll(207, Cases(AnyDay, Positive), c =>
        Assert.Equal(
            Calendar.PreviousOrSame(c.First),
            Calendar.AddWorkingDays(Calendar.AddWorkingDays(c.First, c.Second), -c.Second)));

    [Fact]
    public void CountWorkingDays_ThreeDaysInOrder_Additive() => FixedSeed.ForAll(208, Cases(AnyDay, Gen.Choose(0, 400), Gen.Choose(0, 200)), c =>
    {
        var middle = c.First.AddDays(c.Second);
        var end = middle.AddDays(c.Third);
        Assert.Equal(
            Calendar.CountWorkingDays(c.First, end),
            Calendar.CountWorkingDays(c.First, middle) + Calendar.CountWorkingDays(middle, end));
        Assert.Equal(
            Calendar.CountWorkingDays(end, c.First),
            Calendar.CountWorkingDays(end, middle) + Calendar.CountWorkingDays(middle, c.First));
    });

    [Fact]
    public void NextOrSame_AnyDay_NearestWorkingDayAndIdempotent() => FixedSeed.ForAll(209, AnyDay.ToArbitrary(), day =>
    {
        var next = Calendar.NextOrSame(day);
        Assert.Equal(next, Calendar.NextOrSame(next));
        Assert.Equal(next, Calendar.AddWorkingDays(day.AddDays(-1), 1));
        Assert.True(next >= day);
    });

    [Fact]
    public void PreviousOrSame_AnyDay_NearestWorkingDayAndIdempotent() => FixedSeed.ForAll(210, AnyDay.ToArbitrary(), day =>
    {
        var previous = Calendar.PreviousOrSame(day);
        Assert.Equal(previous, Calendar.PreviousOrSame(previous));
        Assert.Equal(previous, Calendar.AddWorkingDays(day.AddDays(1), -1));
        Assert.True(previous <= day);
    });

    private static bool IsNearASpecialDay(DateOnly day) => day >= FirstStart && day <= LastStart && Enumerable.Range(-2, 5)
        .Any(offset => NaiveCalendar.Instance.KindOf(day.AddDays(offset)) is "Holiday" or "MakeUpWorkday");

    private static Arbitrary<(TFirst First, TSecond Second)> Cases<TFirst, TSecond>(Gen<TFirst> first, Gen<TSecond> second) =>
        first.SelectMany(_ => second, (a, b) => (a, b)).ToArbitrary();

    private static Arbitrary<(TFirst First, TSecond Second, TThird Third)> Cases<TFirst, TSecond, TThird>(
        Gen<TFirst> first, Gen<TSecond> second, Gen<TThird> third) =>
        Cases(first, second).Generator.SelectMany(_ => third, (ab, c) => (ab.First, ab.Second, c)).ToArbitrary();
}
