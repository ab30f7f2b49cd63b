using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>A quotation is on one line, not longer than it may be, and ends with no half of a character.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData(59, 59, false)]
    [InlineData(60, 60, false)]
    [InlineData(61, 60, true)]
    [InlineData(200, 60, true)]
    [InlineData(0, 0, false)]
    public void Of_ALongText_IsItsFirstSixtyCharacters(int length, int kept, bool isCut) =>
        Assert.Equal(new string('公', kept) + (isCut ? "…" : ""), Excerpt.Of(new string('公', length)));

    [Theory]
    [InlineData("公开时限", 4, "公开时限")]
    [InlineData("公开时限", 3, "公开时…")]
    [InlineData("公𠮷开", 2, "公𠮷…")]
    [InlineData("𠮷𠮷", 2, "𠮷…")]
    [InlineData("a\nb\r\tc", 9, "a b  c")]
    [InlineData("a\u2028b\u2029c\u2027d", 9, "a b c\u2027d")]
    [InlineData("a\u0085b\u007Fc", 9, "a b c")]
    [InlineData("公开", 0, "…")]
    [InlineData("", 0, "")]
    public void Of_AText_IsOnOneLineAndWhole(string text, int characters, string shown) =>
        Assert.Equal(shown, Excerpt.Of(text, characters));
}
