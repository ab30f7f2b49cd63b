using System.Collections.Immutable;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>What the name of an authority tells about which limits bind it.</summary>
/// <param name="Kinds">What it is; empty if the name does not tell, or if it is nothing that a limit here binds.</param>
internal sealed record AuthorityKind(ImmutableArray<StatuteActor> Kinds)
{
    private static readonly AuthorityKind Unknown = new([]);

    /// <summary>No organ and no institution, whatever its name ends with: no limit here binds it.</summary>
    private static readonly AuthorityKind Other = new([]) { IsKnown = true };

    private static readonly string[] Villages = ["村民委员会", "村委会", "村民小组", "村民选举委员会", "村民会议", "村务监督委员会"];

    private static readonly string[] Others =
    [
        "居民委员会",
        "居委会",
        "业主委员会",
        "业委会",
        "业主大会",
        "协会",
        "学会",
        "商会",
        "基金会",
        "合作社",
        "事务所",
        "法院",
        "检察院",
        "人大",
        "车站",
        "客运站",
        "加油站",
        "电站",
    ];

    /// <summary>
    /// What stands in the name of an organ of a party, of a people's congress or of an association, and of its offices: none of them is an
    /// administrative organ, whose information alone 条例 art. 2 speaks of.
    /// </summary>
    private static readonly string[] OfNoGovernment =
    [
        "中共",
        "中国共产党",
        "党委",
        "党组",
        "党工委",
        "纪委",
        "纪律检查",
        "省委",
        "市委",
        "州委",
        "盟委",
        "县委",
        "旗委",
        "团委",
        "共青团",
        "妇联",
        "妇女联合会",
        "总工会",
        "人大常委会",
        "人民代表大会",
        "政协",
        "监察委",
    ];

    private static readonly string[] Institutions =
    [
        "学校",
        "小学",
        "中学",
        "大学",
        "幼儿园",
        "研究所",
        "博物馆",
        "图书馆",
        "文化馆",
        "档案馆",
        "电视台",
        "院",
    ];

    private static readonly string[] Companies = ["公司", "集团", "厂"];

    private static readonly string[] Departments = ["局", "厅", "委员会", "部", "委", "署", "办公室", "中心", "国务院", "处", "站"];

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

        if (Array.Exists(Villages, name.Contains))
        {
            return new([StatuteActor.VillageCommittee]);
        }

        bool isOfGovernment = name.Contains("政府", StringComparison.Ordinal);
        if (Array.Exists(Others, name.EndsWith) || (!isOfGovernment && Array.Exists(OfNoGovernment, name.Contains)))
        {
            return Other;
        }

        if (Array.Exists(Institutions, name.EndsWith) && !name.EndsWith("国务院", StringComparison.Ordinal))
        {
            return new([StatuteActor.PublicBody]);
        }

        if (Array.Exists(Companies, name.EndsWith))
        {
            return new([StatuteActor.Enterprise]);
        }

        if (name.EndsWith("人民政府", StringComparison.Ordinal) || name.Contains("政府办公", StringComparison.Ordinal))
        {
            return new([StatuteActor.Any, StatuteActor.PublicBody, StatuteActor.LocalGovernment]);
        }

        if (!Array.Exists(Departments, name.EndsWith))
        {
            return Unknown;
        }

        var kinds = ImmutableArray.Create(StatuteActor.Any, StatuteActor.PublicBody, StatuteActor.Department);
        kinds = name.Contains("财政", StringComparison.Ordinal) ? kinds.Add(StatuteActor.FinanceDepartment) : kinds;
        return new(
            name.Contains("市场监督", StringComparison.Ordinal) || name.Contains("市场监管", StringComparison.Ordinal)
                ? kinds.Add(StatuteActor.MarketRegulator)
                : kinds
        );
    }
}
