using System.Collections.Immutable;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>What the name of an authority tells about which limits bind it. A name that tells nothing is bound by what binds everybody.</summary>
internal static class AuthorityKind
{
    private static readonly string[] DepartmentEndings = ["局", "厅", "委员会", "部", "委", "署", "办公室", "中心", "院", "处", "站"];

    public static ImmutableArray<StatuteActor> Of(string? publisher, string authority)
    {
        string name = Tells(publisher) ? publisher! : authority;
        if (name.EndsWith("人民政府", StringComparison.Ordinal) || name.Contains("政府办公", StringComparison.Ordinal))
        {
            return [StatuteActor.Any, StatuteActor.LocalGovernment];
        }

        var kinds = ImmutableArray.CreateBuilder<StatuteActor>();
        kinds.Add(StatuteActor.Any);
        if (Tells(name))
        {
            kinds.Add(StatuteActor.Department);
        }

        if (name.Contains("财政", StringComparison.Ordinal))
        {
            kinds.Add(StatuteActor.FinanceDepartment);
        }

        if (name.Contains("市场监督", StringComparison.Ordinal) || name.Contains("市场监管", StringComparison.Ordinal))
        {
            kinds.Add(StatuteActor.MarketRegulator);
        }

        return kinds.ToImmutable();
    }

    private static bool Tells(string? name) => name is not null && (name.EndsWith("人民政府", StringComparison.Ordinal) || Array.Exists(DepartmentEndings, name.EndsWith));
}
