using System.Globalization;
using System.Text;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>What a file brings along, as it may be shown on a screen.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("公开 a1，“”", "公开 a1，“”")]
    [InlineData("红\u001B[31m字", "红␛[31m字")]
    [InlineData("\0\u001F\u007F", "␀␟␡")]
    [InlineData("\u0080\u009B", "[U+0080][U+009B]")]
    [InlineData("a\nb\r\nc\td", "a␊b␍␊c␉d")]
    [InlineData("左\u202E右", "左[U+202E]右")]
    [InlineData("零\u200B宽\u2060字\uFEFF", "零[U+200B]宽[U+2060]字[U+FEFF]")]
    [InlineData("行\u2028段\u2029", "行[U+2028]段[U+2029]")]
    [InlineData("\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0", "[U+034F][U+115F][U+1160][U+17B4][U+17B5][U+3164][U+FFA0]")]
    [InlineData("\U000E0041", "[U+E0041]")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("\u3000宽\u00A0窄", "\u3000宽\u00A0窄")]
    [InlineData("", "")]
    public void Line_WithWhatWouldActOnAScreen_HasMarksInstead(string text, string shown) => Assert.Equal(shown, VisibleText.Line(text));

    [Theory]
    [InlineData("a\nb\r\nc", "a\nb\nc")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\rb", "a␍b")]
    [InlineData("a\nb\tc\u202E", "a\nb␉c[U+202E]")]
    public void Lines_KeepTheirEndsAndNothingElse(string text, string shown) => Assert.Equal(shown, VisibleText.Lines(text));

    [Fact]
    public void Line_WithHalfAPairOfSurrogates_HasTheMarkForIt() => Assert.Equal("半\uFFFD个", VisibleText.Line("半\uD800个"));

    [Fact]
    public void Line_OfTextToBeShownAsItIs_IsTheSameObject()
    {
        string text = new('公', 3);

        Assert.Same(text, VisibleText.Line(text));
        Assert.Same(text, VisibleText.Lines(text));
    }

    /// <summary>Whatever a reader would not see, or a terminal would obey, is one of Unicode's own kinds for it.</summary>
    [Fact]
    public void Line_OfEveryCharacterThatControlsOrSeparates_DoesNotHoldIt()
    {
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
            {
                continue;
            }

            string text = new Rune(value).ToString();
            bool acts =
                CharUnicodeInfo.GetUnicodeCategory(value)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            Assert.True(!acts || !VisibleText.Line(text).Contains(text, StringComparison.Ordinal), $"U+{value:X4}");
        }
    }
}
