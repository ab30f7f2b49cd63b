using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Tests.House.Metering;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>However long a catalogue or the texts in it are, the work of checking it grows as they do.</summary>
[Collection(MeteredTests.Name)]
public class LintGrowthTests(MeteredLibrary library)
{
    private const int Length = 4000;

    /// <summary>Each row is held against the words of some sixty matters.</summary>
    private const int MostForEach = 80_000;

    private static readonly string[] Header = ["公开事项", "公开内容", "公开依据", "公开时限", "公开主体"];

    public static TheoryData<string> Fragments =>
        [
            "1",
            "一",
            "1月",
            "起1",
            "公开1",
            "应当自批准之日起10日内公布，",
            "应当自批准之日起10日内公布。",
            "《部门预算办法》10日内公布。",
            "作行政",
            "依照行政处罚法公开10日内。",
            "部门预算",
            "“公开",
            "自一",
            "百日内公布，",
        ];

    [Theory]
    [MemberData(nameof(Fragments))]
    public void Check_ALongLegalBasis_TakesWorkAsItsLengthGrows(string fragment) =>
        Growth.AssertIsLinear(
            length => Growth.Repeated(fragment, length),
            basis =>
                Work([
                    ["部门预算", "部门预算", basis, "批复后30日内", "某市教育局"],
                ]),
            Length,
            MostForEach
        );

    [Theory]
    [MemberData(nameof(Fragments))]
    public void Check_ALongContent_TakesWorkAsItsLengthGrows(string fragment) =>
        Growth.AssertIsLinear(
            length => Growth.Repeated(fragment, length),
            content =>
                Work([
                    ["部门预算", content, "应当自城市基础设施配套费征收标准批准之日起10日内公布", "批复后30日内", "某市教育局"],
                ]),
            Length,
            MostForEach
        );

    [Theory]
    [InlineData("公开", "1", "日")]
    [InlineData("公开", "一", "月")]
    public void Check_ALongNumberInALegalBasis_TakesWorkAsItsLengthGrows(string before, string sign, string after) =>
        Growth.AssertIsLinear(
            length => before + Growth.Repeated(sign, length) + after,
            basis =>
                Work([
                    ["部门预算", "部门预算", basis, "批复后30日内", "某市教育局"],
                ]),
            Length,
            MostForEach
        );

    /// <summary>How much of the event's name stands in the row is looked for only once.</summary>
    [Fact]
    public void Check_ALongNameOfAnEvent_TakesWorkAsItsLengthGrows() =>
        Growth.AssertIsLinear(
            length => string.Concat(Enumerable.Range(0, length / 16).Select(i => (char)('一' + (i * 37 % 5000)))),
            name =>
                Work([
                    ["部门预算", "部门预算", $"应当自{name}完成之日起10日内公布", "批复后30日内", "某市教育局"],
                ]),
            Length,
            MostForEach
        );

    /// <summary>Each row is compared with all the others on its matter, which here have its limit or another.</summary>
    [Theory]
    [InlineData("实时公开", "实时公开")]
    [InlineData("实时公开", "随时公开，长期公开")]
    public void Check_ManyRowsOnOneMatter_TakesWorkAsTheirNumberGrows(string limit, string other) =>
        Growth.AssertIsLinear(
            length => new string('行', length / 2),
            rows =>
                Work([.. rows.Select((_, i) => new string?[] { "部门预算", "部门预算", null, i % 2 == 0 ? limit : other, "某市教育局" })]),
            Length,
            MostForEach
        );

    [Fact]
    public void Check_MoreThanAHundredQuotedClauses_SaysThatTheRestWasNotLookedAt()
    {
        string basis = string.Concat(Enumerable.Range(1, 101).Select(i => $"应当自批准之日起{i}个工作日内公布。"));
        var catalogue = DisclosureCatalogue.FromTable(
            "own",
            Header,
            [
                ["部门预算", "部门预算", basis, "批复后20日内", "某市教育局"],
            ]
        );

        var note = CatalogueLint.Check(catalogue).Single(finding => finding.Code == LintCode.UnreadableClause);

        Assert.Equal("所引条款超过100条，只核对了前100条", note.Message.Chinese);
    }

    private long Work(string?[][] rows)
    {
        var catalogue = library
            .Call(typeof(DisclosureCatalogue), nameof(DisclosureCatalogue.FromTable), "own", Header, rows, Options())
            .Answer;
        return library.Call(typeof(CatalogueLint), nameof(CatalogueLint.Check), catalogue).Work;
    }

    private object Options() => library.Make(typeof(CatalogueTableOptions));
}
