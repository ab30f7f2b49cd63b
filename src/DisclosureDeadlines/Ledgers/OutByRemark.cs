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
        if (note is not null && CellWords.Is(CellWords.OutByRemark, note))
        {
            return note;
        }

        if (title is null)
        {
            return null;
        }

        if (CellWords.Is(CellWords.OutByRemark, title))
        {
            return title;
        }

        return Brackets()
            .Matches(title)
            .Select(brackets => brackets.Groups["remark"].Value)
            .FirstOrDefault(remark => CellWords.Is(CellWords.OutByRemark, remark));
    }

    [GeneratedRegex(
        @"^\s*[(（\[【](?<remark>[^()（）\[\]【】]{2,10})[)）\]】]|[(（\[【](?<remark>[^()（）\[\]【】]{2,10})[)）\]】]\s*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Brackets();
}
