using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>
/// The library and the slow oracle give the same answer for every day of the 26 years, and every number of working days in use.
/// </summary>
public sealed class AgreementTests
{
    private const int MostWorkingDays = 260;

    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;
    private static readonly NaiveCalendar Oracle = NaiveCalendar.Instance;

    [Fact]
    public void KindOf_EveryDay_AsTheOracle() =>
        Assert.All(
            NaiveCalendar.AllDays(),
            day =>
            {
                var date = LocalDate.FromDateOnly(day);
                string expected = Oracle.KindOf(day);
                Assert.Equal(expected, Calendar.KindOf(day).ToString());
                Assert.Equal(expected, Calendar.KindOf(date).ToString());
                Assert.Equal(expected, Calendar.Describe(date).Kind.ToString());
                Assert.Equal(Oracle.IsWorkingDay(day), Calendar.IsWorkingDay(day));
                Assert.Equal(Oracle.IsWorkingDay(day), Calendar.IsWorkingDay(date));
                Assert.Equal(Oracle.IsWorkingDay(day), Calendar.Describe(date).IsWorkingDay);
            }
        );

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
    public void AddWorkingDays_EveryDayAndNumber_AsTheOracle(int direction) =>
        Everywhere(start =>
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
    public void CountWorkingDays_EveryPairWithin260_AsTheOracle(int direction) =>
        Everywhere(start =>
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

    /// <summary>The loops over spans have a way of their own into the tables.</summary>
    [Fact]
    public void OverSpans_EveryDayAndNumber_AsOneByOne()
    {
        DateOnly[] days = [.. NaiveCalendar.AllDays()];
        var results = new DateOnly[days.Length];
        int[] numbers = new int[days.Length];
        int[] counts = new int[days.Length];
        for (int n = -MostWorkingDays; n <= MostWorkingDays; n++)
        {
            // The days from which n working days lead to a day that is known.
            var starts = days.AsSpan()[(n < 0 ? 400 : 0)..^(n > 0 ? 400 : 1)];
            Calendar.AddWorkingDays(starts, n, results.AsSpan(0, starts.Length));
            MustBeOneByOne(starts, n, results, $"{n} over a span");

            numbers.AsSpan().Fill(n);
            results.AsSpan().Clear();
            Calendar.AddWorkingDays(starts, numbers.AsSpan(0, starts.Length), results.AsSpan(0, starts.Length));
            MustBeOneByOne(starts, n, results, $"{n} each over a span");

            Calendar.CountWorkingDays(starts, results.AsSpan(0, starts.Length), counts.AsSpan(0, starts.Length));
            Assert.Equal(-1, counts.AsSpan(0, starts.Length).IndexOfAnyExcept(n));
        }
    }

    [Fact]
    public void OverSpans_LocalDates_AsDateOnlys()
    {
        DateOnly[] days = [.. NaiveCalendar.AllDays().SkipLast(400).Skip(400)];
        LocalDate[] localDays = [.. days.Select(LocalDate.FromDateOnly)];
        int[] numbers = [.. days.Select((_, i) => (i % (2 * MostWorkingDays)) - MostWorkingDays)];
        var (results, localResults) = (new DateOnly[days.Length], new LocalDate[days.Length]);
        var (counts, localCounts) = (new int[days.Length], new int[days.Length]);

        Calendar.AddWorkingDays(days, numbers, results);
        Calendar.AddWorkingDays(localDays, numbers, localResults);
        Calendar.CountWorkingDays(results, days, counts);
        Calendar.CountWorkingDays(localResults, localDays, localCounts);

        Assert.Equal(results, localResults.Select(date => date.ToDateOnly()));
        Assert.Equal(counts, localCounts);
    }

    private static void MustBeOneByOne(ReadOnlySpan<DateOnly> starts, int workingDays, DateOnly[] results, string what)
    {
        for (int i = 0; i < starts.Length; i++)
        {
            if (results[i] != Calendar.AddWorkingDays(starts[i], workingDays))
            {
                Assert.Fail($"{Day.Show(starts[i])} and {what} make {Day.Show(results[i])}.");
            }
        }
    }

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
        if (
            Calendar.AddWorkingDays(start, workingDays) != expected
            || !Calendar.TryAddWorkingDays(start, workingDays, out var tried)
            || tried != expected
            || Calendar.AddWorkingDays(date, workingDays) != expectedDate
            || !Calendar.TryAddWorkingDays(date, workingDays, out var triedDate)
            || triedDate != expectedDate
        )
        {
            Assert.Fail(
                $"{Day.Show(start)} and {workingDays} working days make {Day.Show(expected)}, not {Day.Show(Calendar.AddWorkingDays(start, workingDays))}."
            );
        }
    }

    private static void MustRefuse(DateOnly start, int workingDays)
    {
        if (
            Calendar.TryAddWorkingDays(start, workingDays, out _)
            || Calendar.TryAddWorkingDays(LocalDate.FromDateOnly(start), workingDays, out _)
        )
        {
            Assert.Fail($"{Day.Show(start)} and {workingDays} working days go beyond the facts, and yet there was an answer.");
        }
    }
}
