using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>How the source of a finding is written.</summary>
internal static class LintSources
{
    private static readonly string[] Publishing = ["公开", "公布", "公示", "公告"];

    /// <summary>
    /// The clause as quoted, with the articles that set the same limit in the law that the row cites, where they are known.
    /// </summary>
    public static string Quote(string? legalBasis, string clause, DeadlineRule bound)
    {
        string[] known =
        [
            .. StatutoryLimits
                .All.Where(limit =>
                    limit.ValidTo is null
                    && IsOnPublishing(limit)
                    && legalBasis?.Contains(limit.Law, StringComparison.Ordinal) == true
                    && Looseness.Of(limit.Rule, bound) is { Later: 0, Earlier: 0 }
                )
                .Select(limit => limit.Citation)
                .Distinct(),
        ];
        string cited = known.Length > 0 ? string.Join("、", known) : legalBasis ?? "";
        return cited.Length == 0 ? $"“{clause}”" : $"{cited}：“{clause}”";
    }

    /// <summary>预算法 art. 52 gives twenty days too, to approve and not to publish.</summary>
    private static bool IsOnPublishing(StatutoryLimit limit) =>
        Array.Exists(Publishing, word => limit.Text?.Contains(word, StringComparison.Ordinal) == true);

    public static string Quote(StatutoryLimit limit) => limit.Text is null ? limit.Citation : $"{limit.Citation}：“{limit.Text}”";
}
