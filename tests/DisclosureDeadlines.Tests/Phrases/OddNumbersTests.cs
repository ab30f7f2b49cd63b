using System.Globalization;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>A number is read whole, or the phrase is refused: 一千三百日 is not three hundred days, and 数十日 is no ten.</summary>
public class OddNumbersTests
{
    private const int Numerals = 12_000;

    /// <summary>Every place of a length; # stands for the number.</summary>
    private static readonly string[] Lengths =
    [
        "信息形成之日起#个工作日内公开",
        "信息形成之日起#日内",
        "#日内公开",
        "#个工作日内",
        "应当在#日内公布",
        "自批准之日起#个月内",
        "#周内公布",
        "印发后#小时内公布",
        "自批准之日起#年内公布",
        "会议召开#日前公告",
        "会议召开的#日前",
        "会议召开#个工作日前公告",
        "会议召开前#日公告",
        "提前#日公告",
        "应当提前#日公告",
        "会议召开#周前",
        "会议召开#个月前",
        "每#天更新一次",
        "每#个月更新一次",
        "至少每#个工作日更新一次",
        "每隔#天更新一次",
        "#日更新一次",
        "#个月公布一次",
        "每#年公布一次",
        "1次/#年",
        "公示期不少于#日",
        "公示期不少于#个工作日",
        "公示期为#日",
        "公示#日",
        "公告#日以上",
        "征求意见期限不少于#日",
        "公开满#年",
        "保留#年",
        "自公开之日起保留#年",
        "更新周期为#个月",
        "20个工作日内，最长不超过#个工作日",
        "信息形成之日起20个工作日内；其中行政处罚#个工作日内",
        "20个工作日内公开，并保留#年",
        "重大事项#日内公开，其余20日内公开",
        "重大事项3日内公开，其余#日内公开",
        "印发后#日内，会议召开2日前",
        "3日内公开，#日更新一次",
        "自收到申请之日起#日内答复",
        "#天内答复",
        "不超过#日公开",
        "最迟#日内公开",
        "信息形成后不晚于#日",
        "#个自然日内公开",
        "信息形成#日（工作日）内",
        "#个季度公布一次",
        "每#小时更新一次",
        "#星期内公布",
        "公示时间#天",
        "每季度#日内公布",
    ];

    /// <summary>Every place of a day, a month, a quarter or a number of times.</summary>
    private static readonly string[] Dates =
    [
        "每月#日前",
        "每月#日前公布",
        "每月#号前公布",
        "每年1月#日前",
        "每年#月10日前",
        "#月10日前",
        "1月#日前公布",
        "2026年#月10日前",
        "2026年1月#日前",
        "每季度第一个月#日前",
        "每季度第#个月10日前",
        "次月#日前公布",
        "次年1月#日前",
        "每年#月底前",
        "#月底前公布",
        "每年#月上旬公布",
        "第#季度公布",
        "每年第#季度公布",
        "每年#季度公布",
        "每年9月#日至10月14日",
        "每年9月15日至10月#日",
        "#号前公布",
        "每年更新#次",
        "每月至少更新#次",
        "#次/年",
    ];

    private static readonly string[] Words =
    [
        "数",
        "几",
        "若干",
        "好几",
        "十几",
        "几十",
        "数十",
        "数百",
        "上百",
        "成百",
        "十余",
        "百余",
        "两三",
        "三五",
        "七八",
        "二三十",
        "一两",
        "½",
        "1½",
        "Ⅲ",
        "2²",
        "٣",
        "㈢",
        "○",
        "千",
        "万",
        "亿",
        "一百五",
        "二分之一",
        "三又二分之一",
        "百分之三",
        "一百零",
        "零五",
        "0",
        "零",
        "1e3",
        "0x10",
    ];

    private static readonly string[] Before =
    [
        "约",
        "大约",
        "大概",
        "约莫",
        "将近",
        "不到",
        "不足",
        "未满",
        "逾",
        "超",
        "超过",
        "负",
        "三分之",
        "l",
        "O",
    ];

    private static readonly string[] Signs = ["-", "+", "±", "−", "－", "＋"];

    private static readonly string[] After =
    [
        "多",
        "余",
        "来",
        "几",
        "数",
        "许",
        "左右",
        "上下",
        "出头",
        "倍",
        "%",
        "千",
        "万",
        "点五",
        ".5",
        "．5",
        "又1/2",
        "O",
        "o",
        "l",
    ];

    private static readonly string[] Between =
    [
        "、",
        "或",
        "和",
        "及",
        "与",
        "至",
        "到",
        "-",
        "～",
        "~",
        "—",
        "–",
        "〜",
        "－",
        "/",
        "，",
        ",",
        "：",
        "·",
        "或者",
        "点",
        "分之",
        "×",
        "个",
        "千",
        "百零",
    ];

    public static TheoryData<string> Refused =>
        [
            "会议召开|一千三百日前",
            "|数十日前",
            "|三点五日前",
            "|负三日前",
            "每|一千三百天更新一次",
            "|数十日更新一次",
            "公示期不少于|1,500日",
            "公示期不少于|1，500日",
            "会议召开|大约20日前",
            "会议召开|l5日前",
            "信息形成之日起3日内公开，其余|若干日内公开",
            "每年更新|数十次",
            "每月|10前公布",
            "每周|5前公布",
            "每年|几月公布",
            "|几月底前公布",
            "会议召开|3或者5日前",
            "每|3、5天更新一次",
            "20个工作日内公开，并保留|数年",
            "两|个半年更新一次",
            "信息形成之日起20个工作日内；其中行政处罚|1，500个工作日内",
        ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void TryParse_ANumberThatIsNotReadWhole_IsRefusedWhereItBegins(string marked)
    {
        string phrase = marked.Replace("|", "", StringComparison.Ordinal);

        Assert.False(TimeLimit.TryParse(phrase, out var limit, out var error), limit?.Rule.Sentence.Chinese);

        Assert.Equal(marked.IndexOf('|', StringComparison.Ordinal), error.Position);
    }

    /// <summary>Words that only look like a vague number, and numbers that are none of a limit.</summary>
    [Theory]
    [InlineData("合同签约5日前公告", "合同签约的5日前")]
    [InlineData("指数发布后5日内", "指数发布之日起5日内")]
    [InlineData("多次审核通过之日起20日内", "多次审核通过之日起20日内")]
    [InlineData("千年古城保护规划自批准之日起20日内公开", "批准之日起20日内")]
    [InlineData("近三年来的项目，自批准之日起20日内公开", "批准之日起20日内")]
    [InlineData("10多家单位联合印发之日起20日内", "10多家单位联合印发之日起20日内")]
    [InlineData("第15、16号文件印发之日起20日内公开", "第15、16号文件印发之日起20日内")]
    [InlineData("见附件1，20日内公开", "20日内")]
    [InlineData("信息形成之日起3日内公开，其余事项20日内公开", "信息形成之日起3日内；其中其余事项，20日内")]
    [InlineData("每年公布近三年情况", "至少每1年更新一次")]
    [InlineData("每年公布半年报", "至少每1年更新一次")]
    [InlineData("每年1-3月公布", "每年1月1日至3月31日")]
    [InlineData("自批准之日起半年内公布", "批准之日起6个月内")]
    [InlineData("信息形成后不超过20日", "信息形成之日起20日内")]
    public void Parse_NearAVagueNumber_GivesTheRule(string phrase, string sentence) =>
        Assert.Equal(sentence, TimeLimit.Parse(phrase).Rule.Sentence.Chinese);

    [Theory]
    [InlineData("二十", 20)]
    [InlineData("廿五", 25)]
    [InlineData("1,500", 1500)]
    [InlineData("一千三百", 1300)]
    [InlineData("两千零五", 2005)]
    [InlineData("一○五", 105)]
    [InlineData("叁拾", 30)]
    [InlineData("１５", 15)]
    [InlineData("三五", null)]
    [InlineData("一百五", null)]
    [InlineData("数十", null)]
    [InlineData("3.5", null)]
    [InlineData("3,5", null)]
    [InlineData("-3", null)]
    public void Meaning_OfANumeral_IsTheNumberOrNone(string numeral, int? meaning) => Assert.Equal(meaning, NumberMeaning.Of(numeral));

    [Theory]
    [InlineData(20261128)]
    public void TryParse_AnyNumeralInAnyPlace_IsReadWholeOrRefused(int seed)
    {
        var random = new Random(seed);
        var wrong = new List<string>();
        int read = 0;
        for (int i = 0; i < Numerals; i++)
        {
            bool dated = random.Next(3) == 0;
            string frame = Pick(dated ? Dates : Lengths, random);
            string numeral = Numeral(random, dated);
            string phrase = frame.Replace("#", numeral, StringComparison.Ordinal);
            if (!TimeLimit.TryParse(phrase, out var limit))
            {
                continue;
            }

            read++;
            string? exact = NumberMeaning.Of(numeral)?.ToString(CultureInfo.InvariantCulture);
            if (
                exact is null
                || !TimeLimit.TryParse(frame.Replace("#", exact, StringComparison.Ordinal), out var expected)
                || !expected.Rule.Equals(limit.Rule)
            )
            {
                wrong.Add($"{phrase}: {limit.Rule.Sentence.Chinese}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        // A generator that makes nothing readable would prove nothing.
        Assert.InRange(read, Numerals / 20, Numerals / 2);
    }

    /// <param name="random">What chooses.</param>
    /// <param name="dated">Whether it is to be a month or a day: 至 and a dash may open a window there, and a sign is a dash.</param>
    private static string Numeral(Random random, bool dated) =>
        random.Next(9) switch
        {
            0 or 1 => Plain(random),
            2 => Pick(Words, random),
            3 => Pick(Before, random) + Plain(random),
            4 => dated ? Pick(Before, random) + Plain(random) : Pick(Signs, random) + Plain(random),
            5 => Plain(random) + Pick(After, random),
            6 => Plain(random) + Pick(Between, random) + Plain(random),
            7 => Grouped(random),
            _ => Large(random),
        };

    private static string Plain(Random random)
    {
        int number = random.Next(4) == 0 ? random.Next(1, 400) : random.Next(1, 32);
        string arabic = number.ToString(CultureInfo.InvariantCulture);
        return random.Next(5) switch
        {
            0 => arabic,
            1 => "0" + arabic,
            2 => Noise.FullWidth(arabic),
            _ => Pick([.. ChineseSpeller.Forms(number)], random),
        };
    }

    private static string Grouped(Random random) => $"{random.Next(1, 20)}{Pick([",", "，", ", "], random)}{random.Next(1000):000}";

    private static string Large(Random random) =>
        random.Next(4) switch
        {
            0 => $"{Pick(["一", "两", "三"], random)}千{Pick(["", "三百", "零五", "五"], random)}",
            1 => $"{random.Next(1, 10)}{Pick(["千", "百", "十", "万"], random)}{Pick(["", "3", "零5"], random)}",
            2 => Pick(["贰拾", "叁", "拾伍", "一○五", "二○", "二〇", "2零", "一五"], random),
            _ => random.Next(1000, 12_000).ToString(CultureInfo.InvariantCulture),
        };

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
