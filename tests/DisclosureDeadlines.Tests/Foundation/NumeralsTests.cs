using System.Globalization;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

public class NumeralsTests
{
    [Theory]
    [InlineData(2, "二 两")]
    [InlineData(10, "十 一十")]
    [InlineData(23, "二十三 廿三")]
    [InlineData(105, "一百零五 一百〇五")]
    [InlineData(110, "一百十 一百一十")]
    [InlineData(230, "二百三十 二百卅 两百三十 两百卅")]
    [InlineData(999, "九百九十九")]
    public void Forms_OfTheSpeller_AreTheOnesInUse(int number, string forms) =>
        Assert.Equal(forms.Split(' '), ChineseSpeller.Forms(number));

    [Fact]
    public void Read_EveryChineseNumeral_IsTheNumberSpelt() =>
        Assert.All(
            Enumerable.Range(1, 999),
            number => Assert.All(ChineseSpeller.Forms(number), form => Assert.Equal(number, Numerals.Read(form)))
        );

    [Fact]
    public void Read_EveryArabicNumeral_IsTheNumberWritten() =>
        Assert.All(
            Enumerable.Range(0, 10_000),
            number => Assert.Equal(number, Numerals.Read(number.ToString(CultureInfo.InvariantCulture)))
        );

    [Fact]
    public void IsNumeral_EveryCharacterOfANumeral_IsOne() =>
        Assert.All(
            Enumerable.Range(1, 999).SelectMany(ChineseSpeller.Forms).SelectMany(form => form).Concat("0123456789"),
            c => Assert.True(Numerals.IsNumeral(c))
        );

    [Theory]
    [InlineData("")]
    [InlineData("零")]
    [InlineData("〇")]
    [InlineData("百")]
    [InlineData("百五")]
    [InlineData("一百五")]
    [InlineData("两百五")]
    [InlineData("一百零")]
    [InlineData("一百零十")]
    [InlineData("一百零五十")]
    [InlineData("一百零零五")]
    [InlineData("一百百")]
    [InlineData("十百")]
    [InlineData("五十百")]
    [InlineData("十十")]
    [InlineData("十十五")]
    [InlineData("廿十")]
    [InlineData("二廿")]
    [InlineData("十零")]
    [InlineData("二十零五")]
    [InlineData("十五六")]
    [InlineData("一一")]
    [InlineData("二〇")]
    [InlineData("零五")]
    [InlineData("一千")]
    [InlineData("一千零五")]
    [InlineData("10000")]
    [InlineData("99999")]
    [InlineData("18446744073709551617")]
    [InlineData("1十")]
    [InlineData("十5")]
    [InlineData("2百")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData("几")]
    public void Read_Malformed_IsNull(string text) => Assert.Null(Numerals.Read(text));
}
