using System.Text.RegularExpressions;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The placeholder for a value in the help, such as <c>&lt;DATE&gt;</c>, in the words of the language.</summary>
internal static partial class Placeholders
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["DATE"] = "日期",
        ["FROM"] = "起",
        ["TO"] = "止",
        ["PHRASE"] = "时限",
        ["FILE"] = "文件",
        ["NAME"] = "名称",
        ["SEQ"] = "行号",
        ["LAW"] = "法律",
        ["PERIOD"] = "所属期",
        ["POLICY"] = "口径",
        ["POINT"] = "问题",
        ["VALUE"] = "取值",
        ["DIR"] = "文件夹",
        ["HEADING"] = "列名",
        ["FIELD"] = "字段",
        ["YEAR"] = "年份",
        ["NOTICE"] = "通知",
        ["WORDS"] = "词语",
        ["NUMBER"] = "天数",
        ["N"] = "天数",
    };

    /// <summary>A page with its placeholders in the language of the reader.</summary>
    public static string InWords(string page) =>
        Placeholder()
            .Replace(
                page,
                match =>
                    $"<{Word().Replace(match.Groups["words"].Value, word => Language.Pick(Chinese.GetValueOrDefault(word.Value, word.Value), word.Value))}>"
            );

    [GeneratedRegex("<(?<words>[A-Z]+([|=,][A-Z]+)*)>")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Z]+")]
    private static partial Regex Word();
}
