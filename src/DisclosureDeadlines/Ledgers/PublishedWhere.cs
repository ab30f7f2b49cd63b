using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// A day of publication with where or how written round it: 县政府网站2026.10.20, 2026-10-20（微信公众号）, √ 2026-10-20. Whatever else
/// stands there (拟, 前, 撤下) may change what the day means, and then it is not read.
/// </summary>
internal static partial class PublishedWhere
{
    private const int Longest = 60;

    /// <summary>Characters of the shortest text with an address.</summary>
    private const int ShortestAddress = 8;

    /// <summary>Characters of the longest text with an address.</summary>
    private const int LongestWithAddress = 600;

    /// <summary>
    /// The one day in the text, if all else only says where or that it was published. An address says where, whatever numbers are in it.
    /// </summary>
    public static string? DayIn(string text)
    {
        text = text.Length <= LongestWithAddress ? Address().Replace(text, " ") : text;
        return
            text.Length <= Longest
            && OneDay().Match(text) is { Success: true } match
            && !Doubts().IsMatch(text)
            && Around().IsMatch(match.Groups["before"].Value)
            && Around().IsMatch(match.Groups["after"].Value)
            ? match.Groups["day"].Value
            : null;
    }

    /// <summary>Whether a text is the address of a page and nothing more.</summary>
    public static bool IsAddress(string text) =>
        text.Length is >= ShortestAddress and <= LongestWithAddress
        && text.Contains('.', StringComparison.Ordinal)
        && Address().IsMatch(text)
        && !Address().Replace(text, "").Any(char.IsLetterOrDigit);

    /// <summary>Whether a text has a word by which a day beside it may be none of a publication.</summary>
    public static bool IsDoubtful(string text) => Doubts().IsMatch(text);

    /// <summary>The address of a page, with its label.</summary>
    [GeneratedRegex(
        @"((网址|链接|地址)\s*[:：]?\s*)?((https?://|www\.)[!-~]+|\b([a-z0-9-]+\.){1,6}(cn|com|net|org|gov|edu)\b([/:?][!-~]*)?)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^(?<before>[^0-9]*)(?<day>([0-9]{4}\s*[-./年]\s*)?[0-9]{1,2}\s*[-./月]\s*[0-9]{1,2}\s*[日号]?)(?<after>[^0-9]*)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex OneDay();

    /// <summary>Words that say that the day is none of a publication, or of another one.</summary>
    [GeneratedRegex("[未拟将应待暂不撤删停非截前后转更审送收拒缓延]|计划|预|修|再次|重新|下线|下架|起草")]
    private static partial Regex Doubts();

    /// <summary>Nothing; a tick; that it was published; or where, which ends with a channel.</summary>
    [GeneratedRegex(
        """
            ^[\s:：,，、;；.。()（）\[\]【】-]*
            ([√✓✔☑是有][\s,，、:：]*)?
            ((实际)?(公开|发布|公示|公布|上网|挂网)(日期|时间)|
             (已[于在]?|于|在|经|通过)?
             ([\p{IsCJKUnifiedIdeographs}>/-]{0,24}(网站?|官网|公众号|微信|微博|客户端|公示栏|公告栏|公开栏|宣传栏|专栏|栏目|频道|平台|公报|日报|媒体)(上|首页)?)?
             [\s,，、:：(（]*
             (已?(主动)?(公开|发布|公示|公布|上网|挂网|刊登|刊发|上传|张贴)于?)?)
            [\s:：,，、;；.。()（）\[\]【】√✓✔☑-]*$
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Around();
}
