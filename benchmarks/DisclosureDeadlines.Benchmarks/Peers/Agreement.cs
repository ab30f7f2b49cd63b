using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>Nothing is timed that gives other answers.</summary>
internal static class Agreement
{
    private static readonly int[] Numbers = [1, 2, 5, 19, 20, 21, 100, 250, 499];

    /// <exception cref="InvalidOperationException">A way gives another answer than the calendar.</exception>
    public static void Check()
    {
        var facts = new Facts(ChinaCalendar.Official);
        var own = facts.OwnCalendar();
        DateOnly[] dates = [.. Questions.Random(), .. Questions.Sequential()];
        foreach (int n in Numbers)
        {
            var ours = new Add(facts.Calendar, n);
            Compare(dates, ours, new HashSetWalk(facts, n));
            Compare(dates, ours, new HolidayArithmetic(facts, n));
            Compare(dates, ours, new SortedDays(facts, n));
            Compare(dates, ours, new Add(own, n));
            Compare(dates, ours, new Add(ChinaCalendar.Projected, n));
            CheckSpans(facts.Calendar, dates, n);
#if WITH_NAGER_DATE
            Compare(dates[..64], new Add(NagerDateWalk.SameDays(2001, 2026), n), new NagerDateWalk(n));
#endif
        }

        foreach (int days in (int[])[0, 1, 7, 30, 365, 3652])
        {
            var spans = Questions.Spans(days);
            var ours = new Count(facts.Calendar);
            Compare(spans, ours, new HashSetWalk(facts, 0));
            Compare(spans, ours, new HolidayArithmetic(facts, 0));
            Compare(spans, ours, new SortedDays(facts, 0));
        }
    }

    private static void Compare<TQuestion, TOurs, TOther>(TQuestion[] questions, TOurs ours, TOther other)
        where TOurs : struct, IWay<TQuestion>
        where TOther : struct, IWay<TQuestion>
    {
        foreach (var question in questions)
        {
            if (ours.Ask(question) != other.Ask(question))
            {
                throw new InvalidOperationException($"{typeof(TOther).Name} disagrees on {question}.");
            }
        }
    }

    private static void CheckSpans(WorkingDayCalendar calendar, DateOnly[] dates, int workingDays)
    {
        var results = new DateOnly[dates.Length];
        var localResults = new LocalDate[dates.Length];
        calendar.AddWorkingDays(dates, workingDays, results);
        calendar.AddWorkingDays(dates.AsLocalDates(), workingDays, localResults);
        for (int i = 0; i < dates.Length; i++)
        {
            var expected = calendar.AddWorkingDays(dates[i], workingDays);
            if (results[i] != expected || localResults[i].ToDateOnly() != expected)
            {
                throw new InvalidOperationException($"The span disagrees on {dates[i]} + {workingDays}.");
            }
        }
    }
}
