using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Random questions: each kind of rule and each policy in turn, on the calendars that people use.</summary>
internal sealed class RandomCases(Random random)
{
    private static readonly RuleKind[] Kinds = Enum.GetValues<RuleKind>();

    private readonly RandomRules rules = new(random);

    private readonly SlowDays[] calendars =
    [
        new(ChinaCalendar.Official),
        new(ChinaCalendar.Projected),
        .. Region.All.Select(region => new SlowDays(ChinaCalendar.Projected.In(region))),
        new(ChinaCalendar.Official.In(Region.All[0])),
        new(ChinaCalendar.Official.AsKnownOn(new LocalDate(2019, 3, 1))),
        new(ChinaCalendar.Projected.AsKnownOn(new LocalDate(2012, 12, 1))),
        new(ChinaCalendar.Projected.AsKnownOn(new LocalDate(2025, 6, 30))),
        new(ChinaCalendar.Projected.In(Region.All[^1]).AsKnownOn(new LocalDate(2020, 1, 27))),
    ];

    public RandomCase Next(int number)
    {
        // The last announced day is where official, provisional and projected days meet; events beside it are asked oftener.
        var days = calendars[random.Next(calendars.Length)];
        var rule = rules.OfKind(Kinds[number % Kinds.Length]);
        var date = rules.Chance(4) ? new LocalDate(random.Next(2018, 2028), 1, 1).PlusDays(random.Next(-45, 60)) : rules.Date(2001, 2040);
        var policy = DifferentialTests.Policies[random.Next(DifferentialTests.Policies.Count)];
        return new RandomCase(days, policy, rule, date, PeriodFor(rule, date));
    }

    /// <summary>
    /// A period beside the event, of the rule's own kind where it has one. To a rule that does not recur a period means nothing.
    /// </summary>
    private ReportingPeriod? PeriodFor(DeadlineRule rule, LocalDate date) =>
        rule switch
        {
            RecurringBy recurring when rules.Chance(2) => ReportingPeriod.Containing(
                date.PlusDays(random.Next(-400, 400)),
                recurring.PeriodKind
            ),
            RecurringBy or Composite => null,
            _ => rules.Chance(8) ? ReportingPeriod.Containing(date, (PeriodKind)random.Next(4)) : null,
        };
}
