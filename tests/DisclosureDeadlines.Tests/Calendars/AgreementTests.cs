using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>The library and the slow oracle give the same answer for every day of the 26 years, and every number of working days in use.</summary>
public sealed class AgreementTests
{
    private const int MostWorkingDays = 260;

    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;
    private static readonly NaiveCalendar Oracle = NaiveCalendar.Instance;

    [Fact]
    public void KindOf_EveryDay_AsTheOracle() => Assert.All(NaiveCalendar.AllDays(), day =>
    {
        var date = LocalDate.FromDateOnly(day);
        string expected = Oracle.KindOf(day);
        Assert.Equal(expected, Calendar.KindOf(day).ToString());
        Assert.Equal(expected, Calendar.KindOf(date).ToString());
        Assert.Equal(expected, Calendar.Describe(date).Kind.ToString());
        Assert.Equal(Oracle.IsWorkingDay(day), Calendar.IsWorkingDay(day));
        Assert.Equal(Oracle.IsWorkingDay(day), Calendar.IsWorkingDay(date));
        Assert.Equal(Oracle.IsWorkingDay(day), Calendar.Describe(date).IsWorkingDay);
    });

    /// <summary>The totals are on record, so that a change of the facts cannot go unnoticed when both readers follow it.</summary>
    [Fact]
    public void KindOf_AllYears_TotalsOnRecord()
    {
        var byKind = NaiveCalendar.AllDays().CountBy(day => Calendar.KindOf(day)).ToDictionary();
        Assert.Equal(9496, byKind.Values.Sum());
        Assert.Equal(711, byKind[DayKind.Holiday]);
        Assert.Equal(169, byKind[DayKind.MakeUpWorkday]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void AddWorkingDays_EveryDayAndNumber_AsTheOracle(int direction) => Everywhere(start =>
    {
        int found = 0;
        for (var day = start.AddDays(direction); NaiveCalendar.Knows(day) && found < MostWorkingDays; day = day.AddDays(direction))
        {
            if (Oracle.IsWorkingDay(day))
            {
                found++;
                MustAdd(start, direction * found, day);
            }
        }

        for (int beyond = found + 1; beyond <= MostWorkingDays; beyond++)
        {
            MustRefuse(start, direction * beyond);
        }
    });

    [Fact]
    public void AddWorkingDays_EveryDayAndZero_TheDayItself() => Everywhere(day => MustAdd(day, 0, day));

    /// <summary>Every end up to 260 working days away, the rest days among them too.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void CountWorkingDays_EveryPairWithin260_AsTheOracle(int direction) => Everywhere(start =>
    {
        int expected = 0;
        for (var end = start; NaiveCalendar.Knows(end) && Math.Abs(expected) <= MostWorkingDays; end = end.AddDays(direction))
        {
            expected += end != start && Oracle.IsWorkingDay(end) ? direction : 0;
            int actual = Calendar.CountWorkingDays(start, end);
            if (actual != expected || Calendar.CountWorkingDays(LocalDate.FromDateOnly(start), LocalDate.FromDateOnly(end)) != expected)
            {
                Assert.Fail($"From {Day.Show(start)} to {Day.Show(end)} there are {expected} working days, not {actual}.");
            }
        }
    });

    /// <summary>A walk of our own, since an assertion object for each of millions of cases would take longer than the cases.</summary>
    private static void Everywhere(Action<DateOnly> check)
    {
        foreach (var day in NaiveCalendar.AllDays())
        {
            check(day);
        }
    }

    private static void MustAdd(DateOnly start, int workingDays, DateOnly expected)
    {
        var date = LocalDate.FromDateOnly(start);
        var expectedDate = LocalDate.FromDateOnly(expected);
        if (Calendar.AddWorkingDays(start, workingDays) != expected
            || !Calendar.TryAddWorkingDays(start, workingDays, out var tried) || tried != expected
            || Calendar.AddWorkingDays(date, workingDays) != expectedDate
            || !Calendar.TryAddWorkingDays(date, workingDays, out var triedDate) || triedDate != expectedDate)
        {
            Assert.Fail($"{Day.Show(start)} and {workingDays} working days make {Day.Show(expected)}, not {Day.Show(Calendar.AddWorkingDays(start, workingDays))}.");
        }
    }

    private static void MustRefuse(DateOnly start, int workingDays)
    {
        if (Calendar.TryAddWorkingDays(start, workingDays, out _)
            || Calendar.TryAddWorkingDays(LocalDate.FromDateOnly(start), workingDays, out _))
        {
            Assert.Fail($"{Day.Show(start)} and {workingDays} working days go beyond the facts, and yet there was an answer.");
        }
    }
}
