using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Lint;

/// <summary>
/// Finds, in the legal basis as it is quoted, the clauses that say within what time to publish. It is only a reading of running text: a
/// clause that is found so says what a person should look at, and proves nothing.
/// </summary>
internal static partial class QuotedClauses
{
    private static readonly string[] Publishing = ["公开", "公布", "公示", "公告", "发布"];

    public static IEnumerable<string> In(string? legalBasis) =>
        from sentence in (legalBasis ?? "").Split(['。', '；', ';', '\n', '“', '”', '"', '「', '」'])
        where Publishing.Any(sentence.Contains)
        from clause in sentence.Split(['，', ',', '：', ':'])
        where Limit().IsMatch(clause)
        select clause.Trim();

    /// <summary>A number from its first sign on, so that each is looked at once.</summary>
    [GeneratedRegex(
        "(?<![0-9０-９〇一二三四五六七八九十百两])[0-9０-９〇一二三四五六七八九十百两]+个?(工作日|日|天|周|月|年)(内|以内|之内)|(?<![0-9０-９〇一二三四五六七八九十])[0-9０-９〇一二三四五六七八九十]+月([0-9０-９〇一二三四五六七八九十]+日|底)(前|以前|之前)"
    )]
    private static partial Regex Limit();
}
