using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <content>The words by which the parts of a notice are found, in plain characters.</content>
internal sealed partial class NoticeLayout
{
    public const string DateWords = @"[\d〇一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日";

    /// <summary>A line that is a title or a number: what a page prints above the notice.</summary>
    [GeneratedRegex(@"^(?:[^。；]*的(?:通知|通告|公告)）?|(?=[^。；，]*$)[^。；，]*\w{2,12}〔\d{4}〕第?\d+号[^。；，]*)$")]
    private static partial Regex HeadingLine();

    /// <summary>A mark of an item, at the beginning of a sentence.</summary>
    [GeneratedRegex(
        @"(?<=^|[。；：\n])(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.](?!\d)|\d{1,2}[.](?=\d{1,2}月\d))"
    )]
    public static partial Regex ItemMark();

    [GeneratedRegex(
        @"(?<=[。；\n])(?:特此(?:通知|通告|公告)。?\n?)?(?:(?<office>国务院(?:办公厅)?|[^。；，：\d\n]{1,24}(?:政府|政府办|办公厅|办公室|委员会))\n?(?<date>"
            + DateWords
            + @")|(?<date>"
            + DateWords
            + @")(?=\n|$))"
    )]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"(?:(?<office>国务院(?:办公厅)?|[^\W\d_]{1,30}?(?:人民政府|办公厅|办公室|委员会|政府办|政府))\n?)?关于(?<about>[^。：；]{2,60}?)的(?:通知|通告|公告)"
    )]
    private static partial Regex TitleWords();

    [GeneratedRegex(
        @"(?:\d{4}年)(?!部分)(?<names>[^\d，。：]{2,30}?(?:\d{1,3}周年纪念日)?)(?:期间)?(?:假期|放假|调休|休息|节假日|安排)|^(?!调整|延长|转发)(?<names>[^，。：]{2,30}?)(?:假期|放假|调休)"
    )]
    private static partial Regex NamesInTitle();

    [GeneratedRegex(@"(?:今年|\d{4}年)，?(?!部分)(?<names>[^\d，。：；]{2,30}?)(?:期间)?(?:的)?(?:假期|放假|调休|休息安排)")]
    private static partial Regex PreambleNames();

    [GeneratedRegex(@"[^\W\d_]{2,16}〔\d{4}〕第?\d+号")]
    private static partial Regex DocumentNumber();
}
