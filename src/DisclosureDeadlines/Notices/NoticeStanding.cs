using System.Text.RegularExpressions;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Whether the text says of itself that it is no notice in force: a draft, one that was given up, one that another is to decide. Its days
/// are read all the same, and it is a remark: the words may be a page's, on something else.
/// </summary>
internal static partial class NoticeStanding
{
    public static IEnumerable<BilingualText> Of(NoticeScript script, NoticeLayout layout)
    {
        string text = script.Plain;
        string below = text[layout.SignatureEnd..];
        string above = text[..layout.BodyStart];
        if ((First(Draft(), above) ?? First(DraftBelow(), below)) is { } draft)
        {
            yield return new(
                $"文中写着“{draft}”，可能只是稿子，没有发布",
                $"the text says \"{draft}\": it may be a draft that was not issued"
            );
        }

        if ((First(GivenUp(), above) ?? First(GivenUp(), below) ?? First(GivenUpItself(), text)) is { } givenUp)
        {
            yield return new($"文中写着“{givenUp}”，可能已经无效", $"the text says \"{givenUp}\": it may not be in force");
        }

        if ((First(Untrue(), above) ?? First(Untrue(), below)) is { } untrue)
        {
            yield return new($"文中写着“{untrue}”，可能不是真的通知", $"the text says \"{untrue}\": it may not be a true notice");
        }

        if (First(Provisional(), text) is { } provisional)
        {
            yield return new($"文中写着“{provisional}”，还不是定论", $"the text says \"{provisional}\": it is not final");
        }
    }

    private static string? First(Regex words, string text) =>
        words.Match(NoticeSentences.WithoutTitles(text)) is { Success: true } said ? said.Groups["said"].Value : null;

    [GeneratedRegex("(?<said>征求意见稿|讨论稿|送审稿|草案|草稿)")]
    private static partial Regex Draft();

    /// <summary>Below a notice a page prints titles of other drafts; there only what stands alone or speaks of this text counts.</summary>
    [GeneratedRegex("(?:(?<=^|[\n。；])（|(?:此件|本件|本文|此稿|本稿|以上)[^，。；\n]{0,6})(?<said>征求意见稿|讨论稿|送审稿|草案|草稿)")]
    private static partial Regex DraftBelow();

    /// <summary>已废止, but not the labels that pages print beside every document (是否已废止：否, 废止日期).</summary>
    [GeneratedRegex(
        "(?<!是否)(?<said>已(?:经|于[^，。；：\n]{1,12})?被?(?:宣布)?(?:废止|失效|作废|撤销|停止执行))|(?:有效性|效力|状态)：(?<said>已?(?:失效|废止|作废))|[（〔](?<said>废止|失效|作废)[）〕]"
    )]
    private static partial Regex GivenUp();

    /// <summary>In the notice only what it says of itself: it may name others that are given up.</summary>
    [GeneratedRegex("(?<said>(?:此件|本件|本文件|本通知)已经?被?(?:宣布)?(?:废止|失效|作废|撤销))")]
    private static partial Regex GivenUpItself();

    [GeneratedRegex("(?<said>网传|不属实|[系为]谣言)")]
    private static partial Regex Untrue();

    /// <summary>以正式通知为准. A region's notice that follows another's (以国办通知为准) is final.</summary>
    [GeneratedRegex("(?<said>以[^，。；：（）\n]{0,8}(?:正式|最终|最新|后续|届时)[^，。；：（）\n]{0,12}为准)")]
    private static partial Regex Provisional();
}
