using System.Globalization;
using System.Text;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks.Measuring;

/// <summary>
/// How the cost grows: with the number of working days, the range of the calendar, the length of a span, and a second thread.
/// </summary>
internal static class Growth
{
    private static readonly int[] Numbers = [1, 5, 20, 100, 250, 1000, 5000];
    private static readonly int[] Years = [20, 40, 60, 80, 100];
    private static readonly int[] Lengths = [10, 1_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>The tables, and the first of them as lines for the plot.</summary>
    public static (string Tables, string Csv) Measure()
    {
        Agreement.Check();
        var byNumber = ByNumber();
        var text = new StringBuilder();
        text.Append("### By the number of working days\n\nNanoseconds an answer, and × table read in the same run.\n\n");
        text.Append("| way | ")
            .AppendJoin(" | ", Numbers.Select(n => $"N = {n}"))
            .Append(" |\n|---|")
            .Append(string.Concat(Numbers.Select(_ => "---:|")))
            .Append('\n');
        foreach (var way in byNumber.GroupBy(point => point.Way))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {way.Key} | ")
                .AppendJoin(" | ", way.Select(p => Cell(p.Nanoseconds, p.Ratio)))
                .Append(" |\n");
        }

        text.Append(ByRange()).Append(ByLength()).Append(ByThreads());
        var csv = new StringBuilder("way,workingDays,nanoseconds,timesTableRead\n");
        foreach (var point in byNumber)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{point.Way},{point.Number},{point.Nanoseconds:0.000},{point.Ratio:0.00}\n");
        }

        return (text.ToString(), csv.ToString());
    }

    private static List<(string Way, int Number, double Nanoseconds, double Ratio)> ByNumber()
    {
        // The calendar to 2100 has room for 5,000 working days; walks ask fewer questions, or a run of theirs would take seconds.
        var facts = new Facts(ChinaCalendar.Projected);
        var floor = new TableRead(facts);
        var dates = Questions.Random();
        var localDates = dates.AsLocalDates();
        var points = new List<(string Way, int Number, double Nanoseconds, double Ratio)>();
        foreach (int n in Numbers)
        {
            var few = dates[..Math.Clamp(20_000 / n, 32, 1024)];
            List<Case> cases =
            [
                new("table read", dates.Length, () => Loop.Over(dates, floor)),
                new("add", dates.Length, () => Loop.Over(dates, new Add(facts.Calendar, n))),
                new("add, LocalDate", localDates.Length, () => Loop.Over(localDates, new Add(facts.Calendar, n))),
                Over("sorted array", dates, new SortedDays(facts, n)),
                Over("from holiday to holiday", few, new HolidayArithmetic(facts, n)),
                Over("HashSet walk", few, new HashSetWalk(facts, n)),
#if WITH_NAGER_DATE
                Over("Nager.Date walk", few[..32], new NagerDateWalk(n)),
#endif
            ];
            var measured = Interleaved.Measure(cases, rounds: 101);
            points.AddRange(cases.Select(work => (work.Name, n, measured.Of(work.Name), measured.Ratio(work.Name, "table read"))));
        }

        return points;
    }

    private static string ByRange()
    {
        var text = new StringBuilder(
            "\n### By the range of the calendar\n\nAdding 20, the dates drawn from the whole range.\n\n| years | table read | add | × |\n|---:|---:|---:|---:|\n"
        );
        foreach (int years in Years)
        {
            var facts = new Facts(
                WorkingDayCalendar.Create(
                    new DateInterval(new LocalDate(2001, 1, 1), new LocalDate(2000 + years, 12, 31)),
                    new Facts(ChinaCalendar.Projected).Holidays.Where(day => day.Year <= 2000 + years).Select(LocalDate.FromDateOnly)
                )
            );
            var dates = Questions.Random(Questions.Many, facts.First.DayNumber, facts.Last.DayNumber - 40);
            var measured = Interleaved.Measure(
                [Over("table read", dates, new TableRead(facts)), Over("add", dates, new Add(facts.Calendar, 20))],
                rounds: 201
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {years} | {measured.Of("table read"):0.00} ns | {measured.Of("add"):0.00} ns | {measured.Ratio("add", "table read"):0.00} |\n"
            );
        }

        return text.ToString();
    }

    private static string ByLength()
    {
        var text = new StringBuilder(
            "\n### By the length of a span\n\nAdding 20 to each date of a span.\n\n| dates | table read over it | add over it | × |\n|---:|---:|---:|---:|\n"
        );
        var floor = new TableRead(new Facts(ChinaCalendar.Official));
        foreach (int length in Lengths)
        {
            var dates = Questions.Random(length);
            var (read, results) = (new ushort[length], new DateOnly[length]);
            List<Case> cases =
            [
                new("table read", length, () => floor.Fill(dates, read)),
                new("add", length, () => ChinaCalendar.Official.AddWorkingDays(dates, 20, results)),
            ];
            var measured = Interleaved.Measure(cases, rounds: length > 1_000_000 ? 11 : 201);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {length:#,0} | {measured.Of("table read"):0.00} ns | {measured.Of("add"):0.00} ns | {measured.Ratio("add", "table read"):0.00} |\n"
            );
        }

        return text.ToString();
    }

    private static string ByThreads()
    {
        const int Length = 10_000_000;
        var dates = Questions.Random(Length);
        var results = new DateOnly[Length];
        List<Case> cases =
        [
            .. Enumerable.Range(1, 2).Select(threads => new Case($"{threads}", Length, () => Divided(dates, results, threads))),
        ];
        var measured = Interleaved.Measure(cases, rounds: 21);
        var text = new StringBuilder(
            "\n### By threads\n\nTen million dates in one span, divided among the threads.\n\n| threads | a date | dates a second |\n|---:|---:|---:|\n"
        );
        foreach (var work in cases)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {work.Name} | {measured.Of(work.Name):0.00} ns | {1e3 / measured.Of(work.Name):0} million |\n"
            );
        }

        return text.ToString();
    }

    private static void Divided(DateOnly[] dates, DateOnly[] results, int threads)
    {
        int part = dates.Length / threads;
        Parallel.For(
            0,
            threads,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => ChinaCalendar.Official.AddWorkingDays(dates.AsSpan(i * part, part), 20, results.AsSpan(i * part, part))
        );
    }

    private static Case Over<TWay>(string name, DateOnly[] questions, TWay way)
        where TWay : struct, IWay<DateOnly> => new(name, questions.Length, () => Loop.Over(questions, way));

    private static string Cell(double nanoseconds, double ratio) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{nanoseconds.ToString(nanoseconds < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture)} ({ratio:#,0.0} ×)"
        );
}
