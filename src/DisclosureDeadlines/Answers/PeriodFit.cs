using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Answers;

/// <summary>Whether a period that a user names is one that the limit in question can use.</summary>
internal static class PeriodFit
{
    /// <summary>
    /// Refuses a period that the rule cannot use: a duty that does not recur, or that recurs in periods of another length.
    /// </summary>
    public static void Check(ReportingPeriod? period, DeadlineRule rule)
    {
        if (period is null)
        {
            return;
        }

        PeriodKind?[] kinds = [.. Parts(rule).Select(KindOf)];
        if (kinds.OfType<PeriodKind>().FirstOrDefault(kind => kind != period.Kind, period.Kind) is var other && other != period.Kind)
        {
            throw new QuestionException(
                $"所属期 {period} 与时限的周期不符：这个时限按{ChineseOf(other)}重复。",
                $"The period {period} does not fit: this limit recurs every {AnswerJson.Name(other)}."
            );
        }

        if (!kinds.OfType<PeriodKind>().Any())
        {
            throw new QuestionException("这个时限不重复，没有所属期。", "This limit does not recur; it has no period.");
        }

        if (
            Parts(rule)
                .Select(part => part.OnlyTrigger)
                .OfType<Trigger>()
                .FirstOrDefault(trigger => trigger.EndedPeriod == period.Kind && !EndedPeriods.Fits(period, period.Kind, trigger)) is
            { } half
        )
        {
            throw new QuestionException(
                $"时限从{half.Words}起算，所属期 {period} 不是这一期。",
                $"The limit counts from {half.Words}; the period {period} is not that half."
            );
        }
    }

    /// <summary>Refuses a period that no row of a catalogue can use.</summary>
    public static void Check(ReportingPeriod? period, DisclosureCatalogue catalogue)
    {
        if (period is not null && !catalogue.Items.Any(item => KindOf(item.TimeLimit.Rule) == period.Kind))
        {
            throw new QuestionException(
                $"目录 {catalogue.Name} 没有一行按{ChineseOf(period.Kind)}重复，所属期 {period} 用不上。",
                $"The catalogue {catalogue.Name} has no row that recurs every {AnswerJson.Name(period.Kind)}; the period {period} does not fit."
            );
        }
    }

    private static IEnumerable<DeadlineRule> Parts(DeadlineRule rule) =>
        rule is Composite composite ? composite.Parts.Select(part => part.Rule) : [rule];

    /// <summary>The period that a rule asks for: the one it recurs in, or the one whose end it counts from.</summary>
    private static PeriodKind? KindOf(DeadlineRule rule) =>
        rule switch
        {
            RecurringBy recurring => recurring.PeriodKind,
            PeriodAfter period => period.Trigger?.EndedPeriod,
            _ => null,
        };

    private static string ChineseOf(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Year => "年",
            PeriodKind.HalfYear => "半年",
            PeriodKind.Quarter => "季度",
            PeriodKind.Month => "月",
            _ => "周",
        };
}
