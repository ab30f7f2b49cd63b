using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>What each choice of a policy means, and what it rests on.</summary>
internal static class PolicyWords
{
    /// <summary>The choices that mattered for an answer: with another one, the due date would be another.</summary>
    public static IEnumerable<BilingualText> ThatMattered(Deadline deadline) =>
        Of(deadline.Policy)
            .Zip(OtherWays(deadline.Policy))
            .Where(choice => choice.Second.Any(other => DueUnder(other, deadline) != deadline.DueOn))
            .Select(choice => choice.First);

    private static LocalDate? DueUnder(CountingPolicy policy, Deadline deadline)
    {
        // Beyond the last day known it is another day than the answer's, at any rate.
        var question = deadline.Question with
        {
            Policy = policy,
        };
        return deadline.Rule.IsCovered(question) ? deadline.Rule.Reckon(question).DueOn : null;
    }

    /// <summary>For each choice, in the order of <see cref="Of"/>, the policies that differ in it alone.</summary>
    private static IEnumerable<CountingPolicy[]> OtherWays(CountingPolicy policy) =>
        [
            [.. Enum.GetValues<Roll>().Select(roll => policy with { PeriodRoll = roll })],
            [.. Enum.GetValues<Roll>().Select(roll => policy with { FixedDateRoll = roll })],
            [.. Enum.GetValues<RestDayEvent>().Select(way => policy with { RestDayEvent = way })],
            [.. Enum.GetValues<LeadDays>().Select(way => policy with { LeadDays = way })],
        ];

    public static IReadOnlyList<BilingualText> Of(CountingPolicy policy) =>
        [
            policy.PeriodRoll switch
            {
                Roll.Following => new(
                    "期间末日是休息日的，顺延到下一个工作日（民法典第203条，类推适用）",
                    "a period that ends on a rest day rolls to the next working day (Civil Code art. 203, by analogy)"
                ),
                Roll.Preceding => new(
                    "期间末日是休息日的，提前到上一个工作日（自行选择，法律没有这样规定）",
                    "a period that ends on a rest day moves back to the working day before (a choice; no law says so)"
                ),
                _ => new(
                    "期间末日是休息日的，不顺延（民法典第203条只管民事期间）",
                    "a period that ends on a rest day does not roll (Civil Code art. 203 speaks of civil matters only)"
                ),
            },
            policy.FixedDateRoll switch
            {
                Roll.Following => new(
                    "固定日期是休息日的，顺延到下一个工作日（自行选择，政府信息公开条例没有这样规定）",
                    "a fixed date on a rest day rolls to the next working day (a choice; the Regulations on Open Government Information do not say so)"
                ),
                Roll.Preceding => new(
                    "固定日期是休息日的，提前到上一个工作日（惯例：各地多在节前公布）",
                    "a fixed date on a rest day moves back to the working day before (practice: most publish before the holiday)"
                ),
                _ => new(
                    "固定日期不是期间，不顺延（政府信息公开条例没有顺延的规定）",
                    "a fixed date is not a period and does not roll (the Regulations on Open Government Information have no such provision)"
                ),
            },
            policy.RestDayEvent == RestDayEvent.Strict
                ? new("起算日在休息日的，按当日计（民法典第201条）", "an event on a rest day is taken on its own day (Civil Code art. 201)")
                : new(
                    "起算日在休息日的，视为下一个工作日（有一件依申请公开的判决如此）",
                    "an event on a rest day counts as on the next working day (one court held so, for an application)"
                ),
            policy.LeadDays == LeadDays.Whole
                ? new(
                    "“N日前”从起算日往回数N日（没有规定）",
                    "\"N days before\" is the Nth day counting back from the event (no text settles it)"
                )
                : new(
                    "“N日前”与起算日之间隔足N日（没有规定）",
                    "\"N days before\" leaves N full days before the event (no text settles it)"
                ),
        ];
}
