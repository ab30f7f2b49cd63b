using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// What a remark says of a whole row: that there is no such paper (此号作废, 重复登记), or that it is not to be published. It stands in the
/// column of remarks, or in brackets before or behind the title.
/// </summary>
internal static partial class OutByRemark
{
    /// <summary>The remark; null if there is none that says so.</summary>
    public static string? Of(string? title, string? note)
    {
        return note is not null && Is(note) ? note
            : title is null ? null
            : Is(title) ? title
            : title[0] is '(' or '（' or '[' or '【' || title[^1] is ')' or '）' or ']' or '】' ? InBrackets(title)
            : null;
    }

    private static bool Is(string text) => text.Length <= CellWords.Longest + 2 && CellWords.Is(CellWords.OutByRemark, text);

    /// <summary>What stands in brackets before a title and behind it.</summary>
    public static IEnumerable<string> Bracketed(string title) =>
        title.Length > 0 && (title[0] is '(' or '（' or '[' or '【' || title[^1] is ')' or '）' or ']' or '】')
            ? Brackets().Matches(title).Select(brackets => brackets.Groups["remark"].Value)
            : [];

    private static string? InBrackets(string title) =>
        Bracketed(title).FirstOrDefault(remark => CellWords.Is(CellWords.OutByRemark, remark));

    [GeneratedRegex(
        @"^\s*[(（\[【](?<remark>[^()（）\[\]【】]{2,10})[)）\]】]|[(（\[【](?<remark>[^()（）\[\]【】]{2,10})[)）\]】]\s*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Brackets();
}
