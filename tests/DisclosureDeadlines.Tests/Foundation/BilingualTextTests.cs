using System.Globalization;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>A sentence in two languages, and the exception that carries one.</summary>
public sealed class BilingualTextTests
{
    private static readonly BilingualText Text = new("工作日", "working day");

    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "")]
    public void Text_WithoutOneWording_IsRefused(string chinese, string english) =>
        Assert.Throws<ArgumentException>(() => new BilingualText(chinese, english));

    [Theory]
    [InlineData("zh-CN", "工作日")]
    [InlineData("zh-Hant", "工作日")]
    [InlineData("en", "working day")]
    [InlineData("de-DE", "working day")]
    public void Text_InACulture_IsChineseInEveryChineseOneAndEnglishElsewhere(string culture, string expected)
    {
        var provider = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(expected, Text.ToString(provider));
        Assert.Equal(expected, string.Format(provider, "{0}", Text));
        Assert.Equal(expected, string.Format(provider, "{0:G}", Text));
    }

    [Fact]
    public void Text_InAFormatThatThereIsNot_IsRefused()
    {
        var refused = Assert.Throws<FormatException>(() => string.Format(CultureInfo.InvariantCulture, "{0:X}", Text));

        Assert.Contains("\"G\"", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Both wordings decide; nothing is equal to no text but no text.</summary>
    [Fact]
    public void Equality_IsByBothWordings()
    {
        BilingualText same = new("工作日", "working day");
        BilingualText? none = Array.Empty<BilingualText>().FirstOrDefault();

        Assert.True(Text == same && Text.Equals((object)same) && Text.GetHashCode() == same.GetHashCode());
        Assert.False(Text != same);
        Assert.True(none == null);
        Assert.True(none != Text && Text != none);
        Assert.False(none == Text || Text == none || Text.Equals(none));
        Assert.False(Text.Equals(new BilingualText("工作日", "workday")) || Text.Equals(new BilingualText("日", "working day")));
    }

    /// <summary>A line and a place in it are said in words; every other place as it is written.</summary>
    [Theory]
    [InlineData("3:14", "n.json 第3行第14字：f。")]
    [InlineData("$.notices[0]", "n.json，$.notices[0]：f。")]
    [InlineData(":14", "n.json，:14：f。")]
    [InlineData("3:", "n.json，3:：f。")]
    [InlineData("a:1", "n.json，a:1：f。")]
    [InlineData("1:a", "n.json，1:a：f。")]
    public void Exception_InChinese_SaysWhere(string path, string sentence)
    {
        DocumentFormatException fault = new("n.json", path, new BilingualText("f", "e"));

        Assert.Equal(sentence, fault.Sentence.Chinese);
        Assert.Equal($"n.json, {path}: e.", fault.Sentence.English);
        Assert.Equal(("n.json", path), (fault.Document, fault.Path));
    }

    [Fact]
    public void Exception_WithoutItsParts_IsRefused()
    {
        BilingualText f = new("f", "e");

        Assert.Equal("document", Assert.Throws<ArgumentNullException>(() => new DocumentFormatException(null!, "p", f)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => new DocumentFormatException("d", null!, f)).ParamName);
        Assert.Equal("fault", Assert.Throws<ArgumentNullException>(() => new DocumentFormatException("d", "p", null!)).ParamName);
    }
}
