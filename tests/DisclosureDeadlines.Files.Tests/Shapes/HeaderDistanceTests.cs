using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Files.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Shapes;

/// <summary>How far down headings are looked for.</summary>
public sealed class HeaderDistanceTests
{
    /// <summary>As many rows are looked through as a page has, wherever the headings are.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(58, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Headings_BelowManyRows_AreFoundAsFarAsTheyAreLookedFor(int above, bool isFound)
    {
        var sheet = new GridTold(string.Concat(Enumerable.Repeat("说明\n", above)) + "标题|成文日期\n甲|x", caption: "题");
        using var window = new RowWindow(sheet.Rows());

        var header = new HeaderFinder(sheet, new LedgerShape("f", Told.Plain)).Find(window);

        Assert.Equal(isFound, header is not null);
        Assert.Equal(isFound ? above + 1 : null, header?.FirstRow);
        Assert.Equal(isFound ? above + 1 : null, header?.Above.Length);
    }
}
