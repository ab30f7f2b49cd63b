using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Which of the days of one matter a remark or a narrower heading means: 计划, 应公开, 公开（止）, 实际公开日期.</summary>
internal static partial class KindsOfDay
{
    /// <summary>Whether it is a day that is planned or asked for, or the last of a time, and so no day of publication.</summary>
    public static bool IsPlan(string plain) => Plan().IsMatch(plain);

    /// <summary>Whether it is the day on which it was done.</summary>
    public static bool IsFact(string plain) => Fact().IsMatch(plain);

    [GeneratedRegex(
        "^(计划|拟定?|预计|预定|应该?|应当|规定|要求|最迟|最晚|目标|截止|截至|结束|终止|止)(公开|发布|公示|公布|上网|挂网|完成)?(时间|日期|日)?$"
    )]
    private static partial Regex Plan();

    [GeneratedRegex("^实际(公开|发布|公示|公布|上网|挂网|完成)?(时间|日期|日)?$")]
    private static partial Regex Fact();
}
