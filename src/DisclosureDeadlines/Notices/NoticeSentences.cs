using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Which sentences and parts of sentences arrange nothing. Only these are passed over; all others have to be read, to the last character.
/// </summary>
internal static partial class NoticeSentences
{
    /// <summary>The ends of the sentences between two places.</summary>
    public static IEnumerable<(int From, int To)> Between(string text, int from, int to)
    {
        for (int at = from; at < to; )
        {
            int stop = text.IndexOfAny(['。', '；', '\n'], at, to - at);
            int end = stop < 0 ? to : stop;
            if (end > at)
            {
                yield return (at, end);
            }

            at = end + 1;
        }
    }

    /// <summary>The end of the part of a sentence that begins at a place: a comma or colon outside brackets.</summary>
    public static int EndOfPart(string text, int at, int end)
    {
        int depth = 0;
        for (int i = at; i < end; i++)
        {
            char c = text[i];
            depth +=
                c is '（' or '《' ? 1
                : c is '）' or '》' ? -1
                : 0;
            if (depth <= 0 && c is '，' or '：')
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>
    /// A sentence without a date that orders neither days off nor work; a recommendation; office hours; what others will announce later.
    /// </summary>
    public static bool ArrangesNothing(string sentence)
    {
        string said = WithoutMentions(sentence);
        return (!Date().IsMatch(said) && !Order().IsMatch(said) && !ChangesHoliday(said))
            || (
                Recommendation().Match(sentence) is { Success: true } recommended
                && !Date().IsMatch(WithoutMentions(sentence[..recommended.Index]))
            )
            || (OfficeHours().IsMatch(sentence) && !PartOrder().IsMatch(OfficeHours().Replace(said, "")) && !PartOfDay().IsMatch(said))
            || (!Date().IsMatch(said) && (Elsewhere().IsMatch(sentence) || Defers(sentence)));
    }

    /// <summary>Where a sentence that orders something ends, before what it only recommends: 8月20日放假，鼓励…….</summary>
    public static int LengthOfOrders(string sentence) =>
        Recommendation().Match(sentence) is { Success: true } recommended
        && sentence.LastIndexOf('，', recommended.Index) is > 0 and int comma
            ? comma
            : sentence.Length;

    /// <summary>Whether it says that the holidays of the decree follow the national notice: 国家法定节假日……按照国办发明电〔2023〕7号文件执行.</summary>
    public static bool Defers(string sentence) => Deference().IsMatch(sentence) && !Date().IsMatch(WithoutMentions(sentence));

    /// <summary>In the preamble: the dateline of an agency, and what the decree says in general.</summary>
    public static bool IsBackground(string sentence) => Background().IsMatch(sentence);

    /// <summary>
    /// A part of a sentence that says why or on what basis, or that an arrangement follows; in the preamble, all that orders nothing.
    /// </summary>
    public static bool IsNarrative(string part, bool inPreamble)
    {
        string said = WithoutMentions(part);
        return part.Contains("如下", StringComparison.Ordinal)
            || (Ground().IsMatch(part) && !CountedOrder().IsMatch(said))
            || (!Date().IsMatch(said) && (Deference().IsMatch(part) || OthersWork().IsMatch(part) || OfficeHours().IsMatch(part)))
            || (inPreamble && !Date().IsMatch(said) && !CountedOrder().IsMatch(said))
            || (!Date().IsMatch(said) && !PartOrder().IsMatch(said) && !ChangesHoliday(said));
    }

    /// <summary>国庆节假期顺延一天, 取消国庆节调休: days are moved that this sentence does not name.</summary>
    public static bool ChangesHoliday(string said) => MovedHoliday().IsMatch(said) || EndedHoliday().IsMatch(said);

    /// <summary>Whether what stands before a colon says only that days follow: 具体时间, 安排如下.</summary>
    public static bool IsLabel(string words) => Label().IsMatch(words);

    /// <summary>A sentence that repeats what a notice from above says.</summary>
    public static bool Cites(string sentence) => Citation().IsMatch(sentence);

    /// <summary>A text with one 《 in place of each title in it: 《关于调整放假的通知》 orders nothing.</summary>
    public static string WithoutTitles(string text)
    {
        var kept = new StringBuilder(text.Length);
        int at = 0;
        for (int open; (open = text.IndexOf('《', at)) >= 0 && text.IndexOf('》', open) is > 0 and int close; )
        {
            kept.Append(text, at, open + 1 - at);
            at = close + (close + 1 < text.Length && text[close + 1] == '》' ? 2 : 1);
        }

        return at == 0 ? text : kept.Append(text, at, text.Length - at).ToString();
    }

    private static string WithoutMentions(string text) => Mentions().Replace(WithoutTitles(text), "");

    [GeneratedRegex("(?:节假日|假日|元旦|春节|清明|劳动节|端午|中秋|国庆).{0,80}(?:按照?|依照|依|遵照|参照).{1,80}(?:执行|办理)")]
    private static partial Regex Deference();

    /// <summary>其他干部职工正常上班, beside a day off for one people.</summary>
    [GeneratedRegex("^(?:其他|其余)[^\\d]{0,16}(?:正常|照常)上班$")]
    private static partial Regex OthersWork();

    [GeneratedRegex(
        "[^\\W\\d_]{0,16}〔\\d{4}〕第?\\d+号|(?:节?假日|放假|调休放假|假期)期间|(?:假期|放假|调休|休息)(?:日期)?(?:的)?(?:具体)?(?:安排|通知|调整|事项|有关事项|办法|原则)|值班|带班"
    )]
    private static partial Regex Mentions();

    [GeneratedRegex(@"\d{1,2}月\d|\d(?:日|号)|[一二三四五六七八九十]日")]
    private static partial Regex Date();

    [GeneratedRegex(@"放假|上班|补班|连休|不调休|串休|(?:共计?|[合总]?计|[为是期]|休假|休息)[\d一二两三四五六七八九十]+天")]
    private static partial Regex Order();

    [GeneratedRegex(
        @"放假|上班|补班|连休|补休|调休|串休|公休|休息|工作日|调至|(?<!提前|[\d一二两三四五六七八九十])[\d一二两三四五六七八九十]+天(?![内前])|假日[^期旅]|延长|取消|周末|下班|不再调休"
    )]
    private static partial Regex PartOrder();

    [GeneratedRegex(@"(?:放假|休假|休息|共|[为计])[\d一二两三四五六七八九十]+天|上班")]
    private static partial Regex CountedOrder();

    [GeneratedRegex("安排|时间|日期|如下|事项|具体|假期|其中|方案|办法|即|为|是")]
    private static partial Regex Label();

    [GeneratedRegex("鼓励|倡导|提倡|可结合|建议")]
    private static partial Regex Recommendation();

    [GeneratedRegex("作息时间|上班时间|下班(?:时间|前|后)|上下班")]
    private static partial Regex OfficeHours();

    /// <summary>9月30日提前半天下班 is no matter of office hours.</summary>
    [GeneratedRegex("半[天日]|全天|提前下班|推迟上班")]
    private static partial Regex PartOfDay();

    [GeneratedRegex(
        @"(?:假期|长假|节|旦)[^，。\d]{0,6}(?:延长|顺延|推迟|延后|缩短|提前|增加|减少|另加|多放|少放)[^，。\d]{0,4}[\d一二两三四五六七八九十半]{1,3}天|(?:延长|顺延|推迟|缩短|增加|减少)[^，。\d]{0,10}(?:假期|长假)[^，。\d]{0,4}[\d一二两三四五六七八九十半]{1,3}天"
    )]
    private static partial Regex MovedHoliday();

    [GeneratedRegex(
        "(?:取消|停止|不再(?:安排|执行)?)[^，。]{0,10}(?:假期|调休|补休)(?=，|$)|(?:假期|调休|补休)(?:均|全部|一律)?(?:取消|停止)"
    )]
    private static partial Regex EndedHoliday();

    [GeneratedRegex("另行(?:通知|安排|规定|公布|确定)|自行安排|由.{1,12}(?:部门|单位).{0,6}(?:通知|确定|安排)")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"原则|修订|日电|增加[\d一二两三四五六七八九十]+天|即将来临")]
    private static partial Regex Background();

    [GeneratedRegex("^(?:为了?[^\\d]|经|根据|按照|依据|遵照|鉴于|按规定，|结合)")]
    private static partial Regex Ground();

    [GeneratedRegex("^(?:根据|按照|依据).{0,60}国务院")]
    private static partial Regex Citation();
}
