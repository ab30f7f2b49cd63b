using DisclosureDeadlines.Cli.Shell;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Shell;

public sealed class FoldedTests
{
    [Theory]
    [InlineData("信息公开", 8, "信息公开")]
    [InlineData("信息公开", 7, "信息公|开")]
    [InlineData("信息公开指南", 4, "信息|公开|指南")]
    [InlineData("第15、146行", 8, "第15、|146行")]
    [InlineData("by the end of May", 8, "by the|end of|May")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a信b", 2, "a|信|b")]
    [InlineData("公开，公布", 4, "公|开，|公布")]
    [InlineData("公布《目录》", 6, "公布|《目|录》")]
    [InlineData("即时（实时） sets", 12, "即时（实时）|sets")]
    [InlineData("甲〔2026〕8号", 10, "甲〔2026〕|8号")]
    [InlineData("信e\u0301", 2, "信|e\u0301")]
    [InlineData("", 5, "")]
    [InlineData("𠀀𠀀", 2, "𠀀|𠀀")]
    public void Of_TextWiderThanItsColumn_IsBrokenWhereItMayBe(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), Folded.Of(text, width));

    [Fact]
    public void Line_ThatBeginsWithBlanks_KeepsThemOnEveryLine() =>
        Assert.Equal(["  rows 1,", "    2, 3"], Folded.Line("  rows 1, 2, 3", 10));

    [Fact]
    public void Line_ThatIsFolded_GoesOnInsideAndIsAsWideAsItMay() =>
        Assert.Equal(["abcdefgh", "  ijklmn", "  op"], Folded.Line("abcdefghijklmnop", 8));

    [Fact]
    public void Of_AnyTextAndWidth_IsNoWiderAndLosesNothing()
    {
        var random = new Random(20260918);
        const string Characters = "ab1 ，（《信息公开»é";
        for (int i = 0; i < 5000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Characters[random.Next(Characters.Length)]));
            int width = random.Next(Folded.Narrowest, 30);

            var folded = Folded.Of(text, width);

            Assert.All(folded, line => Assert.True(Folded.WidthOf(line) <= width, $"{text}, {width}: {line}"));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(folded).Replace(" ", "", StringComparison.Ordinal));
        }
    }
}
