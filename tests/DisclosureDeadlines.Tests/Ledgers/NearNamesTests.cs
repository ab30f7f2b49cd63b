using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class NearNamesTests
{
    private static readonly DisclosureCatalogue Mine = DisclosureCatalogue.FromTable(
        "mine",
        ["事项", "公开时限"],
        [
            ["年度报告", "每年1月31日前"],
            ["部门预算", "批复后20日内"],
            ["部门决算", "批复后20日内"],
            ["政策解读", "实时公开"],
        ]
    );

    [Theory]
    [InlineData("政府信息公开年报", "年度报告")]
    [InlineData("政策解读类", "政策解读")]
    [InlineData("预算", "部门预算")]
    [InlineData("行政许可", "")]
    [InlineData("", "")]
    public void Of_NameThatIsNotThere_OffersTheNearest(string name, string near) =>
        Assert.Equal(near, NearNames.Of(name, Mine.Items).Select(item => item.Heading).FirstOrDefault() ?? "");

    /// <summary>Half of the characters in common are near, less is not; all of the shorter name is, if it is more than one character.</summary>
    [Theory]
    [InlineData("甲乙", "甲丙", true)]
    [InlineData("甲乙丙", "甲丁戊", false)]
    [InlineData("甲乙丙丁戊", "甲乙己", true)]
    [InlineData("甲乙丙丁戊己", "甲乙庚", false)]
    [InlineData("乙甲", "甲乙", true)]
    [InlineData("丙乙甲", "甲乙丙", false)]
    [InlineData("甲乙", "子丑甲寅卯乙辰巳", true)]
    [InlineData("子丑甲寅卯乙辰巳", "甲乙", true)]
    [InlineData("甲", "子丑甲寅卯乙辰巳", false)]
    [InlineData("甲", "甲", true)]
    [InlineData("甲", "甲乙丙", true)]
    [InlineData("甲", "甲乙丙丁", false)]
    [InlineData("季报", "季度报告", true)]
    [InlineData("月报", "月度报告", true)]
    [InlineData("年报", "年度报告", true)]
    [InlineData("甲 乙", "甲乙", true)]
    public void Of_OneName_IsNearFromHalfOfTheCharactersOn(string name, string heading, bool isNear) =>
        Assert.Equal(isNear, NearNames.Of(name, Headed(heading)).Count == 1);

    [Fact]
    public void Of_SeveralNearNames_OffersThreeTheNearestFirstAndInOrderAmongEquals() =>
        Assert.Equal(
            ["部门预算", "部门预算一", "部门预算二"],
            NearNames.Of("部门预算", Headed("部门决算", "部门预算一", "部门预算二", "部门预算", "部门预算三")).Select(item => item.Heading)
        );

    [Theory]
    [InlineData(60, 60, true)]
    [InlineData(61, 60, false)]
    [InlineData(60, 61, false)]
    public void Of_LongNames_AreComparedUpToABound(int name, int heading, bool isNear) =>
        Assert.Equal(isNear, NearNames.Of(new string('甲', name), Headed(new string('甲', heading))).Count == 1);

    [Theory]
    [InlineData(5000, 3)]
    [InlineData(5001, 0)]
    public void Of_ALongCatalogue_IsLookedThroughUpToABound(int rows, int near) =>
        Assert.Equal(near, NearNames.Of("部门", Headed([.. Enumerable.Repeat("部门预算", rows)])).Count);

    private static IReadOnlyList<CatalogueItem> Headed(params string[] headings) =>
        DisclosureCatalogue.FromTable("mine", ["事项", "公开时限"], headings.Select(heading => new[] { heading, "实时公开" })).Items;
}
