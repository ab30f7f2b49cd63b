using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>
/// Adding, counting and rolling at the ends of calendars and of the types of dates, against a walk from day to day. Where the walk leaves
/// the calendar the answer is a <see cref="CalendarCoverageException"/>, and nothing else.
/// </summary>
public sealed class EdgeArithmeticTests
{
    private static readonly int[] Numbers =
    [
        int.MinValue,
        int.MinValue + 1,
        -70_000,
        -20,
        -1,
        0,
        1,
        20,
        70_000,
        int.MaxValue - 1,
        int.MaxValue,
    ];

    public static TheoryData<int> Calendars => [.. Enumerable.Range(0, EdgeCalendars.All.Count)];

    [Theory]
    [MemberData(nameof(Calendars))]
    public void AddAndRoll_AtTheEdges_AsAWalkOrRefused(int place)
    {
        var calendar = EdgeCalendars.All[place];
        foreach (var day in Days(calendar))
        {
            Check(Walked(calendar, day, 1, rolls: true), () => calendar.NextOrSame(day));
            Check(Walked(calendar, day, -1, rolls: true), () => calendar.PreviousOrSame(day));
            foreach (int n in Numbers)
            {
                var expected = Walked(calendar, day, n);
                Check(expected, () => calendar.AddWorkingDays(day, n));
                Assert.Equal(expected is not null, calendar.TryAddWorkingDays(day, n, out var found));
                Assert.Equal(expected ?? default, found);
                CheckSpan(expected, day, (days, results) => calendar.AddWorkingDays(days, n, results));
                CheckSpan(expected, day, (days, results) => calendar.AddWorkingDays(days, [n], results));
                if (Plain(day) is { } plain)
                {
                    Check(expected, () => LocalDate.FromDateOnly(calendar.AddWorkingDays(plain, n)));
                    Assert.Equal(expected is not null, calendar.TryAddWorkingDays(plain, n, out var plainFound));
                    Assert.Equal(expected?.ToDateOnly() ?? default, plainFound);
                    CheckPlainSpan(expected, plain, (days, results) => calendar.AddWorkingDays(days, n, results));
                    CheckPlainSpan(expected, plain, (days, results) => calendar.AddWorkingDays(days, [n], results));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Count_BetweenEdges_AsAWalkOrRefused(int place)
    {
        var calendar = EdgeCalendars.All[place];
        var days = Days(calendar);
        foreach (var start in days)
        {
            foreach (var end in days)
            {
                int? expected = calendar.Contains(start) && calendar.Contains(end) ? Counted(calendar, start, end) : null;
                Check(expected, () => calendar.CountWorkingDays(start, end));
                int[] counts = [77];
                Check(
                    expected,
                    () =>
                    {
                        calendar.CountWorkingDays([start], [end], counts);
                        return counts[0];
                    }
                );
                Assert.Equal(expected ?? 77, counts[0]);
                if (Plain(start) is { } plainStart && Plain(end) is { } plainEnd)
                {
                    Check(expected, () => calendar.CountWorkingDays(plainStart, plainEnd));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Describe_AtTheEdges_TellsKnownDaysOnly(int place)
    {
        var calendar = EdgeCalendars.All[place];
        foreach (var day in Days(calendar))
        {
            bool isKnown = day >= calendar.FirstDay && day <= calendar.LastDay;
            Assert.Equal(isKnown, calendar.Contains(day));
            Check(isKnown ? day : null, () => calendar.Describe(day).Date);
            Check(isKnown ? calendar.Describe(day).Kind : null, () => calendar.KindOf(day));
            Check(isKnown ? calendar.Describe(day).Certainty : null, () => calendar.CertaintyOf(day, day));
            if (Plain(day) is { } plain)
            {
                Assert.Equal(isKnown, calendar.Contains(plain));
                Check(isKnown ? calendar.Describe(day).IsWorkingDay : null, () => calendar.IsWorkingDay(plain));
            }
        }
    }

    /// <summary>A calendar can begin and end on these days and on none further out: what is counted from it must be a date too.</summary>
    [Fact]
    public void Create_BeyondTheFirstAndLastDaysOfAll_IsRefused()
    {
        var (first, last) = (new LocalDate(2, 1, 1), new LocalDate(9899, 12, 31));

        Assert.Equal(
            "days",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => WorkingDayCalendar.Create(new DateInterval(first.PlusDays(-1), first), []))
                .ParamName
        );
        Assert.Equal(
            "days",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => WorkingDayCalendar.Create(new DateInterval(last, last.PlusDays(1)), []))
                .ParamName
        );
        Assert.Equal(
            "days",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    WorkingDayCalendar.Create(new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), [])
                )
                .ParamName
        );
        Assert.Equal(
            (first, first),
            (
                WorkingDayCalendar.Create(new DateInterval(first, first), []).FirstDay,
                WorkingDayCalendar.Create(new DateInterval(first, first), []).LastDay
            )
        );
        Assert.Equal(last, WorkingDayCalendar.Create(new DateInterval(last, last), []).LastDay);
    }

    private static LocalDate[] Days(WorkingDayCalendar calendar) =>
        [
            .. new[] { calendar.FirstDay, calendar.LastDay }
                .SelectMany(end => Enumerable.Range(-3, 7).Select(end.PlusDays))
                .Concat(EdgeDates.All.Where(day => day.Calendar == CalendarSystem.Iso))
                .Distinct(),
        ];

    private static DateOnly? Plain(LocalDate day) => day.Year >= 1 ? day.ToDateOnly() : null;

    /// <summary>
    /// The Nth working day after a day, or before it, or the day itself if it is worked and the walk rolls; null where the calendar ends
    /// first.
    /// </summary>
    private static LocalDate? Walked(WorkingDayCalendar calendar, LocalDate from, int n, bool rolls = false)
    {
        if (!calendar.Contains(from) || Math.Abs((long)n) > WorkingDayIndex.MaxLength)
        {
            return null;
        }

        int left = rolls && calendar.IsWorkingDay(from) ? 0 : Math.Abs(n);
        var day = from;
        while (left > 0 && calendar.Contains(day = day.PlusDays(Math.Sign(n))))
        {
            left -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return left == 0 ? day : null;
    }

    private static int Counted(WorkingDayCalendar calendar, LocalDate start, LocalDate end)
    {
        int step = end < start ? -1 : 1;
        int count = 0;
        for (var day = start; day != end; )
        {
            day = day.PlusDays(step);
            count += calendar.IsWorkingDay(day) ? step : 0;
        }

        return count;
    }

    private static void Check<T>(T? expected, Func<T> ask)
        where T : struct
    {
        if (expected is { } answer)
        {
            Assert.Equal(answer, ask());
        }
        else
        {
            Assert.Throws<CalendarCoverageException>(() => _ = ask());
        }
    }

    private static void CheckSpan(LocalDate? expected, LocalDate day, Action<LocalDate[], LocalDate[]> ask)
    {
        var untouched = new LocalDate(1999, 9, 9);
        LocalDate[] results = [untouched];
        Check(
            expected,
            () =>
            {
                ask([day], results);
                return results[0];
            }
        );
        Assert.Equal(expected ?? untouched, results[0]);
    }

    private static void CheckPlainSpan(LocalDate? expected, DateOnly day, Action<DateOnly[], DateOnly[]> ask)
    {
        DateOnly[] results = [default];
        Check(
            expected,
            () =>
            {
                ask([day], results);
                return LocalDate.FromDateOnly(results[0]);
            }
        );
        Assert.Equal(expected?.ToDateOnly() ?? default, results[0]);
    }
}
