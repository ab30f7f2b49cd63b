using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// The period that a title names: 2025年度政府信息公开工作年度报告, 2026年第一季度…, 2026年3月…. Only a recurring duty asks for it. A title that names
/// two, a span (2021—2025年), a part of the period (2025年上半年) or what is planned for it names none that is sure.
/// </summary>
internal static partial class TitlePeriod
{
    private const string ChineseNumbers = "〇一二三四五六七八九";

    private static readonly string[] AheadWords = ["预算", "计划", "规划", "要点", "安排", "方案", "目标", "任务", "预案", "部署", "指南"];

    private static readonly string[] BackWords =
    [
        "报告",
        "年报",
        "季报",
        "月报",
        "总结",
        "决算",
        "统计",
        "公报",
        "情况",
        "完成",
        "结果",
        "执行",
        "通报",
        "简报",
    ];

    /// <summary>The period that a rule needs, from a title; <see langword="null"/> if none is sure.</summary>
    /// <param name="title">The title.</param>
    /// <param name="kind">The length of the period.</param>
    /// <param name="reportsBack">Whether a period that is only planned for would be the wrong one.</param>
    public static ReportingPeriod? Read(string? title, PeriodKind kind, bool reportsBack)
    {
        string text = ChineseYear().Replace(PlainText.Of(title), InDigits);
        var found = kind switch
        {
            PeriodKind.Year => Years(text),
            PeriodKind.HalfYear => HalfYears(text),
            PeriodKind.Quarter => Quarters(text),
            PeriodKind.Month => Months(text),
            _ => [],
        };
        return found is [var only] && (!LooksAhead(text) || !reportsBack) ? only : null;
    }

    /// <summary>The length of a period in a word.</summary>
    public static BilingualText Name(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Year => new("年", "year"),
            PeriodKind.HalfYear => new("半年", "half year"),
            PeriodKind.Quarter => new("季度", "quarter"),
            PeriodKind.Month => new("月", "month"),
            _ => new("周", "week"),
        };

    /// <summary>
    /// A plan for 2026 is not a report on 2026, and a date that the phrase gives without saying for which year it is belongs to the report.
    /// </summary>
    private static bool LooksAhead(string text) =>
        AheadWords.Any(word => text.Contains(word, StringComparison.Ordinal))
        && !BackWords.Any(word => text.Contains(word, StringComparison.Ordinal));

    private static List<ReportingPeriod> Years(string text)
    {
        var mentions = Year().Matches(text);
        return mentions.Any(year => year.Groups["part"].Success || year.Groups["span"].Success)
            ? []
            : [.. mentions.Select(year => ReportingPeriod.Parse(year.Groups["year"].Value)).Distinct()];
    }

    private static List<ReportingPeriod> HalfYears(string text)
    {
        var mentions = HalfYear().Matches(text);
        return mentions.Count != AnyHalfYear().Count(text)
            ? []
            :
            [
                .. mentions
                    .Select(half => ReportingPeriod.Parse($"{half.Groups["year"].Value}年{half.Groups["half"].Value}半年"))
                    .Distinct(),
            ];
    }

    private static List<ReportingPeriod> Quarters(string text)
    {
        var mentions = Quarter().Matches(text);
        return mentions.Count != AnyQuarter().Count(text)
            ? []
            :
            [
                .. mentions
                    .Select(quarter => ReportingPeriod.Parse($"{quarter.Groups["year"].Value}年第{quarter.Groups["quarter"].Value}季度"))
                    .Distinct(),
            ];
    }

    private static List<ReportingPeriod> Months(string text)
    {
        var mentions = Month().Matches(text);
        return mentions.Count != AnyMonth().Count(text)
            ? []
            :
            [
                .. mentions
                    .Select(month => ReportingPeriod.Parse($"{month.Groups["year"].Value}年{month.Groups["month"].Value}月"))
                    .Distinct(),
            ];
    }

    private static string InDigits(Match year) =>
        string.Concat(
            year.Value.Select(c =>
                ChineseNumbers.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit
                    ? digit.ToString(CultureInfo.InvariantCulture)
                    : "0"
            )
        );

    [GeneratedRegex("[二一][〇○零一二三四五六七八九]{3}(?=年)")]
    private static partial Regex ChineseYear();

    /// <summary>A year that is not part of a date, and what follows it and makes it less or more than a year.</summary>
    [GeneratedRegex(
        """
            (?<![0-9])(?<year>(19|20)[0-9]{2})(?<span>[-—–~～/至到、和及与](19|20)?[0-9]{2})?
            年(?!(1[0-2]|0?[1-9])月)
            (?<part>度?([上下]半年|第?[一二三四1-4]([、和及与至到~～—–-]第?[一二三四1-4])*个?季度|[0-9一二三四五六七八九十]{1,2}[、和及与至到~～—–-]|第[0-9一二三四五六七八九十]+[批次期号周]|[前起底末初版本至到0-9~～—–-]|以来|以前|之前|修订|修正))?
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Year();

    [GeneratedRegex("(?<![0-9])(?<year>(19|20)[0-9]{2})年度?(?<half>[上下])半年", RegexOptions.ExplicitCapture)]
    private static partial Regex HalfYear();

    [GeneratedRegex("[上下前后]半年|季度")]
    private static partial Regex AnyHalfYear();

    [GeneratedRegex("(?<![0-9])(?<year>(19|20)[0-9]{2})年度?第?(?<quarter>[一二三四1-4])季度", RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();

    [GeneratedRegex("[一二三四1-4]个?季度|上半年|下半年")]
    private static partial Regex AnyQuarter();

    [GeneratedRegex(
        "(?<![0-9])(?<year>(19|20)[0-9]{2})年(?<month>1[0-2]|0?[1-9])月(?![0-9]{1,2}日|底|末|以来|起)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Month();

    [GeneratedRegex("[0-9一二三四五六七八九十]月(?![0-9]{1,2}日)|季度|半年")]
    private static partial Regex AnyMonth();
}
