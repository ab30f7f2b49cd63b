using System.Text.Json;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>Words of time limits in any order: most make no sense, and none may make the parser stumble.</summary>
public class RandomPhrasesTests
{
    private const int Phrases = 20_000;

    private const int LongestPhrase = 9;

    private static readonly string[] Words =
    [
        "自",
        "在",
        "于",
        "从",
        "政府",
        "该",
        "相关",
        "信息",
        "形成",
        "或",
        "或者",
        "变更",
        "（更改）",
        "作出决定",
        "颁发",
        "公示期",
        "会议召开",
        "之日起",
        "之日",
        "起",
        "之后",
        "后",
        "前",
        "的",
        "每年",
        "每月",
        "第",
        "1",
        "20",
        "31",
        "0",
        "99999",
        "七",
        "十",
        "一百",
        "零",
        "两",
        "廿",
        "〇",
        "个工作日",
        "工作日",
        "个月",
        "月",
        "日",
        "天",
        "年",
        "底",
        "内",
        "以内",
        "之内",
        "公开",
        "及时",
        "实时",
        "据实动态",
        "适时",
        "按规定时限",
        "予以",
        "，",
        "、",
        "；",
        "。",
        " ",
        "\u3000",
        "\u200B",
        "(",
        ")",
        "《",
        "》",
        "-",
        "２",
        "A",
        "不",
        "𠀀",
        "\uD840",
    ];

    /// <summary>The places of a time limit and what can stand there, so that half of the phrases are nearly right.</summary>
    private static readonly string[][] Places =
    [
        ["", "", "自", "在"],
        ["信息形成", "政府信息形成或者变更", "信息形成（更改）", "作出决定", "颁发", "每年", ""],
        ["之日起", "之后", "后", "的", ""],
        ["20", "1", "七", "一百零五", "廿", "1月31日", "99999"],
        ["个工作日", "工作日", "日", "个月", "年", "前"],
        ["内", "以内", ""],
        ["公开", "及时公开", "。", "", ""],
    ];

    [Theory]
    [InlineData(20260918)]
    public void TryParse_WordsInAnyOrder_ReadsThemOneWayOrSaysWhyNot(int seed)
    {
        var random = new Random(seed);
        int read = 0;
        for (int i = 0; i < Share.Of(Phrases); i++)
        {
            string phrase = i % 2 == 0 ? AnyPhrase(random) : NearPhrase(random);
            string context = $"seed {seed}, phrase {i}: {phrase}";
            if (TimeLimit.TryParse(phrase, out var limit, out var error))
            {
                read++;
                AssertReadsAgain(limit, random, context);
            }
            else
            {
                Assert.True(error.Position >= 0 && error.Position <= phrase.Length, context);
                Assert.True(error.Sentence.Chinese.EndsWith('。') && error.Sentence.English.EndsWith('.'), context);
            }
        }

        // A generator that makes nothing readable would prove nothing.
        Assert.InRange(read, Phrases / 20, Phrases / 2);
    }

    private static string AnyPhrase(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(LongestPhrase + 1)).Select(_ => Pick(Words, random)));

    /// <summary>A time limit with, now and then, a word too many.</summary>
    private static string NearPhrase(Random random) =>
        string.Concat(Places.Select(place => Pick(place, random) + (random.Next(20) == 0 ? Pick(Words, random) : "")));

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];

    private static void AssertReadsAgain(TimeLimit limit, Random random, string context)
    {
        Assert.True(limit.Equals(TimeLimit.Parse(limit.Text)), context);
        string noisyText = Noise.FullWidth(Noise.Around(limit.Text, random));
        Assert.True(TimeLimit.TryParse(noisyText, out var noisy) && noisy.Rule.Equals(limit.Rule), context);
        Assert.True(limit.Rule.Equals(JsonSerializer.Deserialize<DeadlineRule>(JsonSerializer.Serialize(limit.Rule))), context);
    }
}
