using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Lint;

/// <summary>Holds a row's printed limit against the limits that the clauses quoted beside it state themselves.</summary>
internal static class LintClauses
{
    private const int LongestBareVerb = 3;

    /// <summary>
    /// A row quotes a handful of clauses. Each is read with the whole of the legal basis at hand, so there must be a limit.
    /// </summary>
    private const int MostClauses = 100;

    private static readonly BilingualText TooMany = new(
        $"所引条款超过{MostClauses}条，只核对了前{MostClauses}条",
        $"more than {MostClauses} clauses are quoted; only the first {MostClauses} were looked at"
    );

    /// <summary>What comes to an office is a thing, and may be of another kind than the row's; 作出决定 and 完成评审 are acts.</summary>
    private static readonly string[] Receiving = ["收到", "接到", "取得"];

    private static readonly string[] Beginnings = ["完成", "作出", .. Receiving];

    public static IEnumerable<LintFinding> Check(CatalogueItem item)
    {
        foreach (string clause in item.ClauseLimits.Take(MostClauses))
        {
            if (!TimeLimit.TryParse(clause, LawOfRow.Of(item.LegalBasis), out var limit, out _))
            {
                yield return new(
                    item,
                    LintCode.UnreadableClause,
                    LintSeverity.Note,
                    new($"所引条款“{clause}”读不出时限", $"the quoted clause \"{clause}\" cannot be read as a time limit"),
                    item.LegalBasis
                );
            }
            else if (
                limit.Rule is PeriodAfter or AnnualBy
                && LintLimits.Judge(item.TimeLimit.Rule, conditional: true, printed => Judge(item, printed, clause, limit.Rule))
                    is { } finding
            )
            {
                yield return finding;
            }
        }

        string[] quoted = item.ClauseLimits.Count == 0 ? [.. QuotedClauses.In(item.LegalBasis).Take(MostClauses + 1)] : [];
        foreach (var finding in quoted.Take(MostClauses).SelectMany(clause => CheckQuoted(item, clause)))
        {
            yield return finding;
        }

        if (item.ClauseLimits.Count > MostClauses || quoted.Length > MostClauses)
        {
            yield return new(item, LintCode.UnreadableClause, LintSeverity.Note, TooMany, null);
        }
    }

    /// <summary>A clause that was picked out of running text is for a person to judge, and one that cannot be read is none.</summary>
    private static IEnumerable<LintFinding> CheckQuoted(CatalogueItem item, string clause)
    {
        if (
            TimeLimit.TryParse(clause, LawOfRow.Of(item.LegalBasis), out var limit, out _)
            && limit.Rule is PeriodAfter or AnnualBy
            && LintLimits.Judge(item.TimeLimit.Rule, conditional: true, printed => Judge(item, printed, clause, limit.Rule)) is { } finding
        )
        {
            yield return new(item, finding.Code, LintSeverity.Possible, finding.Message, finding.Source);
        }
    }

    private static LintFinding? Judge(CatalogueItem item, DeadlineRule printed, string clause, DeadlineRule bound)
    {
        bool isAboutRow = IsAbout(item, bound);
        var words = new BilingualText(clause, clause);
        string source = LintSources.Quote(item.LegalBasis, clause, bound);
        if (LintLimits.IsOpen(printed))
        {
            return new(
                item,
                LintCode.NoBound,
                isAboutRow ? LintSeverity.Error : LintSeverity.Possible,
                LintSentences.NoBound(item, words),
                source
            );
        }

        if (LintLimits.AreOfOtherKinds(printed, bound))
        {
            return new(item, LintCode.ClauseDiffers, LintSeverity.Possible, LintSentences.ClauseDiffers(item, words), source);
        }

        // A clause on something else binds the row only by chance, so that a limit looser on a few days says nothing.
        return Looseness.Of(printed, bound) is { } looseness && (looseness.IsLooser || (isAboutRow && looseness.Later > 0))
            ? new(
                item,
                LintLimits.UnitsDiffer(printed, bound) ? LintCode.UnitConflict : LintCode.LooserThanStatute,
                looseness.IsLooser && isAboutRow ? LintSeverity.Error : LintSeverity.Possible,
                LintSentences.Looser(item, words, looseness.Words(printed, bound)),
                source
            )
            : null;
    }

    /// <summary>
    /// Whether the clause speaks of what the row is about: its event names a thing of the row, or nothing but a bare verb such as 批准. The
    /// thing of 收到申请 is 申请, and is looked for as a whole.
    /// </summary>
    private static bool IsAbout(CatalogueItem item, DeadlineRule bound)
    {
        string words = (bound as PeriodAfter)?.Trigger?.Words ?? "";
        string thing = Beginnings.FirstOrDefault(words.StartsWith) is { } verb ? words[verb.Length..] : words;
        string text = $"{string.Concat(item.Levels)}\n{item.Content}";
        return thing.Length > LongestBareVerb
            ? SharesHalf(thing, text)
            : !Array.Exists(Receiving, words.StartsWith) || text.Contains(thing, StringComparison.Ordinal);
    }

    /// <summary>Whether a piece of the words, at least half as long as they are, is in the text.</summary>
    private static bool SharesHalf(string words, string text)
    {
        int half = (words.Length + 1) / 2;
        for (int at = 0; at + half <= words.Length; at++)
        {
            if (text.AsSpan().Contains(words.AsSpan(at, half), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
