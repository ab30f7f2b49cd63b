using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>A year before a date is part of it: 去年10月31日前 is no date of every year.</summary>
public class OddYearsTests
{
    /// <summary>Every place of a year; # stands for it.</summary>
    private static readonly string[] Frames =
    [
        "#年10月31日前",
        "#年1月5日前公布",
        "#年1月底前",
        "#年底前公布",
        "#年年底前公布",
        "#年末前",
        "#年度1月31日前",
        "#年度10月底前公布",
        "#年的10月31日前",
        "#年第一季度公布",
        "在#年第一季度公布",
        "于#年上半年公布",
        "#年上半年公布",
        "#年10月上旬公布",
        "#年9月15日至10月14日公布",
        "#年3月公布",
        "#年3月份公布",
        "应当于#年10月31日前公布",
        "在#年10月31日前",
        "本报告应于#年10月31日前公布",
        "#年，10月31日前公布",
        "#年（10月31日前）",
        "（#年）10月31日前公布",
        "信息形成之日起20日内，#年10月31日前公布",
        "#年10日前公布",
        "#年每月10日前",
        "#年3季度公布",
        "#年十月五日前",
        "#年内，10月31日前公布",
        "#年至10月31日前公布",
        "#年：10月31日前公布",
        "#年12月31日",
        "#年最后一天前",
        "#年1-3月公布",
        "#年1月31日前；#年2月28日前",
        "报告#年10月31日前公布",
        "最迟#年10月31日前公布",
        "#年月底前",
        "#年度第一季度公布",
        "#年度，第一季度公布",
        "#年度底前公布",
        "#年全年10月31日前公布",
        "#年春10月31日前公布",
        "#年间10月31日前公布",
        "#年中10月31日前公布",
        "#年当中10月31日前公布",
        "#年末10月31日前公布",
        "#年之10月31日前公布",
        "#年于10月31日前公布",
        "#年应当于10月31日前公布",
    ];

    /// <summary>Writings of one year.</summary>
    private static readonly string[] Year2026 =
    [
        "2026",
        "２０２６",
        "二〇二六",
        "二零二六",
        "二○二六",
        "二千零二十六",
        "两千零二十六",
        "公元2026",
        "20 26",
        "2０26",
        "二0二六",
        "2零26",
        "2千零26",
        "贰零贰陆",
    ];

    /// <summary>No year, several, half of one, or one that only the day of printing tells.</summary>
    private static readonly string[] Odd =
    [
        "26",
        "二六",
        "’26",
        "12026",
        "02026",
        "202",
        "10000",
        "1899",
        "0000",
        "二〇二六一",
        "2,026",
        "2o26",
        "2026.5",
        "2026/27",
        "2026/2027",
        "2026-2027",
        "2026—2027",
        "2026～2027",
        "2026、2027",
        "2026至2027",
        "2026到2027",
        "2026和2027",
        "2026或2027",
        "2026及2027",
        "2026年、2027",
        "2026年和2027",
        "2026年至2027",
        "2025、2026、2027",
        "公元前2026",
        "民国115",
        "民国15",
        "昭和26",
        "丙午",
        "甲子",
        "乙巳",
        "今",
        "去",
        "前",
        "后",
        "明",
        "同",
        "某",
        "往",
        "历",
        "上上",
        "下下",
        "大前",
        "大后",
        "第三",
        "第四",
        "两",
        "三",
        "十",
        "闰",
        "平",
        "这",
        "那",
        "哪",
        "何",
        "首",
        "末",
        "早",
        "近",
        "多",
        "数",
        "几",
        "千",
        "万",
        "头",
        "前一",
        "后一",
        "上",
        "去年、今",
        "今明两",
        "近三",
        "未来三",
        "2026下",
        "2026上",
        "约2026",
        "近2026",
        "2026多",
        "2026余",
        "二千",
        "二千零",
        "20",
        "二〇二X",
        "20XX",
    ];

    /// <summary>Years that are seen from the event or from the period before.</summary>
    private static readonly string[] Relative = ["每", "次", "翌", "当", "本", "第二", "下一", "下", "来", "该"];

    [Theory]
    [MemberData(nameof(FramesData))]
    public void TryParse_AYearThatIsNone_IsRefused(string frame) =>
        Assert.Empty(Odd.Select(year => Sentence(frame, year)).OfType<string>());

    /// <summary>2026年度1月31日前 may be a date of the year after: it may be refused, but it is no date of every year.</summary>
    [Theory]
    [MemberData(nameof(FramesData))]
    public void TryParse_OneYear_IsADateOfItOrRefused(string frame)
    {
        var read = Year2026.Select(year => (Year: year, Limit: Parsed(frame, year))).Where(pair => pair.Limit is not null);

        Assert.Empty(
            read.Where(pair => !Parts(pair.Limit!.Rule).All(rule => rule is FixedDate { Date.Year: 2026 } or PeriodAfter))
                .Select(pair => $"{pair.Year}: {pair.Limit!.Rule.Sentence.Chinese}")
        );
    }

    [Theory]
    [MemberData(nameof(FramesData))]
    public void TryParse_AYearSeenFromAnEvent_RecursOrIsRefused(string frame)
    {
        var read = Relative.Select(year => (Year: year, Limit: Parsed(frame, year))).Where(pair => pair.Limit is not null);

        Assert.Empty(
            read.Where(pair => Parts(pair.Limit!.Rule).Any(rule => rule is FixedDate or BeforeEvent))
                .Select(pair => $"{pair.Year}: {pair.Limit!.Rule.Sentence.Chinese}")
        );
    }

    public static TheoryData<string> FramesData => [.. Frames];

    [Theory]
    [InlineData("|去年10月31日前")]
    [InlineData("|前年10月31日前")]
    [InlineData("|某年10月31日前")]
    [InlineData("丙|午年10月31日前")]
    [InlineData("|今年1月5日前")]
    [InlineData("|明年1月31日前公布")]
    [InlineData("|二千零二十六年十月五日前")]
    [InlineData("|2026年度1月31日前")]
    [InlineData("2026、|2027年1月5日前")]
    [InlineData("|今年底前公布")]
    [InlineData("2026年|每月10日前公布")]
    public void TryParse_AYearThatIsNone_SaysWhereItStands(string marked)
    {
        string phrase = marked.Replace("|", "", StringComparison.Ordinal);

        Assert.False(TimeLimit.TryParse(phrase, out _, out var error));

        Assert.Equal(marked.IndexOf('|', StringComparison.Ordinal), error.Position);
    }

    [Theory]
    [InlineData("2026年10月31日前", "2026年10月31日前")]
    [InlineData("二〇二六年底前", "2026年12月31日前")]
    [InlineData("截至2026年10月31日前公布", "2026年10月31日前")]
    [InlineData("9999年12月31日前", "9999年12月31日前")]
    [InlineData("当年10月31日前", "每年10月31日前公开本年度信息")]
    [InlineData("次年1月31日前公布", "次年1月31日前")]
    [InlineData("本年12月31日前公布", "每年12月31日前")]
    [InlineData("年初1月31日前公布", "每年1月31日前")]
    [InlineData("采购合同年底前公布", "每年12月31日前")]
    [InlineData("情况说明年底前公布", "每年12月31日前")]
    [InlineData("2026年起，每年1月31日前公布", "每年1月31日前")]
    [InlineData("每年公布2025、2026年计划", "至少每1年更新一次")]
    [InlineData("每年上半年、下半年各公布一次", "每年1月1日至6月30日；每年7月1日至12月31日")]
    public void Parse_AYearThatIsOne_GivesTheRule(string phrase, string sentence) =>
        Assert.Equal(sentence, TimeLimit.Parse(phrase).Rule.Sentence.Chinese);

    private static string? Sentence(string frame, string year) =>
        Parsed(frame, year) is { } limit ? $"{limit.Text}: {limit.Rule.Sentence.Chinese}" : null;

    private static TimeLimit? Parsed(string frame, string year) =>
        TimeLimit.TryParse(frame.Replace("#", year, StringComparison.Ordinal), out var limit) ? limit : null;

    private static IEnumerable<DeadlineRule> Parts(DeadlineRule rule) =>
        rule is Composite several ? several.Parts.Select(part => part.Rule) : [rule];
}
