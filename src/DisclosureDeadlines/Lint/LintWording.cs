using System.Text.RegularExpressions;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Lint;

/// <summary>What the wording of a printed limit has against it by itself.</summary>
internal static partial class LintWording
{
    private static readonly AmbiguityCode[] Open =
    [
        AmbiguityCode.BareDuration,
        AmbiguityCode.LeadOrWindow,
        AmbiguityCode.LeadOrDayOfMonth,
        AmbiguityCode.WindowBefore,
        AmbiguityCode.MonthEdge,
        AmbiguityCode.DayNotNamed,
        AmbiguityCode.NoDuty,
    ];

    public static IEnumerable<LintFinding> Check(CatalogueItem item)
    {
        foreach (var ambiguity in item.TimeLimit.Ambiguities)
        {
            if (ambiguity.Code == AmbiguityCode.NoTrigger)
            {
                yield return new(item, LintCode.NoTrigger, LintSeverity.Possible, Say(item, ambiguity.Message), null);
            }
            else if (Open.Contains(ambiguity.Code))
            {
                yield return new(item, LintCode.Ambiguous, LintSeverity.Possible, Say(item, ambiguity.Message), null);
            }
        }

        foreach (var slip in Slips(item.TimeLimit.Text))
        {
            yield return new(item, LintCode.Typo, LintSeverity.Note, Say(item, slip), null);
        }
    }

    private static BilingualText Say(CatalogueItem item, BilingualText what) =>
        new($"“{item.TimeLimit.Text}”：{what.Chinese}", $"\"{item.TimeLimit.Text}\": {what.English}");

    private static IEnumerable<BilingualText> Slips(string text)
    {
        string plain = PlainText.Of(text);
        if (EndsWithoutInside().IsMatch(plain))
        {
            yield return new("末尾疑似漏了“内”", "内 may be missing at the end");
        }

        if (Doubled().Match(plain) is { Success: true } doubled)
        {
            yield return new($"“{doubled.Groups[1].Value}”重复", $"\"{doubled.Groups[1].Value}\" is given twice");
        }

        if (MadeWithoutOut().IsMatch(plain))
        {
            yield return new("“作”后疑似漏了“出”", "出 may be missing after 作");
        }

        if (FromWithoutLink().IsMatch(plain))
        {
            yield return new("“自”后疑似漏了“之日起”", "之日起 may be missing after 自");
        }

        if (NoMeasureWord().IsMatch(plain))
        {
            yield return new("“工作日”前疑似漏了“个”", "个 may be missing before 工作日");
        }
    }

    [GeneratedRegex(@"(起|后)[\d一二三四五六七八九十]+(个工作日|工作日|日|天|个月)(公开|公布|发布|公示)?[。.]?$")]
    private static partial Regex EndsWithoutInside();

    [GeneratedRegex(@"(\p{IsCJKUnifiedIdeographs}{2,8})\1")]
    private static partial Regex Doubled();

    [GeneratedRegex(@"作(行政|处罚|许可|执法)[^，,；;]{0,6}决定")]
    private static partial Regex MadeWithoutOut();

    [GeneratedRegex(@"^自(?![^\d]*(起|后|内))\p{IsCJKUnifiedIdeographs}+[\d一二三四五六七八九十]+(个工作日|工作日|日|天|个月)")]
    private static partial Regex FromWithoutLink();

    [GeneratedRegex(@"\d工作日")]
    private static partial Regex NoMeasureWord();
}
