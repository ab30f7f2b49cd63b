using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Adding and counting over spans: what is checked, what is refused, and that a refusal leaves the results as they were.</summary>
public sealed class SpanArithmeticTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    private static readonly DateOnly Friday = Day.Plain("2026-09-18 Fri");
    private static readonly LocalDate LocalFriday = LocalDate.FromDateOnly(Friday);
    private static readonly DateOnly Untouched = Day.Plain("1999-09-09");
    private static readonly DateOnly LastDay = Day.Plain("2026-12-31 Thu");

    private static readonly int[] ForAll = [20, -20, 0];
    private static readonly int[] ForOne = [1, 20, 250, -250, 0];

    /// <summary>Numbers for which all, some or none of the starts have an answer.</summary>
    public static TheoryData<int> Numbers() =>
        [0, 1, 20, 250, 6487, 6488, 6489, int.MaxValue, -1, -20, -250, -6487, -6488, -6489, int.MinValue];

    [Fact]
    public void AddWorkingDays_OneNumberForAll_EachAnswer()
    {
        DateOnly[] results = new DateOnly[3];
        Calendar.AddWorkingDays([Friday, Friday.AddDays(1), Friday.AddDays(2)], 20, results);
        Assert.Equal([Day.Plain("2026-10-22 Thu"), Day.Plain("2026-10-22 Thu"), Day.Plain("2026-10-23 Fri")], results);
    }

    [Fact]
    public void AddWorkingDays_ANumberForEach_EachAnswer()
    {
        DateOnly[] results = new DateOnly[4];
        Calendar.AddWorkingDays([Friday, Friday, Friday, Friday.AddDays(1)], [20, -1, 1, 0], results);
        Assert.Equal(
            [Day.Plain("2026-10-22 Thu"), Day.Plain("2026-09-17 Thu"), Day.Plain("2026-09-20 Sun"), Day.Plain("2026-09-19 Sat")],
            results
        );
    }

    [Fact]
    public void CountWorkingDays_Pairs_EachCount()
    {
        int[] counts = new int[3];
        Calendar.CountWorkingDays([Friday, Day.Plain("2026-10-22"), Friday], [Day.Plain("2026-10-22"), Friday, Friday], counts);
        Assert.Equal([20, -20, 0], counts);
    }

    /// <summary>Whether a span is refused, and at which index, is decided by the first date that would be refused alone.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void AddWorkingDays_EveryStart_RefusedWhereOneAloneIs(int workingDays)
    {
        DateOnly[] starts =
        [
            .. Enumerable.Range(-2, Calendar.Index.Length + 4).Select(place => DateOnly.FromDayNumber(Calendar.Index.FirstDay + place)),
        ];
        bool[] answered = [.. starts.Select(start => Calendar.TryAddWorkingDays(start, workingDays, out _))];
        foreach (int from in (int[])[0, 1, 2, 3, 4000, Array.IndexOf(answered, true), Array.LastIndexOf(answered, true) - 10])
        {
            var dates = starts.AsSpan(Math.Max(from, 0));
            int refused = answered.AsSpan(Math.Max(from, 0)).IndexOf(false);
            MustRefuseAt(refused, dates.ToArray(), workingDays);
            MustAnswer(dates[..refused].ToArray(), workingDays);
        }
    }

    [Fact]
    public void AddWorkingDays_DatesAndResultsTheSameSpan_Replaced()
    {
        DateOnly[] dates = [Friday, Friday.AddDays(3)];
        LocalDate[] localDates = [.. dates.Select(LocalDate.FromDateOnly)];
        Calendar.AddWorkingDays(dates, 20, dates);
        Calendar.AddWorkingDays(localDates, [1, -1], localDates);
        Assert.Equal([Day.Plain("2026-10-22 Thu"), Day.Plain("2026-10-26 Mon")], dates);
        Assert.Equal([Day.Of("2026-09-20"), Day.Of("2026-09-20")], localDates);
    }

    [Fact]
    public void AddWorkingDays_SpansOverlappingInPart_Refused()
    {
        DateOnly[] dates = [Friday, Friday, Friday, Friday];
        Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays(dates.AsSpan(0, 3), 20, dates.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays(dates.AsSpan(1), [1, 2, 3], dates.AsSpan(0, 3)));
        Assert.Equal([Friday, Friday, Friday, Friday], dates);
        Calendar.AddWorkingDays(dates.AsSpan(0, 2), 1, dates.AsSpan(2));
        Assert.Equal([Friday, Friday, Friday.AddDays(2), Friday.AddDays(2)], dates);
    }

    [Fact]
    public void EveryQuestion_SpansOfDifferentLength_Refused()
    {
        Assert.Equal("results", Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays([Friday], 1, new DateOnly[2])).ParamName);
        Assert.Equal(
            "results",
            Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays([new LocalDate(2026, 9, 18)], 1, [])).ParamName
        );
        Assert.Equal(
            "workingDays",
            Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays([Friday], [1, 2], new DateOnly[1])).ParamName
        );
        Assert.Equal(
            "endsInclusive",
            Assert.Throws<ArgumentException>(() => Calendar.CountWorkingDays([Friday], [Friday, Friday], new int[1])).ParamName
        );
        Assert.Equal("counts", Assert.Throws<ArgumentException>(() => Calendar.CountWorkingDays([Friday], [Friday], new int[2])).ParamName);
    }

    [Fact]
    public void EveryQuestion_SpansOfLocalDatesOfDifferentLength_Refused()
    {
        LocalDate[] dates = [LocalFriday, LocalFriday];
        Assert.Equal("results", Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays(dates, [1, 2], new LocalDate[3])).ParamName);
        Assert.Equal(
            "workingDays",
            Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays(dates, [1, 2, 3], new LocalDate[2])).ParamName
        );
        Assert.Equal(
            "endsInclusive",
            Assert
                .Throws<ArgumentException>(() => Calendar.CountWorkingDays(dates, [LocalFriday, LocalFriday, LocalFriday], new int[2]))
                .ParamName
        );
        Assert.Equal("counts", Assert.Throws<ArgumentException>(() => Calendar.CountWorkingDays(dates, dates, new int[3])).ParamName);
    }

    [Fact]
    public void AddWorkingDays_SpansOfLocalDatesOverlappingInPart_Refused()
    {
        LocalDate[] dates = [LocalFriday, LocalFriday, LocalFriday];
        Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays(dates.AsSpan(0, 2), 20, dates.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => Calendar.AddWorkingDays(dates.AsSpan(0, 2), [1, 2], dates.AsSpan(1)));
        Assert.Equal([LocalFriday, LocalFriday, LocalFriday], dates);
    }

    /// <summary>The first element has no element before it that could be named instead.</summary>
    [Fact]
    public void CountWorkingDays_TheFirstEndOutside_Named()
    {
        var (outside, localOutside) = (LastDay.AddDays(5), LocalDate.FromDateOnly(LastDay.AddDays(5)));
        var e = Assert.Throws<CalendarCoverageException>(() => Calendar.CountWorkingDays([Friday], [outside], new int[1]));
        Assert.Equal((0, localOutside), (e.Index, e.Day));
        e = Assert.Throws<CalendarCoverageException>(() => Calendar.CountWorkingDays([LocalFriday], [localOutside], new int[1]));
        Assert.Equal((0, localOutside), (e.Index, e.Day));
        e = Assert.Throws<CalendarCoverageException>(() => Calendar.CountWorkingDays([outside], [Friday], new int[1]));
        Assert.Equal((0, localOutside), (e.Index, e.Day));
        e = Assert.Throws<CalendarCoverageException>(() => Calendar.CountWorkingDays([localOutside], [LocalFriday], new int[1]));
        Assert.Equal((0, localOutside), (e.Index, e.Day));
    }

    [Fact]
    public void EveryQuestion_NoDates_NothingToDo()
    {
        Calendar.AddWorkingDays(Span<DateOnly>.Empty, int.MaxValue, []);
        Calendar.AddWorkingDays(Span<LocalDate>.Empty, [], []);
        Calendar.CountWorkingDays(Span<DateOnly>.Empty, [], []);
    }

    [Fact]
    public void CountWorkingDays_AnEndOutside_NamedAndNothingWritten()
    {
        int[] counts = [7, 7, 7];
        var e = Assert.Throws<CalendarCoverageException>(() =>
            Calendar.CountWorkingDays([Friday, Friday, LastDay.AddDays(2)], [Friday, LastDay.AddDays(1), Friday], counts)
        );
        Assert.Equal((1, Day.Of("2027-01-01")), (e.Index, e.Day));
        e = Assert.Throws<CalendarCoverageException>(() =>
            Calendar.CountWorkingDays(
                [Day.Of("2026-09-18"), Day.Of("2027-01-02")],
                [Day.Of("2026-09-18"), Day.Of("2027-01-03")],
                counts.AsSpan(1)
            )
        );
        Assert.Equal((1, Day.Of("2027-01-02")), (e.Index, e.Day));
        Assert.Equal([7, 7, 7], counts);
    }

    [Fact]
    public void Message_OfARefusedElement_NamesItsIndex()
    {
        Assert.Equal(
            "For the date at index 1: The answer needs 2027-01-01, but the days known end on 2026-12-31: the holiday notice for 2027 is missing.",
            MessageIn("en-GB")
        );
        Assert.Equal(
            "下标为 1 的日期：需要 2027-01-01 的日历，但已知的日子到 2026-12-31 为止：缺 2027 年的节假日安排通知。",
            MessageIn("zh-CN")
        );
        Assert.Null(Assert.Throws<CalendarCoverageException>(() => Calendar.AddWorkingDays(LastDay, 1)).Index);
    }

    /// <summary>The check of many dates at a time reads a <see cref="DateOnly"/> as the number it is made of.</summary>
    [Fact]
    public void DateOnly_ItsBytes_AreItsDayNumber()
    {
        DateOnly[] dates = [DateOnly.MinValue, Friday, DateOnly.MaxValue];
        Assert.Equal(
            dates.Select(date => date.DayNumber),
            System.Runtime.InteropServices.MemoryMarshal.Cast<DateOnly, int>(dates).ToArray()
        );
    }

    [Fact]
    public void EveryQuestion_Asked_AllocatesNothing()
    {
        DateOnly[] dates = [.. Enumerable.Range(0, 1000).Select(Friday.AddDays).Where(day => day < LastDay.AddDays(-40))];
        LocalDate[] localDates = [.. dates.Select(LocalDate.FromDateOnly)];
        int[] numbers = [.. dates.Select((_, i) => (i % 7) - 3)];
        var (results, localResults, counts) = (new DateOnly[dates.Length], new LocalDate[dates.Length], new int[dates.Length]);
        Assert.Equal(
            0,
            BytesOf(() =>
            {
                foreach (int n in ForAll)
                {
                    Calendar.AddWorkingDays(dates, n, results);
                    Calendar.AddWorkingDays(localDates, n, localResults);
                }

                Calendar.AddWorkingDays(dates, numbers, results);
                Calendar.AddWorkingDays(localDates, numbers, localResults);
                Calendar.CountWorkingDays(dates, results, counts);
                Calendar.CountWorkingDays(localDates, localResults, counts);
                foreach (int n in ForOne)
                {
                    counts[0] +=
                        Calendar.AddWorkingDays(new DateOnly(2020, 1, 1), n).Day
                        + Calendar.AddWorkingDays(new LocalDate(2020, 1, 1), n).Day;
                    counts[0] += Calendar.NextOrSame(dates[0]).Day + Calendar.PreviousOrSame(localDates[0]).Day;
                    counts[0] += Calendar.CountWorkingDays(dates[0], dates[^1]) + Calendar.CountWorkingDays(localDates[^1], localDates[0]);
                }
            })
        );
    }

    private static void MustAnswer(DateOnly[] dates, int workingDays)
    {
        DateOnly[] expected = [.. dates.Select(date => Calendar.AddWorkingDays(date, workingDays))];
        var results = new DateOnly[dates.Length];
        var localResults = new LocalDate[dates.Length];
        int[] numbers = [.. dates.Select(_ => workingDays)];
        LocalDate[] localDates = [.. dates.Select(LocalDate.FromDateOnly)];

        Calendar.AddWorkingDays(dates, workingDays, results);
        Assert.Equal(expected, results);
        Calendar.AddWorkingDays(dates, numbers, results);
        Assert.Equal(expected, results);
        Calendar.AddWorkingDays(localDates, workingDays, localResults);
        Assert.Equal(expected, localResults.Select(date => date.ToDateOnly()));
        Calendar.AddWorkingDays(localDates, numbers, localResults);
        Assert.Equal(expected, localResults.Select(date => date.ToDateOnly()));
    }

    private static void MustRefuseAt(int refused, DateOnly[] dates, int workingDays)
    {
        int[] numbers = [.. dates.Select(_ => workingDays)];
        LocalDate[] localDates = [.. dates.Select(LocalDate.FromDateOnly)];
        DateOnly[] results = [.. dates.Select(_ => Untouched)];
        LocalDate[] localResults = [.. results.Select(LocalDate.FromDateOnly)];
        var alone = Assert.Throws<CalendarCoverageException>(() => Calendar.AddWorkingDays(dates[refused], workingDays));

        foreach (
            var ask in (Action[])
                [
                    () => Calendar.AddWorkingDays(dates, workingDays, results),
                    () => Calendar.AddWorkingDays(dates, numbers, results),
                    () => Calendar.AddWorkingDays(localDates, workingDays, localResults),
                    () => Calendar.AddWorkingDays(localDates, numbers, localResults),
                ]
        )
        {
            var e = Assert.Throws<CalendarCoverageException>(ask);
            Assert.Equal((refused, alone.Day, alone.FirstDay, alone.LastDay), (e.Index, e.Day, e.FirstDay, e.LastDay));
        }

        Assert.All(results, date => Assert.Equal(Untouched, date));
        Assert.All(localResults, date => Assert.Equal(LocalDate.FromDateOnly(Untouched), date));
    }

    private static string MessageIn(string culture)
    {
        using (new InCulture(culture))
        {
            return Assert.Throws<CalendarCoverageException>(() => Calendar.AddWorkingDays([Friday, LastDay], 1, new DateOnly[2])).Message;
        }
    }

    /// <summary>The least of several runs: the runtime may allocate for itself while it compiles a loop anew.</summary>
    private static long BytesOf(Action work) =>
        Enumerable
            .Range(0, 10)
            .Min(_ =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                work();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            });
}
