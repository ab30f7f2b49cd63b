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
}
