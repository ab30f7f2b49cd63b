using System.Collections.Immutable;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>What the name of an authority tells about which limits bind it.</summary>
/// <param name="Kinds">What it is; empty if the name does not tell, or if it is nothing that a limit here binds.</param>
internal sealed record AuthorityKind(ImmutableArray<StatuteActor> Kinds)
{
    private static readonly AuthorityKind Unknown = new([]);

    /// <summary>
    /// No administrative organ, whose information alone 条例 art. 2 speaks of, and no institution, whatever its name ends with: no limit here
    /// binds it.
    /// </summary>
    private static readonly AuthorityKind Other = new([]) { IsKnown = true };

    /// <summary>Whether the name tells anything.</summary>
    public bool IsKnown { get; private init; } = !Kinds.IsEmpty;

    /// <param name="publisher">Who publishes the row, if it says so.</param>
    /// <param name="authority">Whose catalogue it is.</param>
    public static AuthorityKind Of(string? publisher, string authority) => Of(publisher) is { IsKnown: true } own ? own : Of(authority);

    /// <summary>Whether a limit binds it; <see langword="null"/> if that depends on what is not known.</summary>
    public bool? IsBoundBy(StatuteActor actor) =>
        actor switch
        {
            StatuteActor.Tenderer => null,

            // Whether a school or a hospital is a unit of a department's budget, its name does not tell.
            StatuteActor.SubordinateUnit when IsInstitution => null,

            // A government's catalogue holds what its finance department publishes too.
            StatuteActor.FinanceDepartment when Kinds.Contains(StatuteActor.LocalGovernment) => null,
            StatuteActor.Any or StatuteActor.PublicBody => !IsKnown || Kinds.Contains(actor),
            _ => IsKnown ? Kinds.Contains(actor) : null,
        };

    private bool IsInstitution => Kinds is [StatuteActor.PublicBody];

    private static AuthorityKind Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return Unknown;
        }

        if (AuthorityNames.Are("village", name))
        {
            return new([StatuteActor.VillageCommittee]);
        }

        // An office of a party committee and a government (镇党委政府办公室) is the government's too.
        bool isOfGovernment = name.Contains("政府", StringComparison.Ordinal);
        if (AuthorityNames.Are("other", name) || (!isOfGovernment && AuthorityNames.Are("noGovernment", name)))
        {
            return Other;
        }

        if (AuthorityNames.Are("institution", name) && !name.EndsWith("国务院", StringComparison.Ordinal))
        {
            return new([StatuteActor.PublicBody]);
        }

        if (AuthorityNames.Are("enterprise", name))
        {
            return new([StatuteActor.Enterprise]);
        }

        if (AuthorityNames.Are("government", name))
        {
            return new([StatuteActor.Any, StatuteActor.PublicBody, StatuteActor.LocalGovernment]);
        }

        if (!AuthorityNames.Are("department", name))
        {
            return Unknown;
        }

        var kinds = ImmutableArray.Create(StatuteActor.Any, StatuteActor.PublicBody, StatuteActor.Department);
        kinds = AuthorityNames.Are("finance", name) ? kinds.Add(StatuteActor.FinanceDepartment) : kinds;
        return new(AuthorityNames.Are("market", name) ? kinds.Add(StatuteActor.MarketRegulator) : kinds);
    }
}
