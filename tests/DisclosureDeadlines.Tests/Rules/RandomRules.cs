using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Random rules of every kind, the same for the same seed.</summary>
internal sealed class RandomRules(Random random)
{
    private static readonly Trigger?[] Triggers =
    [
        null,
        Trigger.InformationFormed,
        Trigger.InformationFormedOrChanged,
        new("颁发"),
        new("会议召开"),
    ];

    private static readonly Trigger[] PeriodEnds = [new("季度结束"), new("上半年结束")];

    private static readonly RuleKind[] Simple = [.. Enum.GetValues<RuleKind>().Except([RuleKind.Composite])];

    /// <summary>Short lengths are the ones that papers print; a long one now and then finds where a count leaves the calendar.</summary>
    public int Length(int greatest) =>
        Math.Min(
            greatest,
            random.Next(100) switch
            {
                < 60 => random.Next(1, 31),
                < 90 => random.Next(1, 100),
                < 98 => random.Next(1, 700),
                _ => random.Next(1, 10000),
            }
        );

    public DeadlineRule OfKind(RuleKind kind) =>
        kind switch
        {
            RuleKind.WorkingDaysAfter => new WorkingDaysAfter(Length(9999), Start(), Chance(4)),
            RuleKind.CalendarDaysAfter => new CalendarDaysAfter(Length(9999), Start(), Chance(4)),
            RuleKind.WeeksAfter => new WeeksAfter(Length(999), Start(), Chance(4)),
            RuleKind.MonthsAfter => new MonthsAfter(Length(999), Start(), Chance(4)),
            RuleKind.YearsAfter => new YearsAfter(Length(99), Start(), Chance(4)),
            RuleKind.HoursAfter => new HoursAfter(Length(9999), AnyTrigger()),
            RuleKind.AnnualBy => Chance(3)
                ? new AnnualBy(AnyAnnualDate(), null, PeriodOffset.Next, Assumed())
                : new AnnualBy(AnyAnnualDate(), Chance(4) ? AnyAnnualDate() : null, (PeriodOffset?)(Offset())),
            RuleKind.QuarterlyBy => Chance(8) ? new QuarterlyBy()
            : Chance(3) ? new QuarterlyBy(random.Next(1, 4), DayOfMonth(), PeriodOffset.Next, Assumed())
            : new QuarterlyBy(random.Next(1, 4), DayOfMonth(), (PeriodOffset?)(Offset())),
            RuleKind.MonthlyBy => Chance(8) ? new MonthlyBy(null)
            : Chance(3) ? new MonthlyBy(DayOfMonth(), PeriodOffset.Next, Assumed())
            : new MonthlyBy(DayOfMonth(), (PeriodOffset?)(Offset())),
            RuleKind.WeeklyBy => Chance(8) ? new WeeklyBy(null) : new WeeklyBy((IsoDayOfWeek)random.Next(1, 8), (PeriodOffset?)(Offset())),
            RuleKind.FixedDate => new FixedDate(Date(2001, 2040)),
            RuleKind.BeforeEvent => Before(),
            RuleKind.SameTime => new SameTime(AnyTrigger()),
            RuleKind.UpdateInterval => Standing((n, unit) => StandingDuty.UpdateInterval(n, unit, Chance(4) ? random.Next(1, 31) : 1)),
            RuleKind.MinimumPeriod => Standing((n, unit) => StandingDuty.MinimumPeriod(n, unit, AnyTrigger())),
            RuleKind.Retention => Chance(4) ? StandingDuty.KeptUntil(Chance(2) ? new(AnyAnnualDate()) : new(Date(2001, 2040)))
            : Chance(3) ? StandingDuty.Retention(AnyTrigger())
            : Standing((n, unit) => StandingDuty.Retention(n, unit, AnyTrigger())),
            RuleKind.RealTime => NoFixedDate.RealTime,
            RuleKind.Dynamic => NoFixedDate.Dynamic,
            RuleKind.AsAppropriate => NoFixedDate.AsAppropriate,
            RuleKind.AsPrescribed => NoFixedDate.AsPrescribed,
            RuleKind.Ditto => NoFixedDate.Ditto,
            RuleKind.Composite => Parts(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a way to make it: add one to RandomRules."),
        };

    public LocalDate Date(int firstYear, int lastYear)
    {
        var first = new LocalDate(firstYear, 1, 1);
        return first.PlusDays(random.Next(Period.DaysBetween(first, new LocalDate(lastYear, 12, 31)) + 1));
    }

    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private static int Greatest(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Week or TimeUnit.Month => 999,
            TimeUnit.Year => 99,
            _ => 9999,
        };

    private BeforeEvent Before()
    {
        var unit = (TimeUnit)random.Next(6);
        return new BeforeEvent(Length(Greatest(unit)), unit, AnyTrigger());
    }

    private StandingDuty Standing(Func<int, TimeUnit, StandingDuty> make)
    {
        var unit = (TimeUnit)random.Next(6);
        return make(Length(Greatest(unit)), unit);
    }

    /// <summary>Half of them bind together from one trigger, for else hardly any would have a date of its own.</summary>
    private Composite Parts()
    {
        bool together = Chance(2);
        var relation = together ? PartsRelation.All : (PartsRelation)random.Next(4);
        int count = random.Next(2, 5);
        var shared = AnyTrigger();
        return new Composite(
            relation,
            Enumerable
                .Range(1, count)
                .Select(number =>
                    together
                        ? new CompositePart(Shared(shared))
                        : new CompositePart(
                            OfKind(Simple[random.Next(Simple.Length)]),
                            Chance(3) || (relation == PartsRelation.Conditional && number == count) ? "行政许可、行政处罚事项" : null
                        )
                )
        );
    }

    private DeadlineRule Shared(Trigger? trigger) =>
        random.Next(6) switch
        {
            4 => new BeforeEvent(Length(9999), TimeUnit.CalendarDay, trigger),
            5 => StandingDuty.Retention(trigger),
            0 => new WorkingDaysAfter(Length(9999), trigger),
            1 => new CalendarDaysAfter(Length(9999), trigger),
            2 => new MonthsAfter(Length(999), trigger),
            _ => new SameTime(trigger),
        };

    private Trigger? AnyTrigger() => Triggers[random.Next(Triggers.Length)];

    private Trigger? Start() => Chance(6) ? PeriodEnds[random.Next(PeriodEnds.Length)] : AnyTrigger();

    private AssumedPeriod Assumed() => (AssumedPeriod)random.Next(3);

    private int? Offset() => Chance(2) ? null : random.Next(-1, 2);

    private int DayOfMonth() => Chance(3) ? random.Next(28, 32) : random.Next(1, 32);

    private AnnualDate AnyAnnualDate()
    {
        int month = random.Next(1, 13);
        return new AnnualDate(month, Math.Min(DayOfMonth(), month == 2 ? 29 : SlowDates.DaysIn(2001, month)));
    }
}
