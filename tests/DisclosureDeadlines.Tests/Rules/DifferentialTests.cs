using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>The library's answers against the slow reading, over random rules, events, periods, calendars and every policy.</summary>
public sealed class DifferentialTests
{
    private static readonly int Cases = Share.Of(120_000);

    /// <summary>Every way to decide what the law leaves open.</summary>
    internal static IReadOnlyList<CountingPolicy> Policies { get; } =
    [
        .. from period in Enum.GetValues<Roll>()
        from fixedDate in Enum.GetValues<Roll>()
        from restDay in Enum.GetValues<RestDayEvent>()
        from lead in Enum.GetValues<LeadDays>()
        select new CountingPolicy
        {
            PeriodRoll = period,
            FixedDateRoll = fixedDate,
            RestDayEvent = restDay,
            LeadDays = lead,
        },
    ];

    [Theory]
    [InlineData(20260101)]
    public void Apply_RandomCases_AnswersAsTheSlowReading(int seed)
    {
        var random = new Random(seed);
        var cases = new RandomCases(random);
        var failures = new List<(RandomCase Case, string Text)>();
        var answered = new Dictionary<RuleKind, int>();
        for (int i = 0; i < Cases; i++)
        {
            var next = cases.Next(i);
            var expected = new SlowLaw(next.Days, next.Policy).Answer(next.Rule, next.EventDate, next.Period);
            var actual = next.Ask();
            answered[next.Rule.Kind] = answered.GetValueOrDefault(next.Rule.Kind) + (expected.RanOut ? 0 : 1);
            if (expected != actual)
            {
                failures.Add((next, $"{next}\n  slow:    {expected}\n  library: {actual}"));
            }
        }

        Assert.True(
            failures.Count == 0,
            $"seed {seed}: {failures.Count} of {Cases} cases differ, the smallest of each kind:\n"
                + string.Join(
                    '\n',
                    failures.GroupBy(f => f.Case.Rule.Kind).Select(kind => $"{kind.Count()} x {kind.MinBy(f => f.Case.Weight).Text}")
                )
        );

        // A kind whose every case ran out of days would agree without having been tried.
        Assert.All(
            Enum.GetValues<RuleKind>(),
            kind => Assert.True(answered.GetValueOrDefault(kind) > Share.Of(1000), $"{kind} was hardly tried")
        );
    }

    [Fact]
    public void Policies_AreAllCombinations() => Assert.Equal(36, Policies.Distinct().Count());
}
