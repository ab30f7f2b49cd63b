using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Shell;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(
        "国办发明电〔2025〕7号，𠀀、葛\U000E0100城　é\u00a0ñ 😀 e\u0301",
        "国办发明电〔2025〕7号，𠀀、葛\U000E0100城　é\u00a0ñ 😀 e\u0301"
    )]
    [InlineData("\u001b[31m", "␛[31m")]
    [InlineData("\0\a\b\t\n\v\f\r\u001f\u007f", "␀␇␈␉␊␋␌␍␟␡")]
    [InlineData("\u0080\u0085\u009b\u009f", "[U+0080][U+0085][U+009B][U+009F]")]
    [InlineData("\u202a\u202e\u2066\u2069\u200e\u061c", "[U+202A][U+202E][U+2066][U+2069][U+200E][U+061C]")]
    [InlineData("\u200b\u200d\u2060\ufeff\u00ad\u3164\u034f", "[U+200B][U+200D][U+2060][U+FEFF][U+00AD][U+3164][U+034F]")]
    [InlineData("\u2028\u2029", "[U+2028][U+2029]")]
    [InlineData("\U000E0041", "[U+E0041]")]
    [InlineData("[U+202E]", "[U+202E]")]
    public void Line_WhatCannotBeSeen_StandsThereAsAMark(string text, string shown) => Assert.Equal(shown, VisibleText.Line(text));

    [Fact]
    public void Line_HalfACharacter_IsAReplacementCharacter() => Assert.Equal("甲\ufffd乙", VisibleText.Line("甲" + '\ud840' + "乙"));

    [Fact]
    public void Lines_LineEnds_StayAndNothingElse() =>
        Assert.Equal("甲\n乙\n丙␍丁[U+2028]戊", VisibleText.Lines("甲\n乙\r\n丙\r丁\u2028戊"));

    /// <summary>However a text is cut into pieces, what arrives is the same.</summary>
    [Theory]
    [InlineData("甲\r\n乙\r丙𠀀丁\u001b\U000E0041\n戊\r", "甲\n乙␍丙𠀀丁␛[U+E0041]\n戊␍")]
    public void Writer_TextInPieces_IsShownAsAWhole(string text, string shown)
    {
        for (int length = 1; length <= text.Length; length++)
        {
            using var inner = new StringWriter { NewLine = "\n" };
            using (var writer = new VisibleWriter(inner, lineByLine: true))
            {
                foreach (char[] piece in text.Chunk(length))
                {
                    writer.Write(piece, 0, piece.Length);
                }

                writer.Flush();
            }

            Assert.Equal(shown, inner.ToString());
        }
    }

    [Fact]
    public void Writer_LineByLine_MakesOneLineOfEach()
    {
        using var inner = new StringWriter { NewLine = "\n" };
        using var lines = new VisibleWriter(inner, lineByLine: true);
        lines.WriteLine("甲\n乙");
        lines.WriteLine();
        using var document = new VisibleWriter(inner, lineByLine: false);
        document.WriteLine("甲\n乙\u001b");

        Assert.Equal("甲␊乙\n\n甲\n乙␛\n", inner.ToString());
    }
}
