using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>A rule's own Chinese sentence says the rule: read back, it gives an equal one.</summary>
public class OwnSentencesTests
{
    private const int Rules = 4000;

    private static readonly string[] Events =
    [
        "信息形成",
        "信息形成或变更",
        "作出行政决定",
        "会议召开",
        "自治区人民政府批准",
        "《规划》印发",
        "公示期届满",
        "收到申请",
        "任期",
        "中标、成交供应商确定",
    ];

    private static readonly TimeUnit[] Dated = [TimeUnit.WorkingDay, TimeUnit.CalendarDay, TimeUnit.Week, TimeUnit.Month, TimeUnit.Year];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_TheSentenceOfASingleRule_GivesTheRule(int seed)
    {
        var random = new Random(seed);
        Assert.All(Enumerable.Range(0, Rules), _ => AssertReadsBack(Single(random)));
    }

    [Theory]
    [InlineData(3)]
    public void Parse_TheSentenceOfSeveralRules_GivesTheRule(int seed)
    {
        var random = new Random(seed);
        Assert.All(Enumerable.Range(0, Rules), _ => AssertReadsBack(Several(random)));
    }

    private static void AssertReadsBack(DeadlineRule rule)
    {
        string sentence = rule.Sentence.Chinese;
        Assert.True(TimeLimit.TryParse(sentence, out var limit, out var error), $"{sentence} {error}");

        // A bare month or year is read as a cycle, with a doubt: the sentence of a period without an event is the only one that says less
        // than its rule.
        Assert.True(rule.Equals(limit.Rule), $"{sentence}: {limit.Rule.Sentence.Chinese} {rule.Kind} {limit.Rule.Kind}");
    }

    private static Composite Several(Random random)
    {
        var relation = (PartsRelation)random.Next(4);
        var parts = Enumerable
            .Range(0, random.Next(2, 5))
            .Select(i => new CompositePart(
                Single(random),
                (relation == PartsRelation.Conditional && i > 0) || (relation == PartsRelation.All && i > 1)
                    ? "行政许可、行政处罚事项"
                    : null
            ));
        return new Composite(relation, parts);
    }

    private static DeadlineRule Single(Random random)
    {
        int n = random.Next(1, 100);
        var unit = Dated[random.Next(Dated.Length)];
        var trigger = random.Next(5) == 0 ? null : new Trigger(Events[random.Next(Events.Length)]);
        int? offset = random.Next(3) == 0 ? random.Next(-1, 2) : null;
        int day = random.Next(1, 32);
        var assumes = (AssumedPeriod)random.Next(3);
        return random.Next(28) switch
        {
            0 => new WorkingDaysAfter(n, trigger),
            1 => new CalendarDaysAfter(n, trigger),
            2 => new WeeksAfter(n, trigger),
            3 => new MonthsAfter(n, trigger),
            4 => new YearsAfter(n, trigger),
            5 => new HoursAfter(n, trigger),
            6 => new AnnualBy(AnnualDay(random), random.Next(2) == 0 ? null : AnnualDay(random), (PeriodOffset?)offset),
            7 => random.Next(4) == 0 ? new QuarterlyBy() : new QuarterlyBy(random.Next(1, 4), day, (PeriodOffset?)offset),
            8 => new MonthlyBy(random.Next(4) == 0 ? null : day, (PeriodOffset?)offset),
            9 => new WeeklyBy(random.Next(4) == 0 ? null : (IsoDayOfWeek)random.Next(1, 8), (PeriodOffset?)offset),
            10 => new FixedDate(new LocalDate(2000, 1, 1).PlusDays(random.Next(40_000))),
            11 => new BeforeEvent(n, unit, trigger),
            12 => new SameTime(trigger),
            13 => StandingDuty.UpdateInterval(n, random.Next(6) == 0 ? TimeUnit.Hour : unit),

            // 任期不少于5年 is how long an office is held, and no display.
            14 => StandingDuty.MinimumPeriod(n, unit, trigger?.Words == "任期" ? null : trigger),
            15 => StandingDuty.Retention(n, unit, trigger),
            16 => StandingDuty.Retention(trigger),
            17 => NoFixedDate.RealTime,
            18 => NoFixedDate.Dynamic,
            19 => NoFixedDate.AsAppropriate,
            20 => NoFixedDate.AsPrescribed,
            21 => StandingDuty.UpdateInterval(n, unit, random.Next(2, 31)),
            22 => StandingDuty.KeptUntil(random.Next(2) == 0 ? new(AnnualDay(random)) : new(FixedDateOf(random).Date)),
            23 => new BeforeEvent(n, TimeUnit.Hour, trigger),
            24 => new AnnualBy(AnnualDay(random), null, PeriodOffset.Next, assumes),
            25 => random.Next(2) == 0
                ? new QuarterlyBy(random.Next(1, 4), day, PeriodOffset.Next, assumes)
                : new MonthlyBy(day, PeriodOffset.Next, assumes),
            26 => random.Next(2) == 0 ? new WorkingDaysAfter(n, trigger, true) : new CalendarDaysAfter(n, trigger, true),
            _ => FixedDateOf(random),
        };
    }

    private static FixedDate FixedDateOf(Random random) => new(new LocalDate(random.Next(2001, 2100), 12, 31));

    private static AnnualDate AnnualDay(Random random)
    {
        var date = new LocalDate(2000, 1, 1).PlusDays(random.Next(366));
        return new AnnualDate(date.Month, date.Day);
    }
}
