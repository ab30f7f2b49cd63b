using System.Globalization;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>Texts without white space and in half width, character by character against what Unicode says of them.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void Of_EveryCharacter_IsThatInHalfWidthOrNothing() =>
        Assert.All(
            Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code),
            c =>
            {
                bool isNothing =
                    char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
                string expected =
                    isNothing ? ""
                    : c is >= '！' and <= '～' ? ((char)(c - '！' + '!')).ToString()
                    : c == '曰' ? "日"
                    : c.ToString();

                Assert.Equal($"a{expected}b", PlainText.Of($"a{c}b"));
                Assert.Equal(expected.Length + 2, PlainText.LengthOf($"a{c}b"));
            }
        );

    [Theory]
    [InlineData("公 开\u200B时　限", 0, 0)]
    [InlineData("公 开\u200B时　限", 1, 2)]
    [InlineData("公 开\u200B时　限", 2, 4)]
    [InlineData("公 开\u200B时　限", 3, 6)]
    [InlineData("公 开\u200B时　限", 4, 7)]
    [InlineData("  公", 0, 2)]
    [InlineData("", 0, 0)]
    [InlineData("  ", 0, 2)]
    public void PositionOf_APlainCharacter_IsWhereItIsInTheTextAsGiven(string text, int index, int position) =>
        Assert.Equal(position, PlainText.PositionOf(text, index));

    [Theory]
    [InlineData("元月", "一月")]
    [InlineData("2026年元月31日", "2026年一月31日")]
    [InlineData("元月元月", "一月一月")]
    [InlineData("元", "元")]
    [InlineData("元旦", "元旦")]
    [InlineData("公元元月", "公元一月")]
    [InlineData("每元月", "每一月")]
    [InlineData("公元月", "公元月")]
    [InlineData("万元月", "万元月")]
    [InlineData("亿元月", "亿元月")]
    [InlineData("千元月", "千元月")]
    [InlineData("多元月", "多元月")]
    [InlineData("余元月", "余元月")]
    [InlineData("美元月", "美元月")]
    [InlineData("欧元月", "欧元月")]
    [InlineData("日元月", "日元月")]
    [InlineData("港元月", "港元月")]
    [InlineData("单元月", "单元月")]
    [InlineData("5元月", "5元月")]
    [InlineData("五元月、元月", "五元月、一月")]
    public void NumberFirstMonth_OfAText_NamesTheMonthAndNoMoney(string text, string numbered)
    {
        char[] plain = text.ToCharArray();

        PlainText.NumberFirstMonth(plain);

        Assert.Equal(numbered, new string(plain));
    }

    [Fact]
    public void Folded_Words_AreCapitalsWithoutBlanks()
    {
        Assert.Equal("AＢ".Replace("Ｂ", "B", StringComparison.Ordinal), PlainText.Folded(" a ｂ"));
        Assert.Equal(["AB", "C公"], PlainText.FoldedWords("  aｂ \u200B\tc公 "));
        Assert.Empty(PlainText.FoldedWords(null));
        Assert.Empty(PlainText.FoldedWords("\u200B"));
        Assert.Equal("", PlainText.Of(null));
        Assert.Equal("", PlainText.Folded(null));
    }
}
