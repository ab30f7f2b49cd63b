using System.Globalization;
using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>What is not understood is said to be so, in one sentence: a guessed deadline is worse than none.</summary>
public class UnreadablePhrasesTests
{
    private const int LongestSentence = 300;

    public static TheoryData<string> Unreadable =>
        [
            "",
            " ",
            "\t\r\n\u3000\u200B",
            "foo",
            "公开",
            "。",
            "1月31日",
            "每年2月30日前",
            "每年4月31日前",
            "每年13月1日前",
            "每年0月1日前",
            "每年1月0日前",
            "每年1月31日前后",
            "信息形成之日起0个工作日内",
            "信息形成之日起零个工作日内",
            "信息形成之日起十十个工作日内",
            "信息形成之日起99999个工作日内",
            "信息形成之日起一百五日",
            "信息形成之日起二〇个工作日内",
            "信息形成之日起20.5个工作日内",
            "信息形成之日起3-5个工作日内",
            "信息形成之日起100年内",
            "信息形成之日起1000个月内",
            "不少于20个工作日公开",
            "第20个工作日内",
            "会议召开前20日内的收入",
            "后20日内",
            "自之日起20日内",
            "信息形成之日起20个工作日内/办结并撤销",
            "信息形成之日起20日内（节假日除外）",
            "信息形成之日起20个工作日内。。",
            "信息形成之日起1年20日内",
            "实时公开公开",
        ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void TryParse_Unreadable_SaysWhereAndWhyInOneSentence(string phrase)
    {
        Assert.False(TimeLimit.TryParse(phrase, out var limit, out var error), $"{limit?.Rule}");

        AssertIsOneSentence(error.Sentence);
        Assert.InRange(error.Position, 0, phrase.Length);
        Assert.StartsWith(error.Found.TrimEnd('…'), phrase[error.Position..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Parse_Unreadable_ThrowsTheSameSentence(string phrase)
    {
        Assert.False(TimeLimit.TryParse(phrase, out _, out var error));

        var exception = Assert.Throws<TimeLimitFormatException>(() => TimeLimit.Parse(phrase));

        Assert.Equal(error.Sentence.ToString(null), exception.Message);
        Assert.Equal(error.Sentence, exception.Error.Sentence);
        Assert.Equal(error.Position, exception.Error.Position);
    }

    /// <summary>The bar marks the place; it is no part of the phrase.</summary>
    [Theory]
    [InlineData("|foo")]
    [InlineData(" \n|foo")]
    [InlineData("   |")]
    [InlineData("每年|2月30日前")]
    [InlineData("每 年 |２月 30日前")]
    [InlineData(" 1月31日|")]
    [InlineData("信息形成之日起|0个工作日内")]
    [InlineData("信息形成 之日起\n|十十 个工作日内")]
    [InlineData("信息形成之日起20个工作\n日内 |/办结并撤销")]
    [InlineData("不少于\u200B|20个工作日公开")]
    [InlineData("会议召开前|20日内的收入")]
    [InlineData("自 作出决定之日起7个工作日内,公示期 |0日")]
    [InlineData("信息形成 |；更改之日起20日内")]
    public void TryParse_Unreadable_PointsToThePlaceInTheTextAsGiven(string marked)
    {
        string phrase = marked.Replace("|", "", StringComparison.Ordinal);

        Assert.False(TimeLimit.TryParse(phrase, out _, out var error));

        Assert.Equal(marked.IndexOf('|', StringComparison.Ordinal), error.Position);
    }

    [Fact]
    public void TryParse_Null_IsUnreadable()
    {
        Assert.False(TimeLimit.TryParse(null, out var limit, out var error));

        Assert.Null(limit);
        AssertIsOneSentence(error.Sentence);
        Assert.Equal(0, error.Position);
    }

    [Fact]
    public void Parse_Null_IsTheCallersFault() => Assert.Throws<ArgumentNullException>(() => TimeLimit.Parse(null!));

    [Theory]
    [InlineData("信息形成之日起20个工作日内")]
    [InlineData("20个工作日")]
    [InlineData(" ")]
    public void TryParse_AMegabyte_IsRefusedInAShortSentence(string part)
    {
        string phrase = string.Concat(Enumerable.Repeat(part, 1_048_576 / part.Length));

        Assert.False(TimeLimit.TryParse(phrase, out _, out var error));

        AssertIsOneSentence(error.Sentence);
        Assert.InRange(error.Position, 0, phrase.Length);
    }

    private static void AssertIsOneSentence(BilingualText sentence)
    {
        Assert.EndsWith("。", sentence.Chinese, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence.English, StringComparison.Ordinal);
        Assert.All(
            [sentence.Chinese, sentence.English],
            text =>
            {
                Assert.DoesNotContain(text, c => char.IsControl(c) || c is '\u2028' or '\u2029');
                Assert.InRange(text.Length, 1, LongestSentence);
            }
        );
    }
}
