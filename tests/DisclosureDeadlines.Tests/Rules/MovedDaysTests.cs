using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using DisclosureDeadlines.Tests.Notices;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// The days that a move names account for it: a calendar that has these days as they are now, and all others as they were, gives the due
/// date and the safe day that there are now. Over every policy, every kind of rule, the regions, an amendment, a notice for next year, and
/// calendars changed at random.
/// </summary>
public sealed class MovedDaysTests
{
    private const int Seed = 20261207;
    private const int Questions = 25_000;

    private static readonly LocalDate From = new(2025, 7, 1);
    private static readonly LocalDate To = new(2028, 12, 31);

    private static readonly Trigger QuarterEnded = new("季度结束");

    /// <summary>What counts from the end of the quarter that is reported on, and not from the day of the event.</summary>
    private static readonly DeadlineRule[] AfterPeriods =
    [
        new WorkingDaysAfter(10, QuarterEnded),
        new CalendarDaysAfter(15, QuarterEnded),
        new Composite(PartsRelation.All, [new(new WorkingDaysAfter(10, QuarterEnded)), new(new CalendarDaysAfter(15, QuarterEnded))]),
        new Composite(
            PartsRelation.All,
            [new(new WorkingDaysAfter(20, QuarterEnded)), new(new MonthsAfter(1, QuarterEnded)), new(NoFixedDate.RealTime)]
        ),
    ];

    [Fact]
    public void Of_EveryPolicyAndRegion_NamesTheDaysThatMoved()
    {
        var random = new Random(Seed);
        var rules = new RandomRules(random);
        RuleKind[] kinds = [.. Enum.GetValues<RuleKind>()];
        (WorkingDayCalendar Before, WorkingDayCalendar After)[] changes = [.. Changes(random)];
        var faults = new List<string>();
        int moves = 0,
            deemed = 0;
        for (int i = 0; i < Questions; i++)
        {
            var (before, after) = changes[random.Next(changes.Length)];
            var rule = rules.Chance(10) ? AfterPeriods[random.Next(AfterPeriods.Length)] : rules.OfKind(kinds[i % kinds.Length]);
            var policy = DifferentialTests.Policies[random.Next(DifferentialTests.Policies.Count)];
            var date = new LocalDate(2026, 1, 1).PlusDays(random.Next(700));
            var period = AfterPeriods.Contains(rule)
                ? ReportingPeriod.Containing(date.PlusDays(random.Next(-90, 30)), PeriodKind.Quarter)
                : null;
            foreach (var move in Moves(rule, date, period, before, after, policy))
            {
                moves++;
                deemed += policy.RestDayEvent == RestDayEvent.Deemed ? 1 : 0;
                if (Fault(move) is { } fault)
                {
                    faults.Add($"{rule} from {date:uuuu-MM-dd} {period}, {policy}: {move}: {fault}");
                }
            }
        }

        Assert.True(
            faults.Count == 0,
            $"seed {Seed}: {faults.Count} of {moves} moves:\n{string.Join('\n', faults.OrderBy(fault => fault.Length).Take(12))}"
        );
        Assert.True(
            moves > 1200 && deemed > 600,
            string.Create(CultureInfo.InvariantCulture, $"only {moves} moves, {deemed} of them deemed")
        );
    }

    /// <summary>An event on a rest day that is worked now: fifteen days are counted from another day.</summary>
    [Fact]
    public void Of_AnEventDeemedOnAnotherDay_NamesTheDayOfTheEvent()
    {
        var before = WorkingDayCalendar.Create(new DateInterval(From, To), []);
        var after = WorkingDayCalendar.Create(new DateInterval(From, To), [], [Day.Of("2026-09-19 Sat")]);
        var open = new CalendarDaysAfter(15, null).Apply(
            Day.Of("2026-09-19 Sat"),
            before,
            CountingPolicy.Default with
            {
                RestDayEvent = RestDayEvent.Deemed,
            }
        );

        var move = Assert.Single(Impact.Of([open], after).Moves);

        // From Monday 21 September to Tuesday 6 October; from Saturday the 19th to Sunday 4 October, rolled to Monday.
        Assert.Equal((Day.Of("2026-10-06 Tue"), Day.Of("2026-10-05 Mon")), (move.Before.DueOn, move.After.DueOn));
        Assert.Equal([Day.Of("2026-09-19 Sat")], move.Days.Select(day => day.Date));
    }

    /// <summary>Several limits, one of which counts from the end of the quarter and not from the day of the event.</summary>
    [Fact]
    public void Of_SeveralLimitsFromTheEndOfAPeriod_NamesTheDaysSinceThatEnd()
    {
        var rule = new Composite(PartsRelation.All, [new(new WorkingDaysAfter(3, QuarterEnded)), new(new MonthsAfter(1, QuarterEnded))]);
        var before = WorkingDayCalendar.Create(new DateInterval(From, To), []);
        var after = WorkingDayCalendar.Create(new DateInterval(From, To), [Day.Of("2026-07-01 Wed")]);
        var open = rule.Apply(Day.Of("2026-07-02 Thu"), before, period: ReportingPeriod.Parse("2026-Q2"));

        var move = Assert.Single(Impact.Of([open], after).Moves);

        Assert.Equal((Day.Of("2026-07-03 Fri"), Day.Of("2026-07-06 Mon")), (move.Before.DueOn, move.After.DueOn));
        Assert.Equal([Day.Of("2026-07-01 Wed")], move.Days.Select(day => day.Date));
    }

    /// <summary>A lead counts back from the eve of its event: that the event's own day is worked now moves nothing.</summary>
    [Fact]
    public void Of_ALead_DoesNotNameTheDayOfTheEvent()
    {
        var before = WorkingDayCalendar.Create(new DateInterval(From, To), []);
        var after = WorkingDayCalendar.Create(new DateInterval(From, To), [Day.Of("2026-09-17 Thu")], [Day.Of("2026-09-19 Sat")]);
        var open = new BeforeEvent(2, TimeUnit.WorkingDay, null).Apply(Day.Of("2026-09-19 Sat"), before, CountingPolicy.Latest);

        Assert.Equal([Day.Of("2026-09-17 Thu")], Assert.Single(Impact.Of([open], after).Moves).Days.Select(day => day.Date));
    }

    private static IReadOnlyList<DeadlineMove> Moves(
        DeadlineRule rule,
        LocalDate date,
        ReportingPeriod? period,
        WorkingDayCalendar before,
        WorkingDayCalendar after,
        CountingPolicy policy
    )
    {
        try
        {
            var moves = Impact.Of([rule.Apply(date, before, policy, period)], after).Moves;
            return [.. moves.Where(move => IsInside(move.Before) && IsInside(move.After))];
        }
        catch (CalendarCoverageException)
        {
            return [];
        }
    }

    /// <summary>A margin of days inside what the calendars made here know.</summary>
    private static bool IsInside(Deadline deadline) =>
        deadline.Parts.All(IsInside)
        && new[] { deadline.EventDate, deadline.DueOn, deadline.PublishBy }
            .OfType<LocalDate>()
            .All(day => day > From.PlusDays(60) && day < To.PlusDays(-60));

    private static string? Fault(DeadlineMove move)
    {
        var (old, now) = (move.Before.Calendar, move.After.Calendar);
        LocalDate[] days = [.. move.Days.Select(day => day.Date)];
        if (!days.SequenceEqual(days.Distinct().Order()) || days.Any(day => old.IsWorkingDay(day) == now.IsWorkingDay(day)))
        {
            return "a day did not change, or stands twice or out of order";
        }

        if (days.Length == 0 && (move.IsDueDateMoved || move.Before.Certainty == Certainty.Official))
        {
            return "no day is named";
        }

        var between = Own(old, day => days.Contains(day) != old.IsWorkingDay(day));
        var explained = move.Before.Rule.Apply(move.Before.EventDate, between, move.Before.Policy, move.Before.Period);
        if (explained.DueOn != move.After.DueOn)
        {
            return $"with these days alone it is due on {explained.DueOn:uuuu-MM-dd}";
        }

        bool hasNoMargin = move.Before.Certainty == Certainty.Official && move.After.Certainty == Certainty.Official;
        return hasNoMargin && explained.PublishBy != move.After.PublishBy
            ? $"with these days alone it is to be published by {explained.PublishBy:uuuu-MM-dd}"
            : null;
    }

    private static IEnumerable<(WorkingDayCalendar Before, WorkingDayCalendar After)> Changes(Random random)
    {
        var next = NoticeFiles.Read("styled/2027").Notice;
        yield return (ChinaCalendar.Projected, ChinaCalendar.Projected.With(next));
        foreach (var region in Region.All.Where(region => region.Notices.Any(notice => notice.Year >= From.Year)))
        {
            var own = ChinaCalendar.Projected.In(region);
            yield return (ChinaCalendar.Projected, own);
            yield return (own, own.With(next));
        }

        for (int i = 0; i < 12; i++)
        {
            var before = Own(ChinaCalendar.Projected, ChinaCalendar.Projected.IsWorkingDay);
            int oneIn = random.Next(4, 40);
            yield return (before, Own(before, day => before.IsWorkingDay(day) != (random.Next(oneIn) == 0)));
        }
    }

    /// <summary>A calendar of the same days, each worked or not as is said.</summary>
    private static WorkingDayCalendar Own(WorkingDayCalendar like, Func<LocalDate, bool> isWorked)
    {
        var first = LocalDate.Max(like.FirstDay, From);
        var last = LocalDate.Min(like.LastDay, To);
        var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).ToLookup(isWorked);
        return WorkingDayCalendar.Create(
            new DateInterval(first, last),
            days[false].Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday),
            days[true].Where(day => day.DayOfWeek >= IsoDayOfWeek.Saturday)
        );
    }
}
