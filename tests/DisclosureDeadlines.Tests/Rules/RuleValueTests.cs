using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>A rule that exists is valid, and is what it says: equal when its parts are.</summary>
public sealed class RuleValueTests
{
    public static TheoryData<Func<DeadlineRule>> Invalid =>
        [
            .. new[] { 0, -1, 10000, int.MinValue, int.MaxValue }.SelectMany(WithLength),
            () => new WeeksAfter(1000, null),
            () => new MonthsAfter(1000, null),
            () => new YearsAfter(100, null),
            () => new BeforeEvent(10_000, TimeUnit.Hour, null),
            () => new BeforeEvent(3, (TimeUnit)6, null),
            () => new BeforeEvent(3, (TimeUnit)(-1), null),
            () => new BeforeEvent(100, TimeUnit.Year, null),
            () => StandingDuty.UpdateInterval(6, (TimeUnit)6),
            () => StandingDuty.UpdateInterval(1, TimeUnit.Week, 0),
            () => StandingDuty.UpdateInterval(1, TimeUnit.Week, StandingDuty.MaxTimes + 1),
            () => StandingDuty.KeptUntil(new(new LocalDate(0, 12, 31))),
            () => StandingDuty.MinimumPeriod(1000, TimeUnit.Week, null),
            () => new AnnualBy(new AnnualDate(1, 31), periodOffset: (PeriodOffset)2),
            () => new AnnualBy(new AnnualDate(1, 31), periodOffset: (PeriodOffset)(-2)),
            () => new QuarterlyBy(0, 1),
            () => new QuarterlyBy(4, 1),
            () => new QuarterlyBy(1, 0),
            () => new QuarterlyBy(1, 32),
            () => new MonthlyBy(0),
            () => new MonthlyBy(32),
            () => new MonthlyBy(1, (PeriodOffset?)2),
            () => new WeeklyBy(IsoDayOfWeek.None),
            () => new WeeklyBy((IsoDayOfWeek)8),
            () => new WeeklyBy(IsoDayOfWeek.Monday, (PeriodOffset?)(-2)),
            () => new Composite((PartsRelation)4, [new(NoFixedDate.RealTime), new(NoFixedDate.Dynamic)]),
        ];

    /// <summary>What is compared by value is compared so by its operators too, whatever its static type.</summary>
    [Fact]
    public void Operators_EqualByValue_SayWhatEqualsSays()
    {
        DeadlineRule rule = new MonthsAfter(1, new("收到"));
        Assert.True(rule == new MonthsAfter(1, new("收到")));
        Assert.True(rule != new MonthsAfter(2, new("收到")));
        Assert.True(ReportingPeriod.Parse("2025-Q3") == ReportingPeriod.Parse(" 2025-Q3 "));
        Assert.True(new Trigger("收到") == new Trigger("收到"));
        Assert.True(new CompositePart(rule) == new CompositePart(new MonthsAfter(1, new("收到"))));
    }

    public static TheoryData<object, object> MadeTwice =>
        new()
        {
            { new MonthsAfter(1, null), new MonthsAfter(1, null) },
            { ReportingPeriod.Parse("2025"), ReportingPeriod.Parse("2025") },
            { new Trigger("收到"), new Trigger("收到") },
            { new CompositePart(NoFixedDate.RealTime), new CompositePart(NoFixedDate.RealTime) },
        };

    /// <summary>Called by name, for the compiler knows beforehand what a comparison with null must give.</summary>
    [Theory]
    [MemberData(nameof(MadeTwice))]
    public void Operators_AlikeOrNull_AreEqualWhereBothAre(object one, object again)
    {
        var type = one is DeadlineRule ? typeof(DeadlineRule) : one.GetType();
        object? Ask(string name, object? left, object? right) => type.GetMethod(name, [type, type])!.Invoke(null, [left, right]);

        Assert.Equal(
            [true, true, false, false],
            new (object?, object?)[] { (one, again), (null, null), (one, null), (null, one) }.Select(pair =>
                Ask("op_Equality", pair.Item1, pair.Item2)
            )
        );
        Assert.Equal(
            [false, false, true, true],
            new (object?, object?)[] { (one, again), (null, null), (one, null), (null, one) }.Select(pair =>
                Ask("op_Inequality", pair.Item1, pair.Item2)
            )
        );
    }

    [Fact]
    public void ToString_APolicy_NamesEveryChoice() =>
        Assert.Equal("period None, fixed date Preceding, rest-day event Strict, lead Clear", $"{CountingPolicy.Earliest}");

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Make_OutOfRange_Refuses(Func<DeadlineRule> make) => Assert.Throws<ArgumentOutOfRangeException>(make);

    [Fact]
    public void Make_OutOfRangePolicy_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { PeriodRoll = (Roll)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { FixedDateRoll = (Roll)(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { RestDayEvent = (RestDayEvent)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountingPolicy { LeadDays = (LeadDays)2 });
    }

    [Fact]
    public void Make_CompositeOfTheWrongParts_Refuses()
    {
        var part = new CompositePart(NoFixedDate.RealTime);

        Assert.Throws<ArgumentException>(() => new Composite(PartsRelation.All, []));
        Assert.Throws<ArgumentException>(() => new Composite(PartsRelation.All, [part]));
        Assert.Throws<ArgumentException>(() => new Composite(PartsRelation.All, Enumerable.Repeat(part, Composite.MaxParts + 1)));
        Assert.Throws<ArgumentException>(() => new CompositePart(new Composite(PartsRelation.All, [part, part])));
        Assert.Throws<ArgumentException>(() => new CompositePart(NoFixedDate.RealTime, " "));
        Assert.Throws<ArgumentException>(() => new Trigger(" "));
    }

    [Theory]
    [MemberData(nameof(RuleJsonTests.Kinds), MemberType = typeof(RuleJsonTests))]
    public void Equals_MadeTwiceAlike_IsEqualWithOneHashCode(RuleKind kind)
    {
        int seed = 20260107 + (int)kind;
        var one = new RandomRules(new Random(seed));
        var other = new RandomRules(new Random(seed));
        for (int i = 0; i < 300; i++)
        {
            DeadlineRule rule = one.OfKind(kind);
            DeadlineRule again = other.OfKind(kind);

            Assert.Equal(kind, rule.Kind);
            Assert.True(rule.Equals(again) && rule.Equals((object)again) && rule.GetHashCode() == again.GetHashCode(), rule.ToString());
            Assert.False(rule.Equals((object?)null) || rule.Equals((object)"rule"));
        }
    }

    /// <summary>Equal means the same JSON and the same JSON means equal, over every pair of a few hundred rules.</summary>
    [Fact]
    public void Equals_EveryPair_AgreesWithWhatIsWritten()
    {
        var rules = new RandomRules(new Random(20260108));
        DeadlineRule[] some = [.. Enumerable.Range(0, 15).SelectMany(_ => Enum.GetValues<RuleKind>().Select(rules.OfKind))];
        string[] written = [.. some.Select(rule => System.Text.Json.JsonSerializer.Serialize(rule))];
        for (int i = 0; i < some.Length; i++)
        {
            for (int j = 0; j < some.Length; j++)
            {
                Assert.True(some[i].Equals(some[j]) == (written[i] == written[j]), $"{written[i]} and {written[j]}");
            }
        }
    }

    private static IEnumerable<Func<DeadlineRule>> WithLength(int length) =>
        [
            () => new WorkingDaysAfter(length, null),
            () => new CalendarDaysAfter(length, null),
            () => new WeeksAfter(length, null),
            () => new MonthsAfter(length, null),
            () => new YearsAfter(length, null),
            () => new HoursAfter(length, null),
            () => new BeforeEvent(length, TimeUnit.CalendarDay, null),
            () => StandingDuty.UpdateInterval(length, TimeUnit.Month),
            () => StandingDuty.MinimumPeriod(length, TimeUnit.WorkingDay, null),
            () => StandingDuty.Retention(length, TimeUnit.Year, null),
        ];
}
