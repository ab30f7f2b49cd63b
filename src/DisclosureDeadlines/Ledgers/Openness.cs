using System.Buffers;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What a ledger says about whether something is to be published: 主动公开, 依申请公开, 不予公开, 是, 否, 此件依申请公开, □主动公开 ☑不予公开.</summary>
internal static class Openness
{
    /// <summary>Characters looked at. What comes after them is a reason.</summary>
    private const int Longest = 100;

    /// <summary>How something is published, and words for a part of it.</summary>
    private static readonly string[] Ways =
    [
        "公开",
        "公示",
        "公布",
        "公告",
        "发布",
        "网",
        "栏",
        "微信",
        "微博",
        "公众号",
        "公报",
        "报纸",
        "报刊",
        "电视",
        "广播",
        "媒体",
        "屏",
        "窗口",
        "平台",
        "查阅",
        "大厅",
        "会议",
        "通报",
        "全文",
        "摘要",
        "社会",
        "主动",
    ];

    /// <summary>What is between the word and the reason: 否（涉密）.</summary>
    private static readonly SearchValues<char> BeforeReasons = SearchValues.Create("(,;:，、（");

    public static bool IsNotToBePublished(string text)
    {
        string plain = CellWords.Plain(text);
        return CellWords.NotToBePublished.Contains(plain)
            || CellWords.OutByRemark.Contains(plain)
            || CellWords.No.Contains(WithoutReason(plain))
            || OpennessOptions.Of(plain) switch
            {
                OpennessOptions.Said.NotToBePublished => !OpennessOptions.IsTurnedRound(plain),
                OpennessOptions.Said.Nothing => Remarks.Of(text) == Remarks.Said.NotToBePublished && !IsYes(text, plain),
                _ => false,
            };
    }

    /// <summary>Whether a cell of another column says so in words; 否 there means something else.</summary>
    public static bool DeniesInWords(string text) =>
        text.Length <= Longest
        && (
            CellWords.Is(CellWords.NotToBePublished, text)
            || CellWords.Is(CellWords.OutByRemark, text)
            || (
                OpennessOptions.Of(CellWords.Plain(text)) == OpennessOptions.Said.NotToBePublished
                && !OpennessOptions.IsTurnedRound(CellWords.Plain(text))
            )
            || Remarks.Of(text) == Remarks.Said.NotToBePublished
        );

    /// <summary>Whether it has not been decided, or is not clear from the words. How something is published (网站, 公示栏) says that it
    /// is.</summary>
    public static bool IsUndecided(string text)
    {
        if (IsToBePublished(text) || IsNotToBePublished(text))
        {
            return false;
        }

        string plain = CellWords.Plain(text);
        return CellWords.Undecided.Contains(plain)
            || OpennessOptions.Of(plain) != OpennessOptions.Said.Nothing
            || !Ways.Any(way => plain.Contains(way, StringComparison.Ordinal));
    }

    /// <summary>Ways that exclude each other are none, whichever stands first; nor is 是（涉密） one.</summary>
    public static bool IsToBePublished(string text) =>
        OpennessOptions.Of(CellWords.Plain(text)) switch
        {
            OpennessOptions.Said.ToBePublished => true,
            OpennessOptions.Said.Nothing => IsYes(text, CellWords.Plain(text)) && Remarks.Of(text) != Remarks.Said.NotToBePublished,
            _ => false,
        };

    /// <summary>What a cell below one of several choices chooses: the choice if it is ticked, what it says itself if it names one,
    /// nothing if it says no.</summary>
    public static string? Chosen(string choice, string text) =>
        OpennessOptions.Of(CellWords.Plain(text)) != OpennessOptions.Said.Nothing ? text.Trim()
        : OpennessOptions.IsTicked(text) ? choice
        : IsNotToBePublished(text)
        || text.Trim() == "0"
        || Blanks.IsBlank(text.Trim(), LedgerField.Openness)
        || OpennessOptions.IsEmptyBox(text)
            ? null
        : choice;

    private static bool IsYes(string text, string plain) =>
        CellWords.Is(CellWords.PublishedWithoutDay, text)
        || CellWords.Is(CellWords.PublishedWithoutDay, WithoutReason(plain))
        || CellWords.Yes.Contains(WithoutReason(plain));

    /// <summary>The word before a reason: 否（涉密）.</summary>
    private static string WithoutReason(string plain)
    {
        int end = plain.AsSpan().IndexOfAny(BeforeReasons);
        return end > 0 ? plain[..end] : plain;
    }

    /// <summary>依申请 takes precedence over 是: what is given on request may well be called public.</summary>
    public static bool IsOnRequest(string text) => OpennessOptions.AreOnRequest(CellWords.Plain(text)) && IsNotToBePublished(text);
}
