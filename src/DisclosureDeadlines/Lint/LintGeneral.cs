using System.Collections.Immutable;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Lint;

/// <summary>Compares a row's printed limit with the general one, the 20 working days of 政府信息公开条例 art. 26.</summary>
internal static class LintGeneral
{
    /// <summary>The name of the general limit among the statutory ones.</summary>
    public const string Name = "publication";

    private static readonly string[] FormedWords = ["形成", "变更", "产生", "制作", "获取", "更新"];

    /// <summary>
    /// The 20 working days bind from the day that the information is formed; a limit that starts from another event cannot be compared.
    /// </summary>
    public static LintFinding? Judge(CatalogueItem item, DeadlineRule printed, StatutoryLimit general)
    {
        var bound = general.Rule.Sentence;
        LintFinding Find(LintCode code, LintSeverity severity, BilingualText message) =>
            new(item, code, severity, message, LintSources.Quote(general));
        if (LintLimits.IsOpen(printed))
        {
            return LintLimits.IsCircular(printed)
                ? Find(LintCode.Circular, LintSeverity.Possible, LintSentences.Circular(item, bound))
                : Find(LintCode.NoBound, LintSeverity.Possible, LintSentences.NoBound(item, bound));
        }

        if (
            printed is not PeriodAfter period
            || (period.Trigger is { } trigger && !Array.Exists(FormedWords, trigger.Words.EndsWith))
            || Looseness.Of(printed, general.Rule) is not { } looseness
        )
        {
            return null;
        }

        if (looseness.Later > 0)
        {
            bool isPlain = looseness.IsLooser && period.Trigger is not null && !CitesAnotherLaw(item.LegalBasis);
            return Find(
                LintCode.LooserThanStatute,
                isPlain ? LintSeverity.Error : LintSeverity.Possible,
                LintSentences.Looser(item, bound, looseness.Words(printed, general.Rule))
            );
        }

        return !looseness.IsStricter ? null
            : LintLimits.UnitsDiffer(printed, general.Rule)
                ? Find(LintCode.UnitConflict, LintSeverity.Note, LintSentences.Misquoted(item, bound))
            : Find(LintCode.StricterThanStatute, LintSeverity.Note, LintSentences.Stricter(item, bound));
    }

    /// <summary>Art. 26 yields to laws and regulations that say otherwise, and to nothing else.</summary>
    private static bool CitesAnotherLaw(string? legalBasis) =>
        legalBasis is not null
        && legalBasis
            .Split('《')
            .Skip(1)
            .Select(title => title.Split('》')[0])
            .Any(title =>
                (title.EndsWith('法') && !title.EndsWith("办法", StringComparison.Ordinal))
                || (title.EndsWith("条例", StringComparison.Ordinal) && !title.EndsWith("政府信息公开条例", StringComparison.Ordinal))
            );
}
