using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Statutes;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>What the name of an authority tells, each class of words with a name that is of it and one that only looks so.</summary>
public sealed class AuthorityKindTests
{
    public static TheoryData<string, string, string> Classes
    {
        get
        {
            var classes = new TheoryData<string, string, string>();
            foreach (
                string[] line in File.ReadLines(Repository.PathTo("seeds", "tables", "authorities.tsv"))
                    .Where(line => !line.StartsWith('#'))
                    .Select(line => line.Split('\t'))
            )
            {
                classes.Add(line[0], line[3], line[4]);
            }

            return classes;
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Class_ItsExampleIsOfItAndItsCounterExampleIsNot(string name, string example, string counterExample)
    {
        Assert.True(IsOf(name, AuthorityKind.Of(example, "")), example);
        Assert.False(IsOf(name, AuthorityKind.Of(counterExample, "")), counterExample);
    }

    [Theory]
    [InlineData("石桥镇党委政府办公室", "government")]
    [InlineData("中国人民政治协商会议滨江市委员会", "noGovernment")]
    [InlineData("国务院", "department")]
    [InlineData("滨江市市场监督管理局", "department")]
    public void Name_OfSeveralClasses_IsOfTheFirst(string name, string kind) => Assert.True(IsOf(kind, AuthorityKind.Of(name, "")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("某某")]
    [InlineData("各乡镇")]
    public void Name_ThatTellsNothing_IsThatOfTheCatalogue(string name)
    {
        Assert.False(AuthorityKind.Of(name, "").IsKnown);
        Assert.True(IsOf("department", AuthorityKind.Of(name, "滨江市教育局")));
    }

    private static bool IsOf(string name, AuthorityKind kind) =>
        name switch
        {
            "village" => kind.Kinds is [StatuteActor.VillageCommittee],
            "other" or "noGovernment" => kind is { IsKnown: true, Kinds.IsEmpty: true },
            "institution" => kind.Kinds is [StatuteActor.PublicBody],
            "enterprise" => kind.Kinds is [StatuteActor.Enterprise],
            "government" => kind.Kinds.Contains(StatuteActor.LocalGovernment),
            "department" => kind.Kinds.Contains(StatuteActor.Department),
            "finance" => kind.Kinds.Contains(StatuteActor.FinanceDepartment),
            "market" => kind.Kinds.Contains(StatuteActor.MarketRegulator),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A class of which no test knows."),
        };
}
