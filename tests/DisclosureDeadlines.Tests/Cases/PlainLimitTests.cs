using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>Without pauses, restarts and extensions a clock is the plain limit.</summary>
public sealed class PlainLimitTests
{
    private const int DaysOfEach = 1000;
    private const int DaysOfAWeek = 7;

    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Projected;

    private static readonly RuleKind[] OfALength =
    [
        RuleKind.WorkingDaysAfter,
        RuleKind.CalendarDaysAfter,
        RuleKind.WeeksAfter,
        RuleKind.MonthsAfter,
        RuleKind.YearsAfter,
    ];

    /// <summary>
    /// Every printed row: each length of time in it is tried on random days, and the others set none that a clock could count.
    /// </summary>
    [Fact]
    public void Read_RuleOfEveryPrintedRow_GivesTheDateOfThePlainLimit()
    {
        var random = new Random(14);
        var rows = DisclosureCatalogue.BuiltIn.SelectMany(catalogue => catalogue.Items).Select(item => item.TimeLimit.Rule).ToList();
        Assert.Equal(154, rows.Count);
        int dated = 0;
        foreach (var row in rows)
        {
            PeriodAfter[] lengths = [.. Lengths(row)];
            Assert.True(lengths.Length > 0 || !OfALength.Contains(row.Kind), $"{row.Kind} {row}");
            dated += lengths.Length > 0 ? 1 : 0;
            Array.ForEach(lengths, length => AssertSame(length, random));
        }

        Assert.True(dated > 75, $"{dated} rows");
    }

    [Fact]
    public void Read_RuleOfEveryUnit_GivesTheDateOfThePlainLimit()
    {
        var random = new Random(15);
        PeriodAfter[] lengths =
        [
            new MonthsAfter(1, null),
            new MonthsAfter(7, null),
            new YearsAfter(1, null),
            new CalendarDaysAfter(60, null),
            new WorkingDaysAfter(20, null),
            new WeeksAfter(2, null),
        ];
        Array.ForEach(lengths, length => AssertSame(length, random));
    }

    private static IEnumerable<PeriodAfter> Lengths(DeadlineRule rule) =>
        rule switch
        {
            PeriodAfter { Unit: not TimeUnit.Hour } length => [length],
            Composite several => several.Parts.SelectMany(part => Lengths(part.Rule)),
            _ => [],
        };

    private static void AssertSame(PeriodAfter limit, Random random)
    {
        var rule =
            limit.Unit == TimeUnit.Week
                ? TestRules.Plain(limit.Length * DaysOfAWeek, TimeUnit.CalendarDay)
                : TestRules.Plain(limit.Length, limit.Unit);
        for (int i = 0; i < DaysOfEach; i++)
        {
            var day = new LocalDate(2008, 1, 1).PlusDays(random.Next(365 * 30));
            var reading = new Case(rule, [new Happening(day, "begun")]).Read(day, Calendar);
            Assert.True(
                limit.Apply(day, Calendar).DueOn == reading.DueOn,
                $"{limit} on {day:uuuu'-'MM'-'dd}: {limit.Apply(day, Calendar).DueOn}, by the clock {reading.DueOn}"
            );
        }
    }
}
