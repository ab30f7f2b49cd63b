using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>A case, the day to read it on and a policy; and more of the same kind, for a law that adds to it.</summary>
public sealed record SomeCase(int Seed, Case Of, LocalDate AsOf, CasePolicy Policy)
{
    /// <summary>What else a law needs to be tried: the same for the same case.</summary>
    internal RandomCases More => new(~Seed);

    public override string ToString() => $"seed {Seed}: {Of.Rule.Name} on {AsOf:uuuu-MM-dd}, {Policy}: {string.Join("; ", Of.Happenings)}";
}

/// <summary>
/// Cases of every rule, as offices have them and now and then in a mess. A case that breaks a law is made smaller by leaving out what
/// happened, one after the other.
/// </summary>
public static class SomeCases
{
    public static Arbitrary<SomeCase> Cases() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make), Smaller);

    private static SomeCase Make(int seed)
    {
        var (of, asOf, policy) = new RandomCases(seed).Next();
        return new(seed, of, asOf, policy);
    }

    private static IEnumerable<SomeCase> Smaller(SomeCase some)
    {
        var happenings = some.Of.Happenings;
        for (int left = 1; left < happenings.Count; left++)
        {
            yield return some with
            {
                Of = new Case(some.Of.Rule, [.. happenings.Where((_, at) => at != left)]),
            };
        }

        if (!some.Policy.Equals(CasePolicy.Default))
        {
            yield return some with
            {
                Policy = CasePolicy.Default,
            };
        }
    }
}
