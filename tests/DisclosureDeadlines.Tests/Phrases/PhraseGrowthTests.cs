using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House.Metering;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>However a text repeats itself, the work of reading it grows as its length does.</summary>
[Collection(MeteredTests.Name)]
public class PhraseGrowthTests
{
    private readonly MeteredLibrary library;

    public PhraseGrowthTests(MeteredLibrary library)
    {
        this.library = library;
        // The tables of words are made when they are first asked for, and are no part of the work of reading a text.
        _ = Work("信息形成之日起20个工作日内；会议召开的3日前");
    }

    private const int Fragments = 600;

    /// <summary>Half of what is read at the most.</summary>
    private const int Length = 1000;

    /// <summary>
    /// A text of nothing but 不得超过 takes 2,330 for each character, of nothing but 未 1,390 and of nothing but 从其规定 703; an ordinary phrase
    /// far less.
    /// </summary>
    private const int MostForEach = 600;

    /// <summary>Every construct of the grammar, and what may stand round it.</summary>
    private static readonly string[] Pieces =
    [
        "实时。",
        "实时",
        "，",
        "；",
        "。",
        "、",
        "（",
        "）",
        "每",
        "每年",
        "每季度",
        "每月",
        "每周",
        "每隔",
        "按月",
        "按年",
        "第",
        "第一季度",
        "半年",
        "周",
        "年底",
        "年度",
        "月底",
        "季末",
        "上半年",
        "次日",
        "次月",
        "次年",
        "当日",
        "当年",
        "本年",
        "即时",
        "同步",
        "同时",
        "同上",
        "来年",
        "明年",
        "长期",
        "永久",
        "任期内",
        "一并",
        "1",
        "20",
        "一",
        "二十",
        "百",
        "零",
        "两",
        "20日",
        "20个工作日内",
        "20日前",
        "1年",
        "2026年",
        "2026年1月31日前",
        "1月",
        "1月31日前",
        "31日前",
        "1、2、3",
        "3-5日",
        "1.",
        "①",
        "（一）",
        "一、",
        "之日起",
        "信息形成",
        "信息形成之日起20个工作日内",
        "信息",
        "自",
        "在",
        "于",
        "应当",
        "不",
        "不得",
        "未",
        "不予公开",
        "将信息",
        "不超过",
        "不得超过",
        "不少于",
        "不得早于",
        "不计算在内",
        "最长",
        "最多",
        "至多",
        "原则上",
        "提前",
        "公开",
        "公示期",
        "公示期不少于5日",
        "征求意见",
        "更新",
        "更新1次",
        "1次/年",
        "公开满5年",
        "保留3年",
        "及时",
        "动态",
        "按规定",
        "其中",
        "其中重大事项",
        "事项",
        "或者",
        "或",
        "随后",
        "和",
        "的",
        "后",
        "前",
        "内",
        "起",
        "止",
        "至",
        "到",
        "-",
        "延长",
        "可延长10日",
        "经批准",
        "如遇",
        "节假日",
        "另有",
        "从其规定",
        "除外",
        "（工作日）",
        "以工作日计算",
        "指工作日",
        "个",
        "个月",
        "小时",
        "天",
        "日",
        "月",
        "年",
        "上旬",
        "底",
        "元月",
        "法",
        "行政许可法",
        "第二天",
        "下一个工作日",
        "会议召开3日前",
        "印发",
        "与",
        "由",
        "最后一天",
        "春节",
        "超过",
        "近",
        "连续",
        "以上",
        "左右",
        "多",
        "/",
        "：",
        ".",
        "其他",
        "被责令",
        "信息作出",
        "自主管",
        "后及时",
        "截至",
        "千",
        "几",
        "余",
        "半",
        "分之",
        "去年",
        "今年",
        "《",
        "》",
        "A",
        " ",
        "\n",
    ];

    public static TheoryData<string> Known =>
        [
            "实时。",
            "长期",
            "（",
            "1",
            "一",
            "百",
            "1月31日前",
            "公示期不少于5日",
            "会议召开3日前",
            "信息不向社会将信息",
            "不超过",
            "不少于后",
            "信息不公开",
            "每年",
            "自信息形成之日起、",
            "法20日",
            "延长",
            "一千三百日前",
            "不得超过",
            "未",
            "从其规定",
        ];

    [Theory]
    [MemberData(nameof(Known))]
    public void TryParse_AFragmentAgainAndAgain_TakesWorkAsTheLengthGrows(string fragment) =>
        Growth.AssertIsLinear(length => Growth.Repeated(fragment, length), Work, Length, MostForEach);

    /// <summary>Clauses in words before a limit, each of which asks what the limit is.</summary>
    [Theory]
    [InlineData("适时、")]
    [InlineData("后立即、")]
    [InlineData("适时、后立即、")]
    [InlineData("其中重大事项实时公开，")]
    public void TryParse_ClausesInWordsBeforeALimit_TakeWorkAsTheLengthGrows(string fragment) =>
        Growth.AssertIsLinear(length => Growth.Repeated(fragment, length - 16) + "，信息形成之日起20日内公开", Work, Length, MostForEach);

    [Theory]
    [InlineData("行政处罚法")]
    [InlineData("《行政许可法》实施办法")]
    [InlineData("《中华人民共和国")]
    public void TryParse_ALongNameOfALaw_TakesWorkAsItsLengthGrows(string fragment) =>
        Growth.AssertIsLinear(
            length => Growth.Repeated(fragment, length),
            law => library.Call(typeof(TimeLimit), nameof(TimeLimit.TryParse), "作出决定之日起7日内；印发后5日内", law, null, null).Work,
            4 * Length,
            MostForEach
        );

    [Theory]
    [InlineData(20261128)]
    public void TryParse_AnyFragmentsAgainAndAgain_TakeWorkAsTheLengthGrows(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Fragments; i++)
        {
            string fragment = Some(random, 1, 5);
            string beside = Some(random, 0, 3);
            string before = Some(random, 0, 4);
            string after = Some(random, 0, 4);
            bool nests = random.Next(5) == 0;
            Growth.AssertIsLinear(
                length =>
                {
                    int room = length - before.Length - after.Length;
                    return before + (nests ? Nested(fragment, beside, room) : Growth.Repeated(fragment, room)) + after;
                },
                Work,
                Length,
                MostForEach
            );
        }
    }

    private static string Some(Random random, int least, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(least, most)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string Nested(string fragment, string beside, int room)
    {
        int depth = room / (fragment.Length + beside.Length + 2);
        return string.Concat(Enumerable.Repeat(fragment + "（", depth)) + string.Concat(Enumerable.Repeat("）" + beside, depth));
    }

    private long Work(string text) => library.Call(typeof(TimeLimit), nameof(TimeLimit.TryParse), text, null).Work;
}
