using System.Globalization;
using System.Text;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks.Measuring;

/// <summary>
/// What an answer costs, in nanoseconds and as a multiple of one bare table read in the same run; and what was promised of it.
/// </summary>
internal static class Ratios
{
    private const int Million = 1_000_000;

    private static readonly int[] Numbers = [1, 20, 250];

    private static readonly Facts Facts = new(ChinaCalendar.Official);
    private static readonly WorkingDayCalendar Own = Facts.OwnCalendar();
    private static readonly TableRead Floor = new(Facts);

    private static readonly DateOnly[] Dates = Questions.Random();
    private static readonly LocalDate[] LocalDates = Dates.AsLocalDates();

    public static string Tables()
    {
        Agreement.Check();
        List<Case> adding = [.. Adding()];
        List<Case> counting = [.. Counting()];
        List<Case> other = [.. Rolling(), .. Applying()];
        List<Case> spans = [.. Spans()];
        List<Case> slow = [.. Slow()];
        var measured = Interleaved.Measure([.. adding, .. counting, .. other, .. spans, .. slow]);
        return Table("Adding", adding, measured, "table read")
            + Table("Counting", counting, measured, "table read")
            + Table("Rolling, asking, applying a rule", other, measured, "table read")
            + Table("A million dates in a span", spans, measured, "table read, 1M")
            + Table("What is done once", slow, measured, "table read")
            + Promises(measured);
    }

    private static IEnumerable<Case> Adding()
    {
        yield return Over("table read", Dates, Floor);
        foreach (int n in Numbers)
        {
            yield return Over($"add {n}", Dates, new Add(Facts.Calendar, n));
            yield return Over($"add {n}, calendar to 2100", Dates, new Add(ChinaCalendar.Projected, n));
            yield return Over($"add {n}, own calendar", Dates, new Add(Own, n));
            yield return Over($"add {n}, LocalDate", LocalDates, new Add(Facts.Calendar, n));
            yield return Over($"add {n}, sorted array", Dates, new SortedDays(Facts, n));
            yield return Over($"add {n}, from holiday to holiday", Dates, new HolidayArithmetic(Facts, n));
            yield return Over($"add {n}, HashSet walk", Dates, new HashSetWalk(Facts, n));
#if WITH_NAGER_DATE
            yield return Over($"add {n}, Nager.Date walk", Dates[..64], new NagerDateWalk(n));
#endif
        }

        yield return Over("add −20", [.. Dates.Select(date => date.AddDays(400))], new Add(Facts.Calendar, -20));
        yield return Over("table read, dates in order", Questions.Sequential(), Floor);
        yield return Over("add 20, dates in order", Questions.Sequential(), new Add(Facts.Calendar, 20));
        yield return Over("add 20, LocalDate, dates in order", Questions.Sequential().AsLocalDates(), new Add(Facts.Calendar, 20));
    }

    private static IEnumerable<Case> Counting()
    {
        foreach (var (name, days) in new[] { ("a week", 7), ("ten years", 3652) })
        {
            var spans = Questions.Spans(days);
            yield return Over($"count {name}", spans, new Count(Facts.Calendar));
            yield return Over($"count {name}, LocalDate", spans.AsLocalDates(), new Count(Facts.Calendar));
            yield return Over($"count {name}, sorted array", spans, new SortedDays(Facts, 0));
            yield return Over($"count {name}, from holiday to holiday", spans, new HolidayArithmetic(Facts, 0));
            yield return Over($"count {name}, HashSet walk", spans[..256], new HashSetWalk(Facts, 0));
        }
    }

    private static IEnumerable<Case> Rolling()
    {
        yield return Over("IsWorkingDay", Dates, new IsWorked(Facts.Calendar));
        yield return Over("IsWorkingDay, LocalDate", LocalDates, new IsWorked(Facts.Calendar));
        yield return Over("NextOrSame", Dates, new RollAhead(Facts.Calendar));
        yield return Over("NextOrSame, LocalDate", LocalDates, new RollAhead(Facts.Calendar));
    }

    private static IEnumerable<Case> Applying()
    {
        yield return Over("rule: 20 working days", LocalDates, new Apply(new WorkingDaysAfter(20, null), Facts.Calendar));
        yield return Over("rule: 1 month", LocalDates, new Apply(new MonthsAfter(1, null), Facts.Calendar));
        yield return Over("rule: every year by 31 January", LocalDates, new Apply(new AnnualBy(new AnnualDate(1, 31)), Facts.Calendar));
        var dueDates = new LocalDate[LocalDates.Length];
        yield return new(
            "rule over a span: 20 working days",
            dueDates.Length,
            () => new WorkingDaysAfter(20, null).Apply(LocalDates, Facts.Calendar, dueDates)
        );
        yield return new(
            "rule over a span: 1 month",
            dueDates.Length,
            () => new MonthsAfter(1, null).Apply(LocalDates, Facts.Calendar, dueDates)
        );
    }

    private static IEnumerable<Case> Spans()
    {
        var dates = Questions.Random(Million);
        var localDates = dates.AsLocalDates();
        int[] numbers = [.. dates.Select((_, i) => 1 + (i % 40))];
        var (read, results, localResults, counts) = (new ushort[Million], new DateOnly[Million], new LocalDate[Million], new int[Million]);
        DateOnly[] ends = [.. dates.Select(date => date.AddDays(30))];
        yield return new("table read, 1M", Million, () => Floor.Fill(dates, read));
        yield return new("add 20, 1M", Million, () => Facts.Calendar.AddWorkingDays(dates, 20, results));
        yield return new("add a number each, 1M", Million, () => Facts.Calendar.AddWorkingDays(dates, numbers, results));
        yield return new("add 20, LocalDate, 1M", Million, () => Facts.Calendar.AddWorkingDays(localDates, 20, localResults));
        yield return new("count, 1M", Million, () => Facts.Calendar.CountWorkingDays(dates, ends, counts));
    }

    private static IEnumerable<Case> Slow()
    {
        var notice = new HolidayNotice(2026, "our founding day", null, [new HolidayClause("司庆", [new LocalDate(2026, 8, 10)])]);
        yield return new("a phrase read", 1, () => TimeLimit.Parse("信息形成或者变更之日起20个工作日内公开"));
        yield return new("a calendar with one more notice", 1, () => Facts.Calendar.With(notice));
        yield return new("a calendar from its own days", 1, () => Facts.OwnCalendar());
    }

    private static Case Over<TQuestion, TWay>(string name, TQuestion[] questions, TWay way)
        where TWay : struct, IWay<TQuestion> => new(name, questions.Length, () => Loop.Over(questions, way));

    private static string Table(string title, List<Case> cases, Interleaved measured, string floor)
    {
        var text = new StringBuilder($"### {title}\n\n| work | ns | × {floor} |\n|---|---:|---:|\n");
        foreach (string name in cases.Select(work => work.Name))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {measured.Of(name):#,0.00} | {measured.Ratio(name, floor):#,0.0} |\n");
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Held to the worst of the cases that a promise is about.</summary>
    private static string Promises(Interleaved measured)
    {
        var text = new StringBuilder("### Promised\n\n| promise | measured |\n|---|---:|\n");
        Row(
            "add on the built-in calendars, ≤ 3 × table read",
            Worst(n => measured.Ratio($"add {n}", "table read"), n => measured.Ratio($"add {n}, calendar to 2100", "table read"))
        );
        Row("add on any other calendar, ≤ 4 × table read", Worst(n => measured.Ratio($"add {n}, own calendar", "table read")));
        Row("add with LocalDate, ≤ 3.5 × with DateOnly", Worst(n => measured.Ratio($"add {n}, LocalDate", $"add {n}")));
        Row(
            "count, ≤ 4 × table read",
            Math.Max(measured.Ratio("count a week", "table read"), measured.Ratio("count ten years", "table read"))
        );
        Row("add over a span of 1M, ≤ 2 × table read over it", measured.Ratio("add 20, 1M", "table read, 1M"));
        Row("HashSet walk of 20, ≥ 50 × add", measured.Ratio("add 20, HashSet walk", "add 20"));
        Row("HashSet walk of 250, ≥ 400 × add", measured.Ratio("add 250, HashSet walk", "add 250"));
        Row("rule without an explanation, ≤ 20 × add", measured.Ratio("rule: 20 working days", "add 20"));
        return text.ToString();

        void Row(string promise, double found) => text.Append(CultureInfo.InvariantCulture, $"| {promise} | {found:0.00} |\n");
    }

    private static double Worst(params Func<int, double>[] ratios) => Numbers.SelectMany(n => ratios.Select(ratio => ratio(n))).Max();
}
