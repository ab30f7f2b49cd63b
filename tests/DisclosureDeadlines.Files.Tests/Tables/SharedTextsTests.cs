using DisclosureDeadlines.Files.Tables;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>Texts of a column that come again are one object, as long as the column repeats any; all are what they were.</summary>
public sealed class SharedTextsTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Of_ATextThatComesAgain_IsTheSameObjectUpToALength(int length, bool isShared)
    {
        var texts = new SharedTexts();
        string text = new('公', length);
        string first = texts.Of(text);
        string second = texts.Of(text);

        Assert.Equal(text, first);
        Assert.Equal(text, second);
        Assert.Equal(isShared, ReferenceEquals(first, second));
        Assert.Equal("", texts.Of(""));
    }

    /// <summary>Texts that differ in one character at any place find places of their own, most of them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(12)]
    public void Of_TextsThatDifferInOneCharacter_AreMostlyKeptSideBySide(int length)
    {
        for (int at = 0; at < length; at++)
        {
            var texts = new SharedTexts();
            string[] unlike =
            [
                .. Enumerable.Range(0, 40).Select(i => new string('a', at) + (char)('一' + i) + new string('z', length - at - 1)),
            ];
            string[] first = [.. unlike.Select(text => texts.Of(text))];
            int same = unlike.Where((text, i) => ReferenceEquals(first[i], texts.Of(text))).Count();

            Assert.Equal(unlike, first);
            Assert.InRange(same, 26, 40);
        }
    }

    /// <summary>Where more than 512 texts were new, and none of them came again, a column is no longer looked at.</summary>
    [Theory]
    [InlineData(511, 0, true)]
    [InlineData(512, 0, false)]
    [InlineData(512, 1, true)]
    [InlineData(513, 1, false)]
    [InlineData(521, 10, true)]
    [InlineData(522, 10, false)]
    public void Of_AColumnOfUnlikeTexts_IsNoLongerLookedAt(int unlike, int known, bool isShared)
    {
        var texts = new SharedTexts();
        for (int i = 0; i < unlike; i++)
        {
            for (int times = i < known ? 2 : 1; times > 0; times--)
            {
                texts.Of(FormattableString.Invariant($"第{i}号"));
            }
        }

        string last = texts.Of("末");
        Assert.Equal(isShared, ReferenceEquals(last, texts.Of("末")));
    }
}
