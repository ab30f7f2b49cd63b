using System.Collections.Immutable;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Lint;

/// <summary>Holds a row's printed limit against the statutes on its matter, and for want of one against 政府信息公开条例 art. 26.</summary>
internal sealed class LintStatutes
{
    private readonly string authority;
    private readonly ImmutableArray<StatutoryLimit> inForce;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="inForceOn">The day whose law is applied; null for the newest that is known.</param>
    /// <param name="authority">Whose catalogue it is, where it does not say so itself; null if that is not known.</param>
    public LintStatutes(DisclosureCatalogue catalogue, LocalDate? inForceOn, string? authority)
    {
        this.authority = authority ?? catalogue.Authority;
        inForce =
        [
            .. StatutoryLimits.All.Where(limit =>
                (inForceOn is { } day ? limit.IsInForceOn(day) : limit.ValidTo is null)
                && limit.Standing < StatuteStanding.Copy
                && (limit.Region is null || limit.Region.Holds(catalogue.Place))
            ),
        ];
    }

    /// <param name="item">The row.</param>
    /// <param name="soFar">What the clauses quoted beside it have shown, which is not said twice.</param>
    public IEnumerable<LintFinding> Check(CatalogueItem item, ImmutableArray<LintFinding> soFar)
    {
        if (soFar.Any(finding => finding.Severity == LintSeverity.Error))
        {
            yield break;
        }

        var kind = AuthorityKind.Of(item.Publisher, authority);
        var words = new RowWords(item);
        bool hasOwnStatute = false;
        bool isOthers = false;
        var findings = new List<LintFinding>();
        foreach (var matter in StatutoryLimits.MatterWords)
        {
            var (isOn, plainly) = MatterOfRow.Judge(matter, words);
            isOthers |= isOn && IsOthers(matter);
            if (!isOn || (!matter.Binds.IsEmpty && matter.Binds.All(actor => kind.IsBoundBy(actor) == false)))
            {
                continue;
            }

            var limits = inForce.Where(limit => limit.Matter == matter.Name && kind.IsBoundBy(limit.Actor) != false).ToImmutableArray();
            hasOwnStatute |= limits.Any(limit =>
                IsLaw(limit)
                && (limit.Rule is not StandingDuty || item.TimeLimit.Rule.Kind == RuleKind.MinimumPeriod)
                && kind.IsBoundBy(limit.Actor) == true
            );
            findings.AddRange(
                limits
                    .OrderByDescending(limit => IsFrom(item.TimeLimit.Rule, limit.Rule))
                    .Select(limit => JudgeBy(item, limit, plainly, kind.IsBoundBy(limit.Actor) == true))
                    .OfType<LintFinding>()
                    .Take(1)
            );
        }

        // What a circular makes possible is not worth saying beside what a law makes an error.
        bool hasError = findings.Exists(finding => finding.Severity == LintSeverity.Error);
        foreach (var finding in findings.Where(finding => !hasError || finding.Severity == LintSeverity.Error))
        {
            yield return finding;
        }

        if (
            !hasOwnStatute
            && !isOthers
            && soFar.IsEmpty
            && kind.IsBoundBy(StatuteActor.Any) == true
            && inForce.FirstOrDefault(limit => limit.Name == LintGeneral.Name) is { } general
            && LintLimits.Judge(item.TimeLimit.Rule, conditional: false, printed => LintGeneral.Judge(item, printed, general))
                is { } generally
        )
        {
            yield return generally;
        }
    }

    /// <summary>
    /// What only others than administrative organs publish, such as village committees, is not information that 条例 art. 26 speaks of.
    /// </summary>
    private static bool IsOthers(Matter matter) =>
        !matter.Binds.IsEmpty
        && matter.Binds.All(actor => actor is StatuteActor.VillageCommittee or StatuteActor.Enterprise or StatuteActor.ThirdParty);

    /// <summary>
    /// Whether both count from the same event: of 批准 and 批复 the limit that counts from the printed one is the one to compare with.
    /// </summary>
    private static bool IsFrom(DeadlineRule printed, DeadlineRule bound) =>
        printed.OnlyTrigger?.Words is { } words
        && bound.OnlyTrigger?.Words is { } other
        && (words.Contains(other, StringComparison.Ordinal) || other.Contains(words, StringComparison.Ordinal));

    private static bool IsLaw(StatutoryLimit limit) => limit.Level <= StatuteLevel.Regulation;

    /// <param name="item">The row.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="plainly">Whether the row's own words say that it is on the matter.</param>
    /// <param name="binds">Whether the limit is known to bind the authority.</param>
    private static LintFinding? JudgeBy(CatalogueItem item, StatutoryLimit limit, bool plainly, bool binds)
    {
        var worst = IsLaw(limit) && plainly && binds ? LintSeverity.Error : LintSeverity.Possible;
        var finding = LintLimits.Judge(item.TimeLimit.Rule, conditional: true, printed => JudgeWithLeeway(item, printed, limit, worst));
        return finding is null || binds ? finding
            : finding.Severity == LintSeverity.Note ? null
            : new(item, finding.Code, LintSeverity.Possible, LintSentences.IfItBinds(finding.Message, limit), finding.Source);
    }

    /// <summary>What the article itself allows besides is not an error, and its condition is said.</summary>
    private static LintFinding? JudgeWithLeeway(CatalogueItem item, DeadlineRule printed, StatutoryLimit limit, LintSeverity worst)
    {
        if (Eased(limit, printed) is not { } leeway)
        {
            return Judge(item, printed, limit, worst);
        }

        var finding = Judge(item, printed, limit, LintSeverity.Possible);
        return finding is null or { Severity: LintSeverity.Note }
            ? finding
            : new(item, finding.Code, finding.Severity, LintSentences.Unless(finding.Message, leeway), finding.Source);
    }

    /// <summary>
    /// What the limit's own article allows, where the printed limit keeps to it; null if it allows nothing, or the printed one goes beyond.
    /// </summary>
    private static Leeway? Eased(StatutoryLimit limit, DeadlineRule printed)
    {
        bool exceeds =
            limit.Leeway?.To is { } longest
            && (
                Cycles.Of(printed) is { } cycle
                    ? cycle > Cycles.Of(longest)
                    : LintLimits.IsOpen(printed) || Looseness.Of(printed, longest) is { IsLooser: true }
            );
        return exceeds ? null : limit.Leeway;
    }

    private static LintFinding? Judge(CatalogueItem item, DeadlineRule printed, StatutoryLimit limit, LintSeverity worst)
    {
        var bound = limit.Rule.Sentence;
        LintFinding Find(LintCode code, LintSeverity severity, BilingualText message) =>
            new(item, code, severity, message, LintSources.Quote(limit));
        if (limit.Rule is StandingDuty least)
        {
            return LeastTime.IsShorter(printed, least)
                    ? Find(
                        LintCode.ShorterThanStatute,
                        LeastTime.IsOnlyAsARule(limit) ? LintSeverity.Possible : worst,
                        LintSentences.Shorter(item, bound)
                    )
                : LeastTime.IsShorterIfShown(item.TimeLimit, least)
                    ? Find(LintCode.ShorterThanStatute, LintSeverity.Possible, LintSentences.ShorterIfShown(item, bound))
                : null;
        }

        if (Cycles.Of(printed) is { } cycle && Cycles.Of(limit.Rule) is { } longest)
        {
            return cycle > longest ? Find(LintCode.LooserThanStatute, worst, LintSentences.Rarer(item, bound)) : null;
        }

        if (LintLimits.IsOpen(printed))
        {
            return !IsLaw(limit) || limit.Rule is BeforeEvent || Cycles.Of(limit.Rule) is not null || printed.Kind == RuleKind.MinimumPeriod
                    ? null
                : LintLimits.IsCircular(printed) ? Find(LintCode.Circular, LintSeverity.Possible, LintSentences.NoBound(item, bound))
                : Find(LintCode.NoBound, worst, LintSentences.NoBound(item, bound));
        }

        if (LintLimits.AreOfOtherKinds(printed, limit.Rule))
        {
            return IsLaw(limit) ? Find(LintCode.ClauseDiffers, LintSeverity.Possible, LintSentences.ClauseDiffers(item, bound)) : null;
        }

        if (Looseness.Of(printed, limit.Rule) is not { } looseness)
        {
            return null;
        }

        if (Former(limit, printed) is { } former)
        {
            return Find(LintCode.Outdated, looseness.IsLooser ? worst : LintSeverity.Note, LintSentences.Outdated(item, former, limit));
        }

        if (looseness.Later > 0)
        {
            var code = LintLimits.UnitsDiffer(printed, limit.Rule) ? LintCode.UnitConflict : LintCode.LooserThanStatute;
            return Find(
                code,
                looseness.IsLooser ? worst : LintSeverity.Possible,
                LintSentences.Displaced(LintSentences.Looser(item, bound, looseness.Words(printed, limit.Rule)), limit)
            );
        }

        return IsLaw(limit) && looseness.IsStricter
            ? Find(LintCode.StricterThanStatute, LintSeverity.Note, LintSentences.Stricter(item, bound))
            : null;
    }

    /// <summary>The version of the same duty, no longer in force, whose limit is the printed one.</summary>
    private static StatutoryLimit? Former(StatutoryLimit limit, DeadlineRule printed) =>
        StatutoryLimits.All.FirstOrDefault(former =>
            former.Name == limit.Name
            && former.ValidTo is not null
            && former != limit
            && Looseness.Of(printed, former.Rule) is { Later: 0, Earlier: 0 }
            && Looseness.Of(limit.Rule, former.Rule) is not { Later: 0, Earlier: 0 }
        );
}
