using System.Collections.Immutable;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Lint;

/// <summary>Which of a row's limits have to be held against a statute.</summary>
internal static class LintLimits
{
    /// <summary>
    /// Judges a limit, part by part. Where several bind at once one that is strict enough is enough, so that there is a finding only if
    /// every part has one.
    /// </summary>
    public static LintFinding? Judge(DeadlineRule printed, bool conditional, Func<DeadlineRule, LintFinding?> judge)
    {
        ImmutableArray<LintFinding?> findings = [.. Parts(printed, conditional).Select(judge)];
        return findings.IsEmpty || findings.Contains(null) ? null : findings[0];
    }

    /// <param name="printed">The limit.</param>
    /// <param name="conditional">Whether the parts for some cases only (其中行政许可…) count too.</param>
    private static IEnumerable<DeadlineRule> Parts(DeadlineRule printed, bool conditional) =>
        printed switch
        {
            Composite { Relation: PartsRelation.All or PartsRelation.Conditional } several => several
                .Parts.Where(part => conditional || part.Condition is null)
                .Select(part => part.Rule)
                .Where(rule => rule is not StandingDuty),
            Composite => [],
            _ => [printed],
        };

    /// <summary>A limit by which no day can be computed. 实时 and hours are not among them: nothing is quicker.</summary>
    public static bool IsOpen(DeadlineRule rule) =>
        rule is StandingDuty || rule.Kind is RuleKind.Dynamic or RuleKind.AsAppropriate || IsCircular(rule);

    public static bool IsCircular(DeadlineRule rule) => rule.Kind is RuleKind.AsPrescribed or RuleKind.Ditto;

    public static bool UnitsDiffer(DeadlineRule printed, DeadlineRule bound) =>
        printed is PeriodAfter one && bound is PeriodAfter other && one.Length == other.Length && one.Unit != other.Unit;

    public static bool AreOfOtherKinds(DeadlineRule printed, DeadlineRule bound) =>
        (printed, bound) is (PeriodAfter, AnnualBy) or (AnnualBy, PeriodAfter);
}
